import TuntasModel

/// The header row of a file: where each column of its kind stands.
struct Header {
  /// How many cells every row has.
  let cellCount: Int
  /// The place of each column of the kind; none where the file lacks an optional one.
  let places: [Int?]

  /// Finds the columns of a kind by their names, in whatever order they stand.
  ///
  /// - Parameters:
  ///   - names: The cells of the header row.
  ///   - kind: The kind of record.
  ///   - file: The file's name, for errors.
  /// - Throws: ``FileError`` when a required column is missing or one stands twice.
  init(_ names: [String], of kind: RecordKind, file: String) throws(FileError) {
    cellCount = names.count
    let names = names.map { $0.lowercased() }
    var places: [Int?] = []
    for column in kind.columns {
      let place = names.firstIndex(of: column.name)
      if place == nil, column.need == .required {
        throw .missingColumn(file: file, line: 1, column: column.name)
      }
      if let place, names[(place + 1)...].contains(column.name) {
        throw .repeatedColumn(file: file, line: 1, column: column.name)
      }
      places.append(place)
    }
    self.places = places
  }
}
