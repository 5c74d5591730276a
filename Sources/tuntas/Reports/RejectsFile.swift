import TerminalKit
import TuntasDashboard
import TuntasFiles
import TuntasModel

/// Writes refused rows to a file, so that none vanishes and each can be corrected and sent again.
struct RejectsFile {
  let words: Words
  /// The files that were imported, whose header rows go before their refused rows.
  var files: [OpenedFile] = []

  /// Writes the file: `file,line,column,found,expected,row`.
  func write(_ rejections: [Rejection], to path: String) throws {
    let file = try OutputFile(path)
    var writer = RefusedRowsWriter(files) { try file.write($0) }
    try writer.write(rejections) { words.expectation(of: $0).string }
    try file.finish()
  }
}
