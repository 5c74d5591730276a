/// The likeness of characters in ASCII.
enum ASCIIGlyphs {
  static func adapted(_ cell: Cell) -> Cell {
    if cell.width == 0 { return cell.replaced(by: " ") }
    if cell.cluster.isASCII { return cell }
    if cell.style.role.likeness == .border, let frame = frames[cell.cluster] {
      return cell.replaced(by: frame)
    }
    return cell.replaced(by: likeness(of: cell.cluster))
  }

  private static func likeness(of character: Character) -> Character {
    if let sign = signs[character] { return sign }
    return BaseLetters.letter(of: character) ?? "?"
  }

  /// Pieces of a frame; in a chart the upright line is a mark of its own.
  private static let frames: [Character: Character] = [
    "│": "|", "┃": "|", "║": "|", "─": "-", "━": "-", "═": "=",
  ]

  private static let signs: [Character: Character] = [
    "█": "#", "▌": ":", "▐": ":", "▓": "+", "▒": "=", "░": "-", "▀": "^", "▄": ",", "■": "#",
    "▁": "_", "‗": "=", "▂": "-", "▃": "=", "▅": "+", "▆": "*", "▇": "%", "●": "o", "◊": "x",
    "│": "!", "┃": "|", "║": "|", "─": "-", "━": "=", "═": "=",
    "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
    "►": ">", "◄": "<", "▲": "^", "▼": "v", "›": ">", "‹": "<", "»": ">", "«": "<",
    "↑": "^", "↓": "v", "←": "<", "→": ">", "·": ".", "•": "*", "…": "~", "±": "~", "≈": "~",
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "×": "x", "÷": "/", "≤": "<", "≥": ">",
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "‚": ",", "′": "'", "″": "\"",
    "°": "o", "\u{A0}": " ", "✓": "x", "√": "x",
  ]
}
