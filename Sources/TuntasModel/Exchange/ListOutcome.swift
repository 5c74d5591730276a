/// What an import did with a list (daftar) of a register.
public struct ListOutcome: Hashable, Sendable {
  /// What became of the files of the list.
  public enum Fate: Hashable, Sendable {
    /// It is a new list.
    case made
    /// Its rows joined a list of its day, which held so many families before.
    case joined(families: Int)
    /// It has the families of the list before, all of them and no other, so that there is no new one.
    case repeated
    /// Its rows are of the day of a list that says the same of them already.
    case unchanged
  }

  /// A list that another takes the place of.
  public struct Replaced: Hashable, Sendable {
    /// Its id; the newest of several.
    public var id: String
    /// Its register.
    public var register: Register
    /// Its day.
    public var date: CalendarDate
    /// Whether the day is assumed.
    public var isAssumed: Bool
    /// How many families were on it where it is replaced.
    public var families: Int

    /// Makes a value.
    public init(id: String, register: Register, date: CalendarDate, isAssumed: Bool, families: Int)
    {
      self.id = id
      self.register = register
      self.date = date
      self.isAssumed = isAssumed
      self.families = families
    }
  }

  /// A list whose day is known.
  public struct Known: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its register.
    public var register: Register
    /// Its day.
    public var date: CalendarDate

    /// Makes a value.
    public init(id: String, register: Register, date: CalendarDate) {
      self.id = id
      self.register = register
      self.date = date
    }
  }

  /// The id of the list: the new one, the one joined, or the one that says the same.
  public var id: String
  /// What became of the files of the list.
  public var fate: Fate
  /// The register.
  public var register: Register
  /// What of the list the files cover.
  public var covers: Region
  /// Whether somebody said what the list covers; otherwise it is where rows of it are.
  public var isReachGiven: Bool
  /// The day of the list.
  public var date: CalendarDate
  /// Where the day comes from.
  public var dateOrigin: ListDateOrigin
  /// How many families of the files it holds there.
  public var families: Int
  /// The list of the register before; `nil` where there was none, or the new list replaces none.
  public var replaced: Replaced?
  /// The newest list there whose day is known, of whichever register; `nil` when there is no such
  /// list.
  public var known: Known?
  /// The list that screens go on showing there, because this one covers less than it; `nil` when
  /// they show this one.
  public var hiddenBy: Known?

  /// Makes a value.
  public init(
    id: String,
    fate: Fate,
    register: Register,
    covers: Region,
    isReachGiven: Bool = false,
    date: CalendarDate,
    dateOrigin: ListDateOrigin,
    families: Int,
    replaced: Replaced? = nil,
    known: Known? = nil,
    hiddenBy: Known? = nil
  ) {
    self.id = id
    self.fate = fate
    self.register = register
    self.covers = covers
    self.isReachGiven = isReachGiven
    self.date = date
    self.dateOrigin = dateOrigin
    self.families = families
    self.replaced = replaced
    self.known = known
    self.hiddenBy = hiddenBy
  }

  /// Tells whether the registry is another one by it.
  public var hasChanged: Bool { fate != .repeated && fate != .unchanged }
}

/// A list that holds less than half of the families of the one it would take the place of.
public struct ShortList: Hashable, Sendable {
  /// Its register.
  public var register: Register
  /// What it covers.
  public var covers: Region
  /// How many families it holds there.
  public var families: Int
  /// The list that it would take the place of.
  public var replaced: ListOutcome.Replaced

  /// Makes a value.
  public init(
    register: Register,
    covers: Region,
    families: Int,
    replaced: ListOutcome.Replaced
  ) {
    self.register = register
    self.covers = covers
    self.families = families
    self.replaced = replaced
  }
}
