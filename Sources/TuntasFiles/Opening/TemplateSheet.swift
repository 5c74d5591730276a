import TuntasModel

/// The sheets of a template that hold no records: the guide to its columns, and the words to choose
/// from.
enum TemplateSheet {
  /// Tells whether a sheet is one of them, in whichever language it was written.
  static func explains(_ bytes: SourceBytes) -> Bool {
    var scanner = RowScanner(bytes.buffer, separator: UInt8(ascii: ","))
    guard scanner.next() == .complete else { return false }
    let headings = scanner.texts(of: bytes)
    var firstCells: [String] = []
    while firstCells.count < mostColumns, scanner.next() == .complete {
      firstCells += scanner.texts(of: bytes).prefix(1)
    }
    return RecordKind.allCases.contains { kind in
      firstCells.starts(with: kind.columns.map(\.name)) || areChoices(headings, of: kind)
    }
  }

  private static let mostColumns = RecordKind.allCases.map(\.columns.count).max() ?? 0

  /// Every other heading is a column of the kind that has words, the next one says what they mean.
  private static func areChoices(_ headings: [String], of kind: RecordKind) -> Bool {
    let columns = kind.columns.filter(\.hasChoices).map(\.name)
    let names = headings.indices.filter { $0.isMultiple(of: 2) }.map { headings[$0] }
    return !columns.isEmpty && names == columns
  }
}

extension RecordColumn {
  fileprivate var hasChoices: Bool {
    switch content {
    case .word, .yesNo: true
    case .text, .integer, .real, .day, .region, .village, .nik: false
    }
  }
}
