import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasWords

/// The file of refused rows, so that none vanishes and each can be corrected and sent again; it is
/// written as they come.
struct RejectsFile {
  private let words: Words
  private let file: OutputFile
  private var writer: RefusedRowsWriter

  /// Begins the file: `file,line,column,found,expected,row`.
  ///
  /// - Parameters:
  ///   - path: Where it shall lie.
  ///   - files: The files that are imported, whose header rows go before their refused rows.
  ///   - words: The language of what was expected.
  /// - Throws: ``CommandFailure/unwritable(_:_:)``.
  init(_ path: String, of files: [OpenedFile], words: Words) throws {
    self.words = words
    let file = try OutputFile(path)
    self.file = file
    writer = RefusedRowsWriter(files) { try file.write($0) }
  }

  /// Writes the next refused row.
  mutating func write(_ rejection: Rejection) throws {
    try writer.write(rejection, expectation: words.expectation(of: rejection).string)
  }

  /// Ends the file and moves it to its place.
  mutating func finish() throws {
    try writer.finish()
    try file.finish()
  }

  /// Gives up what was written.
  func discard() { file.discard() }
}
