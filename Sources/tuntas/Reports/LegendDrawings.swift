import TerminalKit
import TuntasModel
import TuntasPages

/// Small pictures that stand before the meaning of a mark or fill.
enum LegendDrawings {
  private static let height = 16.0

  /// A mark as the charts draw it.
  static func mark(_ mark: ReportMark) -> String {
    let isLine = mark == .plan || mark == .target || mark == .beyond
    let width = isLine ? 12.0 : 20.0
    var drawing = Drawing(
      isLine ? "swatch thin" : "swatch",
      width: width,
      height: height,
      title: mark.character
    )
    switch mark {
    case .actual: drawing.rect("actual", x: 0, y: 4, width: 18, height: 8)
    case .plan: drawing.rect("plan", x: 5, y: 0, width: 2, height: height)
    case .target: drawing.rect("target", x: 4.5, y: 0, width: 3, height: height)
    case .beyond: drawing.polygon("actual", [(1, 3), (12, 8), (1, 13)])
    case .unknown: drawing.rect("unknown", x: 0.5, y: 4.5, width: 18, height: 7)
    case .published, .about: return Markup.element("b", [:], mark.character.string)
    }
    return drawing.element
  }

  /// The fill of a status.
  static func fill(of status: ProgrammeStatus) -> String {
    let kind = "status " + status.rawValue
    let square = Markup.void(
      "rect",
      ["class": kind, "x": "1", "y": "2", "width": "12", "height": "12"]
    )
    // The word stands beside it, so a reader of the screen needs no second one.
    return Markup.element(
      "svg",
      ["class": "fill", "viewBox": "0 0 16 16", "aria-hidden": "true"],
      square
    )
  }
}

extension ReportMark {
  /// The mark as a character, as screens show it.
  var character: SafeText {
    switch self {
    case .actual: "█"
    case .plan: "│"
    case .target: "┃"
    case .beyond: "►"
    case .unknown: "·"
    case .published: "*"
    case .about: "±"
    }
  }
}
