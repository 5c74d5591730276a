import TerminalKit

/// Text in which Markdown finds nothing but the text.
enum MarkdownText {
  /// Text inside a line or a cell.
  static func escaped(_ text: SafeText) -> String {
    var result = ""
    for character in text.string {
      if "\\`*_[]<>|~&#$".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// Text that begins a paragraph or an entry of a list, where more characters mean something.
  static func block(_ text: SafeText) -> String {
    let escaped = escaped(text)
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    guard let first = rest.first, rest.dropFirst().first.map({ $0 == " " }) ?? true else {
      return escaped.first.map { "-+=".contains($0) } == true ? "\\" + escaped : escaped
    }
    let begins = digits.isEmpty ? "-+=".contains(first) : ".)".contains(first)
    return begins ? digits + "\\" + rest : escaped
  }

  /// Text as code inside a paragraph or an entry of a list.
  static func code(_ text: String) -> String { "`" + text + "`" }

  /// Text as code inside a cell, where a bar would end the cell.
  static func codeInTable(_ text: String) -> String {
    var result = "`"
    for character in text {
      if character == "|" { result += "\\" }
      result.append(character)
    }
    return result + "`"
  }

  /// Lines as a block of code, between fences longer than any inside.
  static func codeBlock(_ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + "text\n" + text + (text.hasSuffix("\n") ? "" : "\n") + fence
  }
}
