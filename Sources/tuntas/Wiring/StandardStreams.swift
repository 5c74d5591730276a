import Glibc
import TerminalKit

/// Where a command writes; only text that is safe goes out.
enum StandardStreams {
  /// Writes a line to standard output.
  static func print(_ text: SafeText) {
    write(text.string + "\n", to: STDOUT_FILENO)
  }

  /// Writes a document whose characters its writer has made safe: JSON, ANSI, SVG, a page of text.
  static func print(document: String) {
    write(document.hasSuffix("\n") ? document : document + "\n", to: STDOUT_FILENO)
  }

  /// Writes a sentence to standard error.
  static func complain(_ text: SafeText) {
    write("tuntas: " + text.string + "\n", to: STDERR_FILENO)
  }

  /// Writes a piece of a progress line to standard error.
  static func report(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// Whether standard output goes to a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error goes to a terminal.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes everything; a reader that has gone away ends the command as it ends any other.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        sent += count
      }
    }
  }
}
