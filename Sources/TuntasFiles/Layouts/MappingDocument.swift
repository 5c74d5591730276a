import TOMLKit
import TuntasModel

/// The text of a mapping file, read as TOML: sections of keys with one value each.
struct MappingDocument {
  /// A key with its value.
  struct Entry {
    var key: String
    var value: String
    var line: Int
  }

  private var sections: [String: [Entry]] = [:]
  private var lines: [String: Int] = [:]
  let path: String

  /// The names of the sections that the file has.
  var sectionNames: [String] { sections.keys.sorted() }

  /// Reads a text.
  ///
  /// - Throws: ``FileError/badMapping(path:line:key:found:fault:)`` for a line that makes no sense.
  init(_ text: String, path: String) throws(FileError) {
    self.path = path
    var found = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if found.first?.first == "\u{FEFF}" { found[0].removeFirst() }
    let clean = found.joined(separator: "\n") + "\n"
    var section = ""
    for (index, line) in found.enumerated() {
      switch MappingLine(line) {
      case .nothing: continue
      case .section(let name):
        section = name
        lines["[\(name)]"] = index + 1
      case .key(let key): lines["\(section)\n\(key)"] = index + 1
      case nil: throw Self.malformed(path, index + 1, line)
      }
    }
    do {
      read(try TOMLTable(string: clean), section: "")
    } catch let error as TOMLParseError {
      let line = error.source.begin.line
      throw Self.malformed(path, line, found.indices.contains(line - 1) ? found[line - 1] : "")
    } catch {
      throw Self.malformed(path, 1, found.first ?? "")
    }
  }

  /// The entries of a section, in the order of the file.
  func entries(_ section: String) -> [Entry] {
    (sections[section] ?? []).sorted { $0.line < $1.line }
  }

  /// A value at the top of the file.
  func top(_ key: String) -> Entry? {
    sections[""]?.first { $0.key == key }
  }

  /// The line on which a section begins; 1 when there is none.
  func line(ofSection section: String) -> Int { lines["[\(section)]"] ?? 1 }

  /// Tells that a key or section is not one of the words expected there.
  func notOneOf(_ words: [String], found: String, line: Int) -> FileError {
    .badMapping(path: path, line: line, found: found, fault: .notOneOf(words))
  }

  /// Tells that the value of a key is not one of the words expected there.
  func notOneOf(_ words: [String], _ entry: Entry) -> FileError {
    wrong(entry, .notOneOf(words))
  }

  /// Tells what is wrong with the value of a key.
  func wrong(_ entry: Entry, _ fault: MappingFault) -> FileError {
    .badMapping(path: path, line: entry.line, key: entry.key, found: entry.value, fault: fault)
  }

  private mutating func read(_ table: TOMLTable, section: String) {
    for key in table.keys {
      if let inner = table[key]?.table {
        read(inner, section: section.isEmpty ? key : "\(section).\(key)")
        continue
      }
      guard let value = Self.text(of: table, key) else { continue }
      let line = lines["\(section)\n\(key)"] ?? 1
      sections[section, default: []].append(Entry(key: key, value: value, line: line))
    }
  }

  private static func text(of table: TOMLTable, _ key: String) -> String? {
    if let text = table[key]?.string { return text }
    if let number = table[key]?.int { return String(number) }
    return table[key]?.bool.map { $0 ? "yes" : "no" }
  }

  private static func malformed(_ path: String, _ line: Int, _ found: Substring) -> FileError {
    .badMapping(path: path, line: line, found: String(found.prefix(80)), fault: .malformed)
  }
}

/// One line of a mapping file.
///
/// The TOML parser ends the program at a table without a name, a broken list and a broken time, so it
/// is given none: a section, or a key with a text, a whole number, `true` or `false` are all that a
/// mapping needs.
enum MappingLine: Equatable {
  /// Blank, or a comment.
  case nothing
  /// The name of the section that begins.
  case section(String)
  /// The key that is set.
  case key(String)

  /// Reads a line; `nil` when it is something else.
  init?(_ line: Substring) {
    var rest = line.drop(while: Self.isBlank)
    if Self.isEnd(rest) {
      self = .nothing
    } else if rest.first == "[" {
      rest = rest.dropFirst()
      let name = rest.prefix { Self.isBare($0) || $0 == "." }
      rest = rest.dropFirst(name.count)
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard rest.first == "]", parts.allSatisfy({ !$0.isEmpty }), Self.isEnd(rest.dropFirst())
      else {
        return nil
      }
      self = .section(String(name))
    } else {
      guard let key = Self.key(&rest) else { return nil }
      rest = rest.drop(while: Self.isBlank)
      guard rest.first == "=" else { return nil }
      rest = rest.dropFirst().drop(while: Self.isBlank)
      guard Self.value(&rest), Self.isEnd(rest) else { return nil }
      self = .key(key)
    }
  }

  private static func key(_ rest: inout Substring) -> String? {
    if let quote = rest.first, quote == "\"" || quote == "'" {
      let inside = rest.dropFirst().prefix { $0 != quote }
      // No heading and no word can have a backslash in it.
      guard !inside.isEmpty, !inside.contains("\\") else { return nil }
      rest = rest.dropFirst(inside.count + 1)
      guard rest.first == quote else { return nil }
      rest = rest.dropFirst()
      return String(inside)
    }
    let bare = rest.prefix(while: isBare)
    rest = rest.dropFirst(bare.count)
    return bare.isEmpty ? nil : String(bare)
  }

  private static func value(_ rest: inout Substring) -> Bool {
    if let quote = rest.first, quote == "\"" || quote == "'" {
      let inside = rest.dropFirst().prefix { $0 != quote }
      guard !inside.contains("\\") else { return false }
      rest = rest.dropFirst(inside.count + 1)
      guard rest.first == quote else { return false }
      rest = rest.dropFirst()
      // Three quotes in a row would begin a text over several lines.
      return rest.first != quote
    }
    let word = rest.prefix(while: isBare)
    rest = rest.dropFirst(word.count)
    let isNumber = !word.isEmpty && word.count <= 18 && word.allSatisfy { ("0"..."9").contains($0) }
    return word == "true" || word == "false" || (isNumber && (word == "0" || word.first != "0"))
  }

  private static func isEnd(_ rest: Substring) -> Bool {
    let end = rest.drop(while: isBlank)
    return end.isEmpty || end.first == "#"
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  private static func isBare(_ character: Character) -> Bool {
    guard character.isASCII else { return false }
    return character.isLetter || character.isNumber || character == "-" || character == "_"
  }
}
