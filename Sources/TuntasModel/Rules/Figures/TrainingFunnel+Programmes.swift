/// Which programmes a funnel of training is made of (pelatihan, penempatan, modal).
extension TrainingFunnel {
  /// The programmes that place people or give them capital, so that they may come of a training.
  public static let outcomes: Set<ProgrammeCode> = ["career-center", "capital"]

  /// Tells whether a programme offers something to people one by one that raises their income.
  public static func isTraining(_ programme: Programme) -> Bool {
    programme.strategy == .raiseIncome && programme.beneficiary == .person
      && programme.unit == .person
  }
}
