import Foundation
import TuntasFiles
import TuntasModel
import TuntasTestSupport

/// The files that agencies might send, written for these tests; nobody in them is real.
enum AgencyFiles {
  /// The day on which the tests import.
  static let today = day(20_260_110)

  /// The place of a file.
  static func path(_ name: String) -> String {
    Repository.root.appending(path: "Tests/TuntasFilesTests/Agency/\(name)").path()
  }

  /// Opens one file that holds one kind of record.
  static func open(
    _ name: String,
    layout: LayoutChoice = .auto,
    listDate: CalendarDate? = nil
  ) throws -> OpenedFile? {
    let files = try ImportFiles.open(
      paths: [name.hasPrefix("/") ? name : path(name)],
      layout: layout,
      listDate: listDate,
      today: today
    )
    return files.files.first
  }

  /// Opens a file and reads it.
  static func read(_ name: String, layout: LayoutChoice = .auto) throws -> Reading? {
    try open(name, layout: layout)?.sources.last.map { try Reading($0) }
  }

  /// A day by its number.
  static func day(_ number: Int64) -> CalendarDate {
    guard let day = CalendarDate(number: number) else { fatalError("no day: \(number)") }
    return day
  }
}
