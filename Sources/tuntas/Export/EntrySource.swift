/// What is exported row by row as entries of one shape, each of which tells in `synthetic` whether it
/// is sample data.
protocol EntrySource: Sendable {
  /// The keys, in the order of the columns; whether an entry is sample data is told beside them.
  static var keys: [String] { get }

  /// Hands over one entry after the other.
  func forEach(_ body: (JSONValue) throws -> Void) async throws
}
