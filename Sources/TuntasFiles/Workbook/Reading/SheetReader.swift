import Glibc
import TuntasModel

/// Reads a sheet and writes its lines.
final class SheetReader: XMLEvents {
  private enum CellType {
    case number
    case shared
    case text
    case truth
    case error
    case day
  }

  private let strings: SharedStrings
  private let formats: [CellFormat]
  private let numbers: NumberText
  // Touched for every cell, by one thread and never twice at a time: checking that took a tenth of
  // the whole reading.
  @exclusivity(unchecked) private var lines: SheetLines

  private var isSheet = false
  private var isInRows = false
  private var isInCell = false
  private var isInText = false
  private var phonetics = 0

  private var row = 0
  private var column = -1
  private var type = CellType.number
  private var style = 0
  @exclusivity(unchecked) private var content: [UInt8] = []

  /// Makes a reader.
  init(
    strings: SharedStrings,
    formats: [CellFormat],
    epoch: SerialDay.Epoch,
    text: TemporaryText
  ) {
    self.strings = strings
    self.formats = formats
    numbers = NumberText(epoch: epoch)
    lines = SheetLines(text)
  }

  /// The text of the sheet, once all of it is read.
  ///
  /// - Returns: The text.
  /// - Throws: That there is no room, or that this was no sheet.
  func finish() throws(PartProblem) -> TableText {
    guard isSheet else { throw .damaged }
    return try lines.finish()
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name.letter {
    case UInt8(ascii: "c") where isInRows: beginCell(attributes)
    case UInt8(ascii: "v") where isInCell: beginText()
    case UInt8(ascii: "t") where isInCell && phonetics == 0: isInText = true
    case 0: beginOther(name, attributes)
    default: break
    }
  }

  override func end(_ name: XMLName) {
    switch name.letter {
    case UInt8(ascii: "c") where isInCell: endCell()
    case UInt8(ascii: "v"), UInt8(ascii: "t"): isInText = false
    case 0: endOther(name)
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInText else { return }
    content.append(contentsOf: bytes)
    if content.count > ReadingLimit.cell.most { stop(.over(.cell, row: row)) }
  }

  private func beginOther(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "row" where isInRows: beginRow(attributes)
    case "is" where isInCell: content.removeAll(keepingCapacity: true)
    case "rPh": phonetics += 1
    case "sheetData": isInRows = true
    case "worksheet": isSheet = true
    default: break
    }
  }

  private func endOther(_ name: XMLName) {
    switch name {
    case "row" where isInRows:
      // A cell between rows would stand behind every column.
      column = WorkbookLimits.columns
      do { try lines.endRow() } catch { stop(error) }
    case "rPh": phonetics -= 1
    case "sheetData": isInRows = false
    default: break
    }
  }

  private func beginText() {
    isInText = true
    content.removeAll(keepingCapacity: true)
  }

  private func beginRow(_ attributes: XMLAttributes) {
    var number = row + 1
    attributes.forEach { name, value in
      if name.letter == UInt8(ascii: "r") { number = CellPlace.number(value) ?? 0 }
    }
    guard number > row, number <= WorkbookLimits.rows else { return stop(.damaged) }
    row = number
    column = -1
    do { try lines.beginRow(number) } catch { stop(error) }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    var place = column + 1
    var isMisplaced = false
    type = .number
    style = 0
    attributes.forEach { name, value in
      switch name.letter {
      case UInt8(ascii: "r"):
        let cell = CellPlace(value)
        isMisplaced = cell?.row != row
        place = cell?.column ?? -1
      case UInt8(ascii: "s"): style = CellPlace.number(value) ?? 0
      case UInt8(ascii: "t"): type = Self.type(value)
      default: break
      }
    }
    guard !isMisplaced, place > column, place < WorkbookLimits.columns, row > 0 else {
      return stop(.damaged)
    }
    column = place
    isInCell = true
    content.removeAll(keepingCapacity: true)
  }

  private func endCell() {
    isInCell = false
    isInText = false
    guard !content.isEmpty else { return }
    defer {
      if lines.rowSize > ReadingLimit.row.most { stop(.over(.row, row: row)) }
    }
    switch type {
    case .error: break
    case .shared: appendShared()
    case .truth:
      let isTrue = content.count == 1 ? content[0] == UInt8(ascii: "1") : content.count == 4
      lines.append((isTrue ? "yes" : "no").utf8, column: column)
    case .text:
      content.withUnsafeBufferPointer { text in
        lines.append(column: column) { CellText.append(text, to: &$0) }
      }
    case .day:
      lines.append(content.prefix { $0 != UInt8(ascii: "T") }, column: column)
    case .number:
      let format = style < formats.count ? formats[style] : .number
      content.withUnsafeBufferPointer { text in
        lines.append(column: column) { numbers.append(text, as: format, to: &$0) }
      }
    }
  }

  private func appendShared() {
    guard content.count < 12, let index = Int(String(decoding: content, as: UTF8.self)),
      index >= 0, index < strings.count
    else { return stop(.damaged) }
    guard !strings.isEmpty(index) else { return }
    lines.append(column: column) { strings.append(index, to: &$0) }
  }

  private static func type(_ value: UnsafePointer<CChar>) -> CellType {
    switch UInt8(bitPattern: value[0]) {
    case UInt8(ascii: "s"): value[1] == 0 ? .shared : .text
    case UInt8(ascii: "i"): .text
    case UInt8(ascii: "b"): .truth
    case UInt8(ascii: "e"): .error
    case UInt8(ascii: "d"): .day
    default: .number
    }
  }
}
