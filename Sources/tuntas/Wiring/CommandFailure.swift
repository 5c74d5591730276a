import TuntasModel

/// What can go wrong in a command beside the errors of the layers; its words stand elsewhere.
enum CommandFailure: Error {
  /// The registry could not give what was asked.
  case registry(RegistryError)
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
  /// What to render needs one more option.
  case optionNeeded(option: String, screen: String)
  /// An option would choose among rows that know nothing of it.
  case idleFilter(option: String, kind: String)
  /// Two options exclude each other.
  case notTogether(option: String, other: String)
  /// There is no such file.
  case noSuchFile(path: String)
  /// Standard output could not be written.
  case outputLost(reason: String)
  /// A file to be written is one of those that are read.
  case overwritesInput(path: String, option: String)
  /// A file could not be written.
  case cannotWrite(path: String)
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
  /// The sample data is nowhere to be found.
  case noSample
}
