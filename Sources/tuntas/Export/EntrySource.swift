import TerminalKit

/// What is exported row by row as entries of one shape.
protocol EntrySource: Sendable {
  /// The keys, in the order of the columns; whether an entry is sample data is told beside them.
  static var keys: [String] { get }

  /// Makes sure, before a file is begun, that there is something that rows can be taken from.
  ///
  /// - Throws: Why there is not.
  func check() async throws

  /// Hands over one entry after the other, so that no number of them has to be held in memory.
  func forEach(_ body: (Entry) throws -> Void) async throws

  /// What must be said beside a number of rows, one sentence each.
  func remarks(after rows: Int) async throws -> [SafeText]
}
