import TuntasModel

/// Text with commas that was made of a file of another form.
struct TableText {
  /// The text.
  var bytes: SourceBytes
  /// The lines by which its rows are told.
  var lines: LineNames?
  /// What of the file is no row, to be refused; the name of the file is filled in later.
  var refused: [Rejection] = []
}
