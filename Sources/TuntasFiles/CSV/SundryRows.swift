import TuntasModel

/// Rows of an agency's file that are no records: the header again, the numbers of its columns, totals.
struct SundryRows {
  private let isOwn: Bool
  private let keyPlace: Int?
  private let names: [[UInt8]]
  /// A heading that rows are compared by first: one whose length few cells have.
  private let firstPlace: Int

  /// Takes the headings of a file.
  init(_ binding: LayoutBinding, isOwn: Bool) {
    self.isOwn = isOwn
    keyPlace = binding.keyPlace
    names = binding.names.map { Array($0.utf8) }
    firstPlace = names.firstIndex { !$0.isEmpty } ?? 0
  }

  /// Tells whether nobody would miss a row.
  func contains(_ cells: [CSVField], in texts: inout CellTexts) -> Bool {
    if isHeader(cells, in: &texts) { return true }
    guard !isOwn else { return false }
    return isColumnNumbers(cells, in: &texts) || saysTotal(cells, in: &texts)
  }

  /// Tells whether a row that cannot stand is one of totals.
  func isTotal(_ cells: [CSVField], in texts: inout CellTexts) -> Bool {
    saysTotal(cells, in: &texts) || (!isOwn && isNumbersWithoutKey(cells, in: &texts))
  }

  // MARK: - Kinds

  private func isHeader(_ cells: [CSVField], in texts: inout CellTexts) -> Bool {
    guard cells.count == names.count, cells[firstPlace].count >= names[firstPlace].count,
      cells[firstPlace].count <= names[firstPlace].count + 2
    else { return false }
    for (cell, name) in zip(cells, names) {
      let range = texts.content(of: cell)
      guard range.count == name.count,
        texts.withBytes(of: range, { FoldedText.hash($0) }) == Self.hash(name)
      else { return false }
    }
    return true
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { FoldedText.hash($0) }
  }

  /// Tables of the administration have a row `1`, `2`, `3` below their headings.
  private func isColumnNumbers(_ cells: [CSVField], in texts: inout CellTexts) -> Bool {
    guard cells.count > 2, cells[0].count <= 3 else { return false }
    for (place, cell) in cells.enumerated() {
      let range = texts.content(of: cell)
      let number = texts.withBytes(of: range) { bytes in
        let isInBrackets = bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
        let digits = isInBrackets && bytes.count > 2 ? bytes[1..<bytes.count - 1] : bytes[...]
        return NumberParsing.unsigned(UnsafeBufferPointer(rebasing: digits))
      }
      guard number == Int64(place + 1) else { return false }
    }
    return true
  }

  private static let totals = Set(
    [
      "JUMLAH", "TOTAL", "GRAND TOTAL", "SUB TOTAL", "SUBTOTAL", "JUMLAH TOTAL", "TOTAL JUMLAH",
      "JUMLAH KESELURUHAN", "TOTAL KESELURUHAN", "JUMLAH KK", "JUMLAH KELUARGA", "JML",
    ].map { FoldedText.hash($0) }
  )

  /// Tells whether the first cell with something in it says that sums follow, and no key does.
  private func saysTotal(_ cells: [CSVField], in texts: inout CellTexts) -> Bool {
    for (place, cell) in cells.enumerated() {
      let range = texts.content(of: cell)
      guard range.count > 0 else { continue }
      guard range.count <= 24 else { return false }
      let isTotal = texts.withBytes(of: range) { bytes in
        switch bytes[0] & 0xDF {
        case UInt8(ascii: "J"), UInt8(ascii: "T"), UInt8(ascii: "G"), UInt8(ascii: "S"):
          Self.totals.contains(FoldedText.hash(bytes))
        default: false
        }
      }
      guard isTotal else { return false }
      guard let keyPlace, keyPlace != place, keyPlace < cells.count else { return true }
      return texts.areBlank([cells[keyPlace]])
    }
    return false
  }

  private func isNumbersWithoutKey(_ cells: [CSVField], in texts: inout CellTexts) -> Bool {
    guard let keyPlace, keyPlace < cells.count, texts.areBlank([cells[keyPlace]]) else {
      return false
    }
    return cells.allSatisfy { cell in
      let range = texts.content(of: cell)
      return texts.withBytes(of: range) { bytes in
        bytes.allSatisfy { $0 &- 48 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      }
    }
  }
}
