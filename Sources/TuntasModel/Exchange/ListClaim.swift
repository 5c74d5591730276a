/// What a file of families is as a whole: the newest list of a register (daftar), dated and with a
/// known reach, so that a family that is absent from it has left.
///
/// Files of one day are one list, in however many imports they come: what a later one leaves out stays.
public struct ListClaim: Hashable, Sendable {
  /// The register, for example P3KE.
  public var register: Register
  /// The day that the list speaks of.
  public var date: CalendarDate
  /// Where the day comes from.
  public var dateOrigin: ListDateOrigin
  /// What the list covers; when left out the districts that have rows in it, each with a list of its
  /// own, or the government where none that holds families is left out.
  public var covers: RegionCode?
  /// Whether it may take the place of a list of more than twice as many families.
  public var mayBeShort: Bool
  /// Whether the file holds only some rows of the list, such as those refused at first: they join the
  /// newest list, and nobody has left.
  public var isPart: Bool

  /// Makes a claim.
  public init(
    register: Register,
    date: CalendarDate,
    dateOrigin: ListDateOrigin,
    covers: RegionCode? = nil,
    mayBeShort: Bool = false,
    isPart: Bool = false
  ) {
    self.register = register
    self.date = date
    self.dateOrigin = dateOrigin
    self.covers = covers
    self.mayBeShort = mayBeShort
    self.isPart = isPart
  }
}

extension ListClaim {
  /// Whether the day was given or is assumed.
  public var dateCertainty: DateCertainty { dateOrigin == .known ? .published : .assumed }
}

/// Where the day of a list comes from.
public enum ListDateOrigin: String, Hashable, Sendable {
  /// Somebody gave it: with `--list-date`, or the list itself has one.
  case known = "given"
  /// The last day of the year that the file says its data is of, or the day of the import if that is
  /// earlier.
  case year = "file"
  /// The day of the import, because nothing says another.
  case assumed
}
