internal import CNcurses
internal import TerminalKit

/// The keys that the open terminal's description tells of.
enum DescribedKeys {
  /// The sequences of the description, by the names that terminfo gives to keys.
  static func sequences() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let sequence = tty_key_sequence(name) else { continue }
      let bytes = Array(String(cString: sequence).utf8)
      if !bytes.isEmpty { sequences[bytes] = key }
    }
    return sequences
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
