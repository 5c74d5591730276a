internal import CNcurses
internal import TerminalKit

extension Size {
  init(_ extent: tty_extent) {
    self.init(columns: Int(extent.columns), rows: Int(extent.rows))
  }
}

extension ColorDepth {
  /// Creates the depth that a palette of a number of colours gives.
  init(paletteOf count: Int) {
    self = Self.allCases.last { $0.rawValue <= count } ?? .none
  }
}
