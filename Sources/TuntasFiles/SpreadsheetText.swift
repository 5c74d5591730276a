/// Text on its way into a spreadsheet.
public enum SpreadsheetText {
  /// Text that no spreadsheet runs as a formula: one that begins like it gets an apostrophe in front,
  /// and one that is there already is doubled.
  public static func harmless(_ text: String) -> String {
    text.first.map { "=+-@'\t\r".contains($0) } == true ? "'" + text : text
  }
}
