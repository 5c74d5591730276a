extension ProgrammePage {
  /// The regions below, the ones furthest behind their plan in units first; equal ones keep their
  /// order.
  ///
  /// By units and not by points, since the parts of one programme count the same thing: what is lacking
  /// is to be made up there.
  public var partsByShortfall: [ProgrammeStanding] {
    parts.enumerated().sorted { left, right in
      let shortfalls = (left.element.deviation ?? 0, right.element.deviation ?? 0)
      return shortfalls.0 == shortfalls.1 ? left.offset < right.offset : shortfalls.0 < shortfalls.1
    }.map(\.element)
  }
}
