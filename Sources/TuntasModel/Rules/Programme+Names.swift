/// Whom of those that a programme serves somebody could name, one by one.
extension Programme {
  /// Tells whether what is counted can be named one by one: what a village gets has no name.
  public var hasNames: Bool { beneficiary != .village && unit.hasNames }
}

extension CountedUnit {
  fileprivate var hasNames: Bool {
    switch self {
    case .metre, .vacancy: false
    case .family, .person, .housingUnit, .group, .business, .connection, .unit: true
    }
  }
}
