/// The keys that rows of one kind have had in this import, and where each stood first.
struct SeenRows {
  private var places: [[HeldValue]: (file: Int, line: Int)] = [:]
  private var names: [String] = []

  /// Begins the next file of the kind.
  mutating func begin(_ file: String) { names.append(file) }

  /// Notes the key of a row.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - line: The line of the row in the file in work.
  /// - Returns: Where the key stood before, the file only when that is another one; `nil` when this
  ///   is the first row with it.
  mutating func note(_ key: [HeldValue], line: Int) -> (file: String?, line: Int)? {
    let current = names.count - 1
    guard let earlier = places[key] else {
      places[key] = (current, line)
      return nil
    }
    return (earlier.file == current ? nil : names[earlier.file], earlier.line)
  }
}
