import TOMLKit

/// The text of a settings file, read as TOML.
struct SettingsDocument {
  /// One key of the file with its value.
  struct Entry {
    /// The key.
    var key: String
    /// The value.
    var value: String
  }

  /// The keys of the file, in the order of their names.
  let entries: [Entry]
  private let text: String
  private let path: String

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - path: Where it lies.
  /// - Throws: ``SettingsFailure/malformed(path:line:found:)``.
  init(_ text: String, path: String) throws(SettingsFailure) {
    self.text = text
    self.path = path
    if let line = Self.unreadableLine(of: text) { throw Self.malformed(text, path, line) }
    do {
      let table = try TOMLTable(string: text)
      entries = table.keys.compactMap { key in
        table[key]?.string.map { Entry(key: key, value: $0) }
      }
    } catch let error as TOMLParseError {
      throw Self.malformed(text, path, error.source.begin.line)
    } catch {
      throw Self.malformed(text, path, 1)
    }
  }

  /// Tells that the key of an entry is no setting.
  func unknownKey(_ entry: Entry) -> SettingsFailure {
    .unknownKey(path: path, line: line(of: entry), key: entry.key)
  }

  /// Tells that a setting may not have the value of an entry.
  func wrongValue(_ entry: Entry, of key: SettingKey) -> SettingsFailure {
    .wrongValue(path: path, line: line(of: entry), key: key, found: entry.value)
  }
}

// MARK: - Lines

extension SettingsDocument {
  /// The line of an entry, from 1.
  ///
  /// The parser keeps no places of values. It does say where a key is set again, so the key is set
  /// once more ahead of everything.
  private func line(of entry: Entry) -> Int {
    do {
      _ = try TOMLTable(string: "\(entry.key) = ''\n" + text)
    } catch let error as TOMLParseError {
      return max(1, error.source.begin.line - 1)
    } catch {}
    return 1
  }

  /// The first line that is neither blank nor a comment nor sets one key to a text.
  ///
  /// No setting needs more of TOML, and the parser may be given no more: a table without a name, a
  /// broken list or a broken time makes it end the program instead of telling what is wrong.
  private static func unreadableLine(of text: String) -> Int? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.firstIndex { !isPlain($0) }.map { $0 + 1 }
  }

  private static func isPlain(_ line: Substring.UTF8View) -> Bool {
    let start = line.drop(while: isBlank)
    guard let first = start.first, first != UInt8(ascii: "#") else { return true }
    let rest = start.drop(while: isKeyByte)
    let sign = rest.drop(while: isBlank)
    guard rest.startIndex > start.startIndex, sign.first == UInt8(ascii: "=") else { return false }
    let value = sign.dropFirst().drop(while: isBlank).first
    return value == UInt8(ascii: "\"") || value == UInt8(ascii: "'")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(byte)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func malformed(_ text: String, _ path: String, _ line: Int) -> SettingsFailure {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let found = lines.indices.contains(line - 1) ? lines[line - 1] : ""
    return .malformed(path: path, line: line, found: String(found))
  }
}
