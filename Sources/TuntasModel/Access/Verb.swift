/// What somebody does with a registry (tindakan), in the order of the table of rights.
public enum Verb: String, Vocabulary {
  /// Sees figures, maps, programmes, lists and sources; of another government only published ones.
  case seeFigures = "see-figures"
  /// Sees families one by one, with what a card tells, masked.
  case seeFamilies = "see-families"
  /// Sees a family's names and address whole for a short time.
  case unmask
  /// Searches regions and programmes.
  case search
  /// Searches families by a name as it is shown, a whole name, or their number.
  case searchFamilies = "search-families"
  /// Searches families by the register id or the address, which nobody sees masked.
  case searchRecords = "search-records"
  /// Sees which record of which family breaks a rule of data quality.
  case seeFamilyIssues = "see-family-issues"
  /// Takes catalogues and figures out as they are recorded.
  case takeFiguresOut = "take-figures-out"
  /// Takes names, NIK, addresses and register ids out as they are recorded.
  case takePeopleOut = "take-people-out"
  /// Sees which imports changed the registry.
  case seeImports = "see-imports"
  /// Imports, also as a trial, takes an import back, and brings an older database up to date.
  case change
  /// Sees and records what an agency shall do until when (tindak lanjut).
  case followUp = "follow-up"
  /// Reads the log of who saw and changed what.
  case readLog = "read-log"

  /// Whether it shows single families or people, which a meeting never sees.
  public var isAboutPeople: Bool {
    switch self {
    case .seeFamilies, .unmask, .searchFamilies, .searchRecords, .seeFamilyIssues, .takePeopleOut:
      true
    case .seeFigures, .search, .takeFiguresOut, .seeImports, .change, .followUp, .readLog: false
    }
  }
}
