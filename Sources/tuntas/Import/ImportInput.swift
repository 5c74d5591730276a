import TuntasFiles
import TuntasModel

/// The files that an import is asked to take, and what the caller says of them.
struct ImportInput {
  /// Files and folders.
  let paths: [String]
  /// The day of the lists; none when the files tell it.
  let listDate: CalendarDate?
  /// What the lists cover; none when the rows tell it.
  let covers: RegionCode?

  /// Finds the files.
  func sources() throws -> [CSVFile] {
    try Folder.sources(at: paths)
  }
}
