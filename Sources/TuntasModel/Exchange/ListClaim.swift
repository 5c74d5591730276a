/// What a file of families is as a whole: the newest list of a register (daftar), dated and with a
/// known reach, so that a family that is absent from it has left.
///
/// Files of one day are one list, in however many imports they come: what a later one leaves out stays.
public struct ListClaim: Hashable, Sendable {
  /// The register, for example P3KE.
  public var register: Register
  /// The day that the list speaks of.
  public var date: CalendarDate
  /// Whether the day was given or is assumed.
  public var dateCertainty: DateCertainty
  /// What the list covers; the governments that occur in it when left out, each with a list of its
  /// own.
  public var covers: RegionCode?
  /// Whether the file holds only some rows of the list, such as those refused at first: they join the
  /// newest list, and nobody has left.
  public var isPart: Bool

  /// Makes a claim.
  public init(
    register: Register,
    date: CalendarDate,
    dateCertainty: DateCertainty,
    covers: RegionCode? = nil,
    isPart: Bool = false
  ) {
    self.register = register
    self.date = date
    self.dateCertainty = dateCertainty
    self.covers = covers
    self.isPart = isPart
  }
}
