import Glibc
import TerminalKit
import TuntasFiles

/// Where a command writes; only text that is safe goes out.
enum StandardStreams {
  /// Writes a line to standard output.
  static func print(_ text: SafeText) throws(CommandFailure) {
    try output(text.string + "\n")
  }

  /// Writes a document whose characters its writer has made safe: JSON, ANSI, SVG, a page of text.
  static func print(document: String) throws(CommandFailure) {
    try output(document.hasSuffix("\n") ? document : document + "\n")
  }

  /// Writes a piece of a file, whole rows of text in UTF-8, byte for byte; on a terminal its
  /// characters are made safe first.
  ///
  /// - Throws: ``OutputClosed`` when the reader has seen enough, ``CommandFailure``.
  static func send(_ piece: [UInt8]) throws {
    let code =
      outputIsTerminal
      ? write(safeLines(piece), to: STDOUT_FILENO)
      : piece.withUnsafeBufferPointer { DescriptorWriting.write($0, to: STDOUT_FILENO) }
    switch code {
    case nil: return
    case EPIPE: throw OutputClosed()
    case let code?: throw CommandFailure.outputLost(code: code)
    }
  }

  /// Nobody reads the output any more, which is no failure.
  struct OutputClosed: Error {}

  private static func safeLines(_ piece: [UInt8]) -> String {
    piece.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { SafeText(String(decoding: $0, as: UTF8.self)).string }
      .joined(separator: "\n")
  }

  /// Writes a sentence to standard error; when even that fails there is nobody to tell.
  static func complain(_ text: SafeText) {
    _ = write("tuntas: " + text.string + "\n", to: STDERR_FILENO)
  }

  /// Writes a piece of a progress line to standard error.
  static func report(_ text: String) {
    _ = write(text, to: STDERR_FILENO)
  }

  /// Writes to standard output; a reader that has seen enough, such as `head`, is no failure.
  private static func output(_ text: String) throws(CommandFailure) {
    guard let code = write(text, to: STDOUT_FILENO), code != EPIPE else { return }
    throw .outputLost(code: code)
  }

  /// Whether standard output goes to a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error goes to a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes everything, and returns the number of the error when it cannot.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { DescriptorWriting.write($0, to: descriptor) }
  }
}
