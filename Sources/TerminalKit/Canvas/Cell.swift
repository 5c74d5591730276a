/// One place of a canvas: a character and its style.
public struct Cell: Hashable, Sendable {
  /// The character, blank in the right half of a wide one.
  public let cluster: Character
  /// How the character looks.
  public let style: Style
  /// In one byte, behind the style, so that a cell takes no more than 32 of them.
  private let columns: UInt8

  /// The columns the character takes: 1 or 2, or 0 for the right half of a wide one.
  public var width: Int { Int(columns) }

  /// Creates a cell; callers outside the kit write text instead.
  init(_ cluster: Character, width: Int = 1, style: Style = .plain) {
    self.cluster = cluster
    self.style = style
    columns = UInt8(width)
  }
}

extension Cell {
  /// A cell with nothing in it.
  public static let blank = Cell(" ")

  /// The right half of a wide character.
  static func rightHalf(_ style: Style) -> Cell {
    Cell(" ", width: 0, style: style)
  }

  /// Returns the cell in another style.
  func restyled(_ style: Style) -> Cell {
    Cell(cluster, width: width, style: style)
  }
}
