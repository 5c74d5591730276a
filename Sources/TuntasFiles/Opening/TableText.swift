import TuntasModel

/// Text with commas that was made of a file of another form.
struct TableText {
  /// The text.
  var bytes: SourceBytes
  /// The lines by which its rows are told.
  var lines: LineNames?
}
