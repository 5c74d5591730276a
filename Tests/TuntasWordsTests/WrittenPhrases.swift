import Foundation
import TuntasTestSupport

/// A text as it is written in the source of the words, in both languages.
struct WrittenPhrase: Hashable, CustomStringConvertible {
  /// The name of its file.
  var file: String
  /// In Indonesian, with its escapes.
  var indonesian: String
  /// In English, with its escapes.
  var english: String

  var description: String { "\(file): \(english)" }
}

/// Every text of the words: they are members, which no list of the program holds, so that they are read
/// from the source.
enum WrittenPhrases {
  static let all: [WrittenPhrase] = {
    let folder = Repository.root.appending(path: "Sources/TuntasWords")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return urls.sorted { $0.path() < $1.path() }.flatMap { url in
      let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      return phrases(in: Array(text.utf8), of: url.lastPathComponent)
    }
  }()

  private static let opening = Array("Phrase(\n".utf8.dropLast())

  private static func phrases(in text: [UInt8], of file: String) -> [WrittenPhrase] {
    var found: [WrittenPhrase] = []
    var place = 0
    while place + opening.count < text.count {
      guard text[place...].starts(with: opening) else {
        place += 1
        continue
      }
      place += opening.count
      if let texts = literals(in: text, from: &place), texts.count == 2 {
        found.append(WrittenPhrase(file: file, indonesian: texts[0], english: texts[1]))
      }
    }
    return found
  }

  /// The literals of a call up to its end, joined where a plus stands between them; none of a call of
  /// anything else than literals.
  private static func literals(in text: [UInt8], from place: inout Int) -> [String]? {
    var texts = [""]
    while place < text.count {
      defer { place += 1 }
      switch text[place] {
      case UInt8(ascii: ")"): return texts
      case UInt8(ascii: ","): texts.append("")
      case UInt8(ascii: "\""): texts[texts.count - 1] += literal(in: text, from: &place)
      case UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "\n"): continue
      default: return nil
      }
    }
    return nil
  }

  /// A literal from its opening mark on; the place is left on its closing one.
  private static func literal(in text: [UInt8], from place: inout Int) -> String {
    place += 1
    let start = place
    while place < text.count, text[place] != UInt8(ascii: "\"") {
      place += text[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return String(decoding: text[start..<min(place, text.count)], as: UTF8.self)
  }
}
