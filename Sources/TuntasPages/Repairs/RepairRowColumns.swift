import TerminalKit
package import TuntasModel
package import TuntasWords

/// The columns of the findings of one rule.
///
/// Findings about people have a head of family; those about figures tell which figure.
package struct RepairRowColumns {
  /// The findings of the region, for explanations.
  let page: QualityPage
  let rule: QualityRule
  let words: Words

  /// Takes the rule whose findings are shown, and the counts of the region.
  package init(page: QualityPage, rule: QualityRule, words: Words) {
    (self.page, self.rule, self.words) = (page, rule, words)
  }

  /// The widths of findings about people, for 80 columns; in a narrow window the member goes first
  /// and later the village, and the explanation has both.
  private static let ofPeople = TableShape(
    columns: [
      TableColumn(id: "head", width: 16),
      TableColumn(id: "number", width: 7),
      TableColumn(id: "member", width: 14),
      TableColumn(id: "region", width: 14),
      TableColumn(id: "cell", width: 13),
      TableColumn(id: "found", width: 15),
      TableColumn(id: "other", width: 14),
    ],
    shrinking: [
      .init("member", 0), .init("head", 12), .init("other", 12), .init("found", 14),
      .init("region", 0), .init("head", 10), .init("found", 13), .init("other", 10),
    ],
    growing: [
      .init("head", 24), .init("found", 24), .init("other", 24), .init("region", 24),
      .init("cell", 24), .init("member", 24),
    ]
  )

  /// Without a village there is room for the member on 80 columns.
  private static let narrow: [TableShape.Step] = [
    .init("head", 12), .init("other", 12), .init("member", 12), .init("found", 14),
  ]

  /// The widths of findings about reports, figures and lists, for 80 columns.
  private static let ofFigures = TableShape(
    columns: [
      TableColumn(id: "what", width: 28),
      TableColumn(id: "region", width: 14),
      TableColumn(id: "cell", width: 9),
      TableColumn(id: "found", width: 10),
      TableColumn(id: "other", width: 11),
    ],
    shrinking: [.init("region", 0), .init("what", 24)],
    growing: [
      .init("what", 44), .init("region", 24), .init("found", 24), .init("other", 24),
      .init("cell", 24),
    ]
  )

  /// Within one village its name would only repeat the path, on every line that is sent.
  private var shape: TableShape {
    var shape = rule.isAboutPeople ? Self.ofPeople : Self.ofFigures
    guard page.isOfVillage else { return shape }
    shape.columns.removeAll { $0.id == "region" }
    shape.shrinking.insert(contentsOf: Self.narrow, at: 0)
    return shape
  }

  /// The table of findings that were read.
  ///
  /// - Parameters:
  ///   - stretch: The findings; those that are not all there can be neither put in order nor
  ///     filtered.
  ///   - withValues: Whether the rows of a long list carry their values, which only marks and files
  ///     need: a frame is drawn without them.
  /// - Returns: The table.
  package func data(_ stretch: RowStretch<QualityRow>, withValues: Bool = true) -> DataTable {
    let rows = zip(stretch.rows, RepairRowID.all(of: stretch.rows)).map { found, id in
      row(found, id, withValues: withValues || stretch.isWhole)
    }
    var data = DataTable(shape: shape, headings: headings, rows: rows)
    guard !stretch.isWhole else { return data }
    data.isArranged = true
    data.ordered = []
    data.counted = []
    return data
  }

  private var headings: [String: SafeText] {
    [
      "head": words[.columnHead],
      "number": words[.columnKey],
      "member": words[.columnMember],
      "what": words[.columnWhat],
      "region": words[rule.isAboutPeople ? .columnVillage : .columnRegion],
      "cell": words[.columnCell],
      "found": words[.columnFound],
      "other": words[.columnAgainst],
    ]
  }

  /// One finding, which leads to the record it is about.
  private func row(_ row: QualityRow, _ id: RepairRowID, withValues: Bool) -> DataRow {
    let found = RepairWords(row: row, words: words)
    return DataRow(
      id: id.description,
      cells: [
        "head": .text(found.head ?? found.what),
        "number": .text(row.family.map { SafeText($0.number.short) } ?? "–"),
        "member": .text(found.member ?? "–"),
        "what": .text(found.what),
        "region": .text(words.shortName(of: row.region)),
        "cell": .text(found.cell),
        "found": .text(found.found),
        "other": .text(found.other),
      ],
      values: withValues ? Self.values(row, found, words) : [:],
      subject: RowSubject(door: row.door, explanation: .repair(row, page)),
      key: found.key
    )
  }

  /// Findings as rows of a file; those of one place must all be among them, since they are numbered
  /// there.
  package static func marked(_ rows: [QualityRow], _ words: Words) -> [MarkedRow] {
    zip(rows, RepairRowID.all(of: rows)).map { row, id in
      let found = RepairWords(row: row, words: words)
      return MarkedRow(id: id.description, key: found.key, values: values(row, found, words))
    }
  }

  /// What a file gets: the words of the screen, and behind the region its code, since names are no
  /// keys.
  private static func values(
    _ row: QualityRow,
    _ found: RepairWords,
    _ words: Words
  ) -> [String: TableValue] {
    let severity = row.rule.severity
    return [
      "severity": .ranked(severity.place, words.word(severity).string),
      "rule": .ranked(row.rule.number, words.sentence(for: row.rule).string),
      "todo": .word(words.repair(for: row.rule).string),
      "region": .word("\(row.region.name) (\(row.region.code))"),
      "head": value(found.head),
      "member": value(found.member),
      "what": .word(found.what.string),
      "cell": .word(found.cell.string),
      "found": value(found.found),
      "other": row.other == .nothing ? .unknown : value(found.other),
    ]
  }

  /// A text as a value; `nil` is not known.
  private static func value(_ text: SafeText?) -> TableValue {
    text.map { .word($0.string) } ?? .unknown
  }
}
