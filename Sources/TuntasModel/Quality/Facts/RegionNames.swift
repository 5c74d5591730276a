/// The names by which regions are known, for comparing them with what files say row by row.
///
/// Case, blanks, dots and hyphens do not count, and the word for the kind may stand in front
/// (`KEC. CIBINONG`, `Kab. Bogor`).
public struct RegionNames: Sendable {
  /// What is known of one region.
  private struct Entry {
    var kind: RegionKind
    /// The name and the other spellings, folded.
    var names: [UInt64]
  }

  private let entries: [Int64: Entry]

  /// Takes regions with their other spellings.
  public init(_ regions: some Sequence<Region>) {
    entries = regions.reduce(into: [:]) { entries, region in
      let names = ([region.name] + region.aliases).map { name in
        var name = name
        return name.withUTF8 { Self.hash($0, from: 0) }
      }
      entries[region.code.number] = Entry(kind: region.kind, names: names)
    }
  }

  /// Tells whether a name is known to be another region's than that of a code.
  ///
  /// An empty name and a code that nobody knows contradict nothing.
  ///
  /// - Parameters:
  ///   - name: The name as UTF-8.
  ///   - code: The code.
  /// - Returns: Whether the name contradicts the code.
  public func contradicts(_ name: UnsafeBufferPointer<UInt8>, _ code: RegionCode) -> Bool {
    guard let entry = entries[code.number] else { return false }
    let whole = Self.hash(name, from: 0)
    // A name may begin with the word of a kind: Kota Batu is a village.
    if whole == Self.empty || entry.names.contains(whole) { return false }
    guard let word = Self.kindWord(name), word.kinds.contains(entry.kind) else { return true }
    return !entry.names.contains(Self.hash(name, from: word.end))
  }

  // MARK: - Words for kinds

  private static let kindWords: [UInt64: [RegionKind]] = {
    let words: [(String, [RegionKind])] = [
      ("PROVINSI", [.province]), ("PROV", [.province]), ("PROPINSI", [.province]),
      ("KABUPATEN", [.kabupaten]), ("KAB", [.kabupaten]), ("KOTA", [.kota]),
      ("KECAMATAN", [.kecamatan]), ("KEC", [.kecamatan]),
      // A desa may have become a kelurahan since (Setia Asih), so either word is as good.
      ("DESA", [.desa, .kelurahan]), ("DS", [.desa, .kelurahan]),
      ("KELURAHAN", [.desa, .kelurahan]), ("KEL", [.desa, .kelurahan]),
    ]
    return words.reduce(into: [:]) { table, word in
      var text = word.0
      table[text.withUTF8 { hash($0, from: 0) }] = word.1
    }
  }()

  /// The word for a kind that a name begins with, and where it ends.
  static func kindWord(
    _ name: UnsafeBufferPointer<UInt8>
  ) -> (kinds: [RegionKind], end: Int)? {
    var start = 0
    while start < name.count, !isLetterOrDigit(name[start]) { start += 1 }
    var end = start
    while end < name.count, isLetterOrDigit(name[end]) { end += 1 }
    let word = UnsafeBufferPointer(rebasing: name[start..<end])
    return kindWords[hash(word, from: 0)].map { ($0, end) }
  }

  // MARK: - Folding

  /// The number of a name without a letter or digit.
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A number of the letters and digits from a place on (FNV-1a).
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    var hash = empty
    for place in start..<bytes.count where isLetterOrDigit(bytes[place]) {
      let byte = bytes[place]
      let folded = byte >= 97 && byte <= 122 ? byte - 32 : byte
      hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// Letters beyond ASCII count as they stand.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let capital = byte & 0xDF
    return byte >= 128 || (byte >= 48 && byte <= 57) || (capital >= 65 && capital <= 90)
  }
}
