import CDigest
import TuntasModel

/// What an entry of the log is told by: a digest over all it says and over the entry before it, so that
/// none can be changed, left out, put in or moved without all later ones telling.
struct EntryDigest: Hashable, Sendable {
  /// SHA-256 in 64 hexadecimal digits.
  let text: String

  /// What stands before the first entry.
  static let start = EntryDigest(text: String(repeating: "0", count: 64))

  /// Takes a digest as it is kept.
  init(text: String) { self.text = text }

  /// Works out the digest of an entry.
  init(of entry: LogEntry, after before: EntryDigest) {
    let fields: [String?] = [
      before.text, String(entry.number), String(entry.time), entry.actor.user, entry.actor.login,
      entry.actor.key, entry.actor.basis, entry.role, entry.scope, entry.act.word, entry.region,
      entry.kinds.joined(separator: " "), entry.family, entry.rows.map { String($0) },
      entry.belongsTo.map { String($0) },
    ]
    // With their lengths in front, no two lists of fields give the same text.
    let text = fields.map { $0.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
    self.text = Self.sha256(of: Array(text.utf8))
  }

  private static func sha256(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    var state = SHA256_CTX()
    SHA256_Init(&state)
    SHA256_Update(&state, bytes, bytes.count)
    SHA256_Final(&digest, &state)
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
