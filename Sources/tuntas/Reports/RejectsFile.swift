import TerminalKit
import TuntasDashboard
import TuntasFiles
import TuntasModel

/// Writes refused rows to a file, so that none vanishes.
struct RejectsFile {
  let words: Words

  /// Writes the file: `file,line,column,found,expected`.
  func write(_ rejections: [Rejection], to path: String) throws {
    let file = try OutputFile(path)
    var writer = CSVWriter { try file.write($0) }
    try writer.write(["file", "line", "column", "found", "expected"])
    for rejection in rejections {
      try writer.write([
        rejection.file, String(rejection.line), rejection.column, rejection.found,
        words.expectation(of: rejection).string,
      ])
    }
    try writer.flush()
    try file.finish()
  }
}
