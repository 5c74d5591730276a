import TuntasModel

/// The XML of a sheet as it grows.
struct SheetText {
  /// What is not yet written out.
  private(set) var bytes: [UInt8] = []
  private var letters: [[UInt8]] = []

  /// Forgets what has been written out.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Begins a sheet.
  mutating func begin(columns: [WorkbookColumn], isFirst: Bool) {
    letters = columns.indices.map { Array(ColumnLetters.text(of: $0).utf8) }
    add(WorkbookParts.declaration)
    add("<worksheet xmlns=\"\(WorkbookParts.namespace)\"><sheetViews>")
    add("<sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">")
    add("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    add("<selection pane=\"bottomLeft\"/></sheetView></sheetViews>")
    addColumns(columns)
    add("<sheetData>")
  }

  /// Ends a sheet.
  mutating func end(columns: [WorkbookColumn]) {
    add("</sheetData>")
    addChecks(of: columns)
    add("</worksheet>")
  }

  /// Writes a row; false when a text is longer than Excel takes.
  mutating func append(
    _ cells: [WorkbookCell],
    row: Int,
    _ columns: [WorkbookColumn],
    isHeading: Bool
  ) -> Bool {
    let number = Array(String(row).utf8)
    add("<row r=\"")
    bytes += number
    add("\">")
    for (place, cell) in cells.enumerated() {
      let name = place < letters.count ? letters[place] : Array(ColumnLetters.text(of: place).utf8)
      let style = isHeading ? WorkbookStyle.heading : WorkbookStyle(cell)
      guard append(cell, style: style, at: name, number) else { return false }
    }
    add("</row>")
    return true
  }

  private mutating func append(
    _ cell: WorkbookCell,
    style: WorkbookStyle,
    at column: [UInt8],
    _ row: [UInt8]
  ) -> Bool {
    switch cell {
    case .empty: return true
    case .text(let text): return append(text, style: style, at: column, row)
    case .number(let number):
      guard number.isFinite else { return true }
      open(at: column, row, style)
      add("><v>")
      add(Self.text(of: number))
    case .day(let date):
      guard let number = SerialDay.number(of: date) else {
        return append(date.description, style: .text, at: column, row)
      }
      open(at: column, row, style)
      add("><v>")
      add(String(number))
    }
    add("</v></c>")
    return true
  }

  private mutating func append(
    _ text: String,
    style: WorkbookStyle,
    at column: [UInt8],
    _ row: [UInt8]
  ) -> Bool {
    let isLong = text.utf8.count > WorkbookLimits.cellLength
    if isLong, text.utf16.count > WorkbookLimits.cellLength { return false }
    open(at: column, row, style)
    add(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    XMLText.append(text, to: &bytes)
    add("</t></is></c>")
    return true
  }

  private mutating func open(at column: [UInt8], _ row: [UInt8], _ style: WorkbookStyle) {
    add("<c r=\"")
    bytes += column
    bytes += row
    add("\" s=\"")
    bytes.append(UInt8(ascii: "0") + style.rawValue)
    add("\"")
  }

  /// Whole numbers without a point or an exponent, as people expect them when they read the XML.
  private static func text(of number: Double) -> String {
    let isWhole = number == number.rounded() && number.magnitude < 1e15
    return isWhole ? String(Int64(number)) : number.description
  }

  private mutating func addColumns(_ columns: [WorkbookColumn]) {
    guard !columns.isEmpty else { return }
    add("<cols>")
    for (place, column) in columns.enumerated() {
      let style = WorkbookStyle(column.kind).rawValue
      add("<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(column.shownWidth)\"")
      add(" style=\"\(style)\" customWidth=\"1\"/>")
    }
    add("</cols>")
  }

  private mutating func addChecks(of columns: [WorkbookColumn]) {
    let checks = columns.enumerated().filter { $0.element.check != nil }
    guard !checks.isEmpty else { return }
    add("<dataValidations count=\"\(checks.count)\">")
    for (place, column) in checks {
      guard let check = column.check else { continue }
      let letter = ColumnLetters.text(of: place)
      let cells = "\(letter)2:\(letter)\(WorkbookLimits.rows)"
      add("<dataValidation \(check.attributes) allowBlank=\"1\" showErrorMessage=\"1\"")
      add(" sqref=\"\(cells)\"><formula1>")
      XMLText.append(check.formula, to: &bytes)
      add("</formula1></dataValidation>")
    }
    add("</dataValidations>")
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

extension WorkbookColumn.Check {
  fileprivate var attributes: String {
    switch self {
    case .list: "type=\"list\""
    case .day: "type=\"date\" operator=\"greaterThanOrEqual\""
    case .number: "type=\"decimal\" operator=\"greaterThanOrEqual\""
    case .length: "errorStyle=\"warning\" type=\"textLength\" operator=\"equal\""
    }
  }

  fileprivate var formula: String {
    switch self {
    case .list(let range): range
    case .day: "1"
    case .number: "-1E+15"
    case .length(let count): String(count)
    }
  }
}
