import Glibc
import TuntasModel

/// What can go wrong in a command beside the errors of the layers; its words stand elsewhere.
enum CommandFailure: Error {
  /// The registry could not give what was asked.
  case registry(RegistryError)
  /// More was asked for than may be done here.
  case notAllowed(AccessRefusal)
  /// A database of an earlier version needs its steward, and the role is another.
  case updateBySteward(path: String, role: Role)
  /// An option has a value that is none of its choices.
  case notAChoice(option: String, found: String, choices: [String])
  /// An option that needs a date has something else.
  case notADate(option: String, found: String)
  /// An option that needs a day up to today has a later one.
  case futureDate(option: String, found: String, today: CalendarDate)
  /// An option that needs a size has something else.
  case notASize(option: String, found: String)
  /// An option that needs a number from 1 has something else.
  case notACount(option: String, found: String)
  /// An option that needs a part of the whole, 0 to 1, has something else.
  case notAShare(option: String, found: String)
  /// An option that needs a file or folder has nothing.
  case notAPath(option: String)
  /// A workbook would have the name of another kind of file.
  case notAWorkbookName(option: String, found: String)
  /// What to render needs one more option.
  case optionNeeded(option: String, screen: String)
  /// An option would choose among rows that know nothing of it.
  case idleFilter(option: String, kind: String)
  /// Two options exclude each other.
  case notTogether(option: String, other: String)
  /// A word of the command line or the environment that names a file is no text.
  case notText(UnreadableWord)
  /// A link leads to a file that is not there.
  case danglingLink(path: String, target: String)
  /// No list of families is known where rows of one were asked for.
  case nothingKnown(RegionTable)
  /// A screen has no form of that number.
  case noForm(found: Int, forms: Int)
  /// What lies at a place could be somebody else's.
  case doubtfulPlace(PlaceDoubt)
  /// There is no such file.
  case noSuchFile(path: String)
  /// Standard output could not be written.
  case outputLost(code: Int32)
  /// A file to be written is one of those that are read.
  case overwritesInput(path: String, option: String)
  /// A file could not be written.
  case cannotWrite(path: String)
  /// There was no room for a file.
  case diskFull(path: String)
  /// An import took rows, but the refused ones could not be written anywhere.
  case refusedRowsLost(path: String)
  /// A file to be written is there already, and what it holds may be somebody's work.
  case alreadyThere(path: String)
  /// Every row of an import was refused.
  case nothingTaken(rejected: Int)
  /// A row was refused where all or none shall be taken.
  case strict(rejected: Int)
  /// A file or a sheet was left out where all or none shall be taken.
  case strictLeft
  /// An import was asked for without files.
  case noImportPath
  /// More was asked for than is allowed, and the log of the database cannot be written.
  case logLost(path: String)
  /// The log was asked for, and no database is there that has one.
  case noLog
  /// The sample data is nowhere to be found.
  case noSample
}

extension CommandFailure {
  /// Tells why a file could not be written.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - code: The number of the error.
  /// - Returns: What went wrong.
  static func unwritable(_ path: String, _ code: Int32) -> CommandFailure {
    meansNoRoom(code) ? .diskFull(path: path) : .cannotWrite(path: path)
  }

  /// Whether an error says that there is no room left, on the disk or for the user.
  static func meansNoRoom(_ code: Int32) -> Bool { code == ENOSPC || code == EDQUOT }
}
