/// The characters that a terminal and its font can be trusted with.
///
/// A program makes a set of its own from one of these:
///
/// ```swift
/// extension GlyphSet { static let plainLines = GlyphSet("plain lines", like: .blocks, ["║": "│"]) }
/// ```
public struct GlyphSet: Hashable, Sendable {
  /// The name by which a user chooses the set.
  public let name: String
  private let stock: Stock
  private let replacements: [Character: Character]

  /// Creates a set.
  ///
  /// - Parameters:
  ///   - name: The name by which a user chooses it.
  ///   - likeness: The set that it is like but for what is replaced.
  ///   - replacements: What is drawn instead of which characters. Only those one column wide count,
  ///     as what is replaced and as what is drawn; all others are left out.
  public init(_ name: String, like likeness: GlyphSet, _ replacements: [Character: Character]) {
    self.name = name
    stock = likeness.stock
    self.replacements = likeness.replacements.merging(
      replacements.filter { Self.isNarrow($0.key) && Self.isNarrow($0.value) }
    ) { $1 }
  }

  private init(_ stock: Stock) {
    name = stock.rawValue
    self.stock = stock
    replacements = [:]
  }

  private static func isNarrow(_ character: Character) -> Bool {
    Scrubber.scrubbed(character) == character && DisplayWidth.columns(of: character) == 1
  }
}

extension GlyphSet {
  /// All of Unicode.
  public static let unicode = GlyphSet(.unicode)
  /// The 650 characters of old fonts: letters, box lines, full and half blocks (WGL4).
  public static let blocks = GlyphSet(.blocks)
  /// Letters, digits and signs of ASCII alone.
  public static let ascii = GlyphSet(.ascii)

  /// The sets that come with the kit, the greatest first.
  public static let builtIn = [unicode, blocks, ascii]

  /// Finds a set of the kit by its name; `nil` when there is none of that name.
  public init?(named name: String) {
    guard let stock = Stock(rawValue: name) else { return nil }
    self.init(stock)
  }

  /// The sets that the kit knows by itself.
  private enum Stock: String {
    case unicode
    case blocks
    case ascii
  }

  /// Returns a cell with a character of the set in place of one that it has not.
  fileprivate func adapted(_ cell: Cell) -> Cell {
    if cell.width == 1, let replacement = replacements[cell.cluster] {
      return cell.replaced(by: replacement)
    }
    return switch stock {
    case .unicode: cell
    case .blocks: BlockGlyphs.adapted(cell)
    case .ascii: ASCIIGlyphs.adapted(cell)
    }
  }

  /// Whether every character stays as it is.
  fileprivate var isWhole: Bool { stock == .unicode && replacements.isEmpty }
}

extension GlyphSet: CustomStringConvertible {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var description: String { name }
}

extension Canvas {
  /// Returns the canvas with characters outside a set replaced by their nearest likeness.
  ///
  /// The width of every cell stays as it is.
  public func adapted(to glyphs: GlyphSet) -> Canvas {
    guard !glyphs.isWhole else { return self }
    var canvas = self
    canvas.replaceCells(glyphs.adapted)
    return canvas
  }
}

extension Cell {
  /// Returns the cell with another character one column wide.
  ///
  /// The right half of a wide character becomes a blank of its own.
  func replaced(by character: Character) -> Cell {
    Cell(character, style: style)
  }
}
