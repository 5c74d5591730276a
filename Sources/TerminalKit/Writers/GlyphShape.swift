/// A character drawn as shapes, so that a picture does not depend on a font.
///
/// Fonts differ in how far blocks and lines reach; as shapes they meet without gaps. All numbers
/// are parts of a cell, from 0 to 1.
struct GlyphShape: Equatable {
  /// A filled rectangle.
  struct Block: Equatable {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  /// A corner of a triangle.
  struct Corner: Equatable {
    let x: Double
    let y: Double
  }

  var blocks: [Block] = []
  var opacity = 1.0
  /// Corners of a filled triangle, when there is one.
  var triangle: [Corner] = []

  /// Whether several in a row can be drawn as one that is wider.
  var fillsWidth: Bool {
    triangle.isEmpty && blocks.allSatisfy { $0.x == 0 && $0.width == 1 }
  }
}

extension GlyphShape {
  /// Returns the shapes of a character, or `nil` when a font should draw it.
  init?(_ character: Character) {
    guard !character.isASCII, let shape = Self.shapes[character] else { return nil }
    self = shape
  }

  private static let full = Block(x: 0, y: 0, width: 1, height: 1)

  private static let shapes: [Character: GlyphShape] = [
    "█": GlyphShape(blocks: [full]),
    "▓": GlyphShape(blocks: [full], opacity: 0.75),
    "▒": GlyphShape(blocks: [full], opacity: 0.5),
    "░": GlyphShape(blocks: [full], opacity: 0.25),
    "▌": GlyphShape(blocks: [Block(x: 0, y: 0, width: 0.5, height: 1)]),
    "▐": GlyphShape(blocks: [Block(x: 0.5, y: 0, width: 0.5, height: 1)]),
    "▀": GlyphShape(blocks: [Block(x: 0, y: 0, width: 1, height: 0.5)]),
    "▄": GlyphShape(blocks: [Block(x: 0, y: 0.5, width: 1, height: 0.5)]),
    "▁": foot(0.125), "▂": foot(0.25), "▃": foot(0.375), "▅": foot(0.625), "▆": foot(0.75),
    "▇": foot(0.875),
    "‗": GlyphShape(blocks: [
      Block(x: 0, y: 0.82, width: 1, height: 0.06), Block(x: 0, y: 0.94, width: 1, height: 0.06),
    ]),
    "━": GlyphShape(blocks: [Block(x: 0, y: 0.43, width: 1, height: 0.14)]),
    "┃": GlyphShape(blocks: [Block(x: 0.35, y: 0, width: 0.3, height: 1)]),
    "─": GlyphShape(blocks: [Block(x: 0, y: 0.47, width: 1, height: 0.06)]),
    "│": GlyphShape(blocks: [Block(x: 0.44, y: 0, width: 0.12, height: 1)]),
    "┌": lines([.right, .down]),
    "┐": lines([.left, .down]),
    "└": lines([.right, .up]),
    "┘": lines([.left, .up]),
    "├": lines([.up, .down, .right]),
    "┤": lines([.up, .down, .left]),
    "┬": lines([.left, .right, .down]),
    "┴": lines([.left, .right, .up]),
    "┼": lines([.left, .right, .up, .down]),
    "►": triangle((0.1, 0.2), (0.95, 0.5), (0.1, 0.8)),
    "◄": triangle((0.9, 0.2), (0.05, 0.5), (0.9, 0.8)),
    "▲": triangle((0.05, 0.75), (0.5, 0.25), (0.95, 0.75)),
    "▼": triangle((0.05, 0.25), (0.5, 0.75), (0.95, 0.25)),
  ]

  private static func foot(_ height: Double) -> GlyphShape {
    GlyphShape(blocks: [Block(x: 0, y: 1 - height, width: 1, height: height)])
  }

  private static func triangle(_ corners: (x: Double, y: Double)...) -> GlyphShape {
    GlyphShape(triangle: corners.map { Corner(x: $0.x, y: $0.y) })
  }

  private static func lines(_ arms: [Arm]) -> GlyphShape {
    GlyphShape(blocks: arms.map(\.block))
  }
}

/// A direction in which a line leaves the middle of a cell.
private enum Arm {
  case left
  case right
  case up
  case down

  /// A line a little longer than the half it covers, so that arms join in the middle.
  var block: GlyphShape.Block {
    switch self {
    case .left: GlyphShape.Block(x: 0, y: 0.47, width: 0.56, height: 0.06)
    case .right: GlyphShape.Block(x: 0.44, y: 0.47, width: 0.56, height: 0.06)
    case .up: GlyphShape.Block(x: 0.44, y: 0, width: 0.12, height: 0.53)
    case .down: GlyphShape.Block(x: 0.44, y: 0.47, width: 0.12, height: 0.53)
    }
  }
}
