/// A column of a file.
package struct ExportedColumn: Hashable, Sendable {
  /// The id by which rows hold their value.
  package var id: String
  /// The heading, in the language of the screen.
  package var heading: String
}
