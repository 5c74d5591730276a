extension ProgrammeStanding {
  /// What the registry can name of the target; `nil` where nothing can be counted by name.
  public var named: Ratio? {
    figures.byName.map { Ratio(Double($0), of: target) }
  }
}
