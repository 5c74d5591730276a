import ArgumentParser
import TuntasFiles
import TuntasModel

/// The options that say what the files of an import are.
struct LayoutOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "auto, tuntas, p3ke, dtsen, or a mapping file.",
      valueName: "layout"
    )
  )
  var layout = "auto"

  @Option(help: ArgumentHelp("The day of the list that the families stand on.", valueName: "date"))
  var listDate: String?

  @Option(
    help: ArgumentHelp(
      "What the list covers, for example 32.16; else each kecamatan that has rows in it.",
      valueName: "code"
    )
  )
  var covers: String?

  @Flag(help: "Let a list take the place of one with more than twice as many families.")
  var replace = false

  /// Finds the files to read and recognises them.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - today: The day on which the import is made.
  /// - Returns: The files, with those of folders that were left out.
  /// - Throws: `CommandFailure` for an option, ``FileError`` for a file.
  func open(_ paths: [String], today: CalendarDate) throws -> ImportFiles {
    try ImportFiles.open(
      paths: paths,
      layout: LayoutChoice(layout),
      listDate: try chosenDate(upTo: today),
      covers: try covers.map { code throws(CommandFailure) in try DataOptions.code(code) },
      mayBeShort: replace,
      today: today
    )
  }

  /// An earlier year is a slip of the fingers.
  private static let firstYear = 1900

  /// A list of a day that has not come yet would make that day the newest that the registry knows.
  private func chosenDate(upTo today: CalendarDate) throws(CommandFailure) -> CalendarDate? {
    guard let listDate else { return nil }
    guard let date = CalendarDate(listDate), date.year >= Self.firstYear else {
      throw .notADate(option: "--list-date", found: listDate)
    }
    guard date <= today else {
      throw .futureDate(option: "--list-date", found: listDate, today: today)
    }
    return date
  }
}
