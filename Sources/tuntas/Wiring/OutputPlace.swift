/// Where a command shall write a file.
struct OutputPlace {
  private let path: String
  private let option: String

  /// Names the place.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - option: The option that names it.
  init(_ path: String, option: String = "--output") {
    self.path = path
    self.option = option
  }

  /// Checks that the file does not take the place of the data that it is about: the database, or a
  /// file of the sample folder.
  ///
  /// - Parameter database: The database that is read; `nil` for the user's own.
  /// - Throws: ``CommandFailure/overwritesInput(path:option:)``.
  func check(against database: String?) throws(CommandFailure) {
    let folder = DataPaths.resolved(DataPaths.parent(of: path))
    let isInSample = DataPaths.sample.map { DataPaths.resolved($0) == folder } == true
    if isInSample || isDatabase(database ?? DataPaths.database) {
      throw .overwritesInput(path: path, option: option)
    }
  }

  private func isDatabase(_ database: String?) -> Bool {
    guard let database else { return false }
    let place = DataPaths.resolved(path)
    return ["", "-wal", "-shm", "-journal", ".new"].contains { end in
      DataPaths.resolved(database + end) == place || DataPaths.resolved(database) + end == place
    }
  }
}
