extension Need {
  /// The programmes named beside it on a family's card, those named most often first.
  ///
  /// All that answer it (``programmes``), except that of the two that insure a family's health only the
  /// national one is named: they differ in who pays and not in what the family gets.
  public var shownProgrammes: [ProgrammeCode] {
    self == .health ? ["pbi-national"] : programmes
  }
}
