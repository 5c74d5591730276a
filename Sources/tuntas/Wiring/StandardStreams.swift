import Glibc
import TerminalKit

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
    throw .outputLost(reason: String(cString: strerror(code)))
  }

  /// Whether standard output goes to a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error goes to a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes everything, and returns the number of the error when it cannot.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        sent += count
      }
      return nil
    }
  }
}
