/// Where a cell stands, from a name such as `AB12`.
struct CellPlace {
  /// The place of its column, from 0.
  let column: Int
  /// The number of its row, from 1.
  let row: Int

  /// Reads the name of a cell, such as `B12`; `nil` when Excel has no cell of this name.
  init?(_ name: UnsafePointer<CChar>) {
    var place = name
    var column = 0
    while let letter = Self.letter(place.pointee) {
      column = column * 26 + letter
      guard column <= WorkbookLimits.columns else { return nil }
      place += 1
    }
    guard column > 0, let row = Self.number(place), row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }

  /// Reads a whole number up to the number of rows; `nil` for anything else.
  static func number(_ text: UnsafePointer<CChar>) -> Int? {
    var place = text
    var number = 0
    while place.pointee != 0 {
      let digit = UInt8(bitPattern: place.pointee) &- 48
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
      guard number <= WorkbookLimits.rows else { return nil }
      place += 1
    }
    return place == text ? nil : number
  }

  private static func letter(_ byte: CChar) -> Int? {
    let upper = UInt8(bitPattern: byte) & 0xDF
    guard upper >= UInt8(ascii: "A"), upper <= UInt8(ascii: "Z") else { return nil }
    return Int(upper - UInt8(ascii: "A")) + 1
  }
}
