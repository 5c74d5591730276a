import TerminalKit

/// A picture inside a page, drawn with a few shapes in a coordinate system of its own.
struct Drawing {
  /// The width in its own units.
  let width: Double
  /// The height in its own units.
  let height: Double
  /// What a screen reader says of it.
  let title: SafeText
  /// The class that gives it a size on the page.
  let kind: String

  private var shapes: [String] = []

  /// Makes an empty picture.
  init(_ kind: String, width: Double, height: Double, title: SafeText) {
    self.kind = kind
    self.width = width
    self.height = height
    self.title = title
  }

  /// The picture as an SVG element, for a page of HTML.
  var element: String {
    let name = Markup.escaped(title.string)
    let view = "0 0 " + Markup.number(width) + " " + Markup.number(height)
    return Markup.element(
      "svg",
      ["class": kind, "viewBox": view, "role": "img", "aria-label": title.string],
      Markup.element("title", [:], name) + shapes.joined()
    )
  }

  /// Adds a rectangle.
  mutating func rect(
    _ kind: String,
    x: Double,
    y: Double,
    width: Double,
    height: Double
  ) {
    guard width > 0, height > 0 else { return }
    shapes.append(
      Markup.void(
        "rect",
        [
          "class": kind, "x": Markup.number(x), "y": Markup.number(y),
          "width": Markup.number(width), "height": Markup.number(height),
        ]
      )
    )
  }

  /// Adds a closed shape.
  mutating func polygon(_ kind: String, _ points: [(x: Double, y: Double)]) {
    let places = points.map { Markup.number($0.x) + "," + Markup.number($0.y) }
    shapes.append(
      Markup.void("polygon", ["class": kind, "points": places.joined(separator: " ")])
    )
  }

  /// Adds a line of text, as wide in every font.
  mutating func text(_ kind: String, x: Double, y: Double, _ text: SafeText) {
    shapes.append(
      Markup.element(
        "text",
        [
          "class": kind, "x": Markup.number(x), "y": Markup.number(y),
          "textLength": Markup.number(DrawnText.length(of: text)),
          "lengthAdjust": "spacingAndGlyphs",
        ],
        Markup.escaped(text.string)
      )
    )
  }
}
