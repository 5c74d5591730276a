/// How the number in a cell is meant.
enum CellFormat: Equatable {
  /// As a number; a share such as 12% is 0.12.
  case number
  /// As a day.
  case day
  /// As a code with zeros in front up to so many digits, from the format `000`.
  case padded(Int)
}

/// Reads how the numbers of each style are meant.
final class CellFormats: XMLEvents {
  /// The formats, by the number of the style.
  private(set) var ofStyles: [CellFormat] = []
  private var own: [Int: CellFormat] = [:]
  private var isInStyles = false
  private static let most = 100_000

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      own[id] = attributes["formatCode"].map { CellFormat(code: $0) }
    case "cellXfs": isInStyles = true
    case "xf" where isInStyles:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      ofStyles.append(own[id] ?? CellFormat(builtIn: id))
    default: return
    }
    if ofStyles.count > Self.most || own.count > Self.most { stop(.tooLarge) }
  }

  override func end(_ name: XMLName) {
    if name == "cellXfs" { isInStyles = false }
  }
}

extension CellFormat {
  /// The format that has a number but no code of its own; 27 to 58 are days of other calendars'
  /// countries, with times among them.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .day
    default: self = .number
    }
  }

  /// The format of a code: one that writes a year or a day of the month is a day, one that writes
  /// months is when it writes no hours or seconds.
  init(code: String) {
    let letters = Self.placeholders(in: code)
    if letters.count > 1, letters.count <= 20, letters.allSatisfy({ $0 == "0" }) {
      self = .padded(letters.count)
      return
    }
    let isTime = letters.contains { "hs".contains($0) }
    let isDay = letters.contains { "yd".contains($0) || ($0 == "m" && !isTime) }
    self = isDay && !letters.starts(with: "general") ? .day : .number
  }

  /// The letters of the first section that stand for something: no quoted text, no colour or country
  /// in brackets, nothing behind a backslash.
  private static func placeholders(in code: String) -> [Character] {
    var letters: [Character] = []
    var rest = code.lowercased()[...]
    while let letter = rest.popFirst(), letter != ";" {
      switch letter {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        // Hours, minutes or seconds that go on beyond a day.
        let inside = rest.prefix { $0 != "]" }
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters.append("h") }
        rest = rest.dropFirst(inside.count + 1)
      case "\\", "_", "*": rest = rest.dropFirst()
      default: letters.append(letter)
      }
    }
    return letters
  }
}
