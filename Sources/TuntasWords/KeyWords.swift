package import TerminalKit

extension Words {
  /// What is said of a key that means nothing where it was pressed; it is named where it has a name.
  package func sentence(forUnknown key: Key, isInBox: Bool = false) -> SafeText {
    guard let label = Self.label(of: key) else {
      return self[isInBox ? .keyUnknownHere : .keyUnknown]
    }
    return text(isInBox ? .keyUnknownInBox : .keyUnknownLetter, ["key": label])
  }

  /// A key as the help writes it; `nil` for one that always has a meaning, and for a sign that cannot
  /// be seen.
  private static func label(of key: Key) -> SafeText? {
    switch key {
    case .character(let letter):
      let text = SafeText(String(letter))
      return text.width > 0 && letter != " " ? text : nil
    case .control(let letter): return "Ctrl-" + SafeText(letter.uppercased())
    case .function(let number): return SafeText("F\(number)")
    case .insert: return "Insert"
    case .delete: return "Delete"
    case .tab: return "Tab"
    case .backTab: return "Shift-Tab"
    case .left: return "←"
    case .right: return "→"
    default: return nil
    }
  }
}
