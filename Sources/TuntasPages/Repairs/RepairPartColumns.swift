import TerminalKit
package import TuntasModel
package import TuntasWords

/// The table of a region's parts: how many findings of each severity stand in each.
///
/// Counts are of findings, not of families: one family may have several. "–" where nobody was
/// looked at, or the part belongs to another government; `worst` says BERSIH only where somebody
/// was.
package struct RepairPartColumns {
  /// The findings of the region.
  let page: QualityPage
  let words: Words

  /// Takes the findings of a region with those of its parts.
  package init(page: QualityPage, words: Words) {
    (self.page, self.words) = (page, words)
  }

  /// The widths for 80 columns; at 60 all five columns stay.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 25),
      TableColumn(id: "critical", width: 9, isTrailing: true),
      TableColumn(id: "warnings", width: 11, isTrailing: true),
      TableColumn(id: "infos", width: 11, isTrailing: true),
      TableColumn(id: "worst", width: 13),
    ],
    shrinking: [
      .init("name", 18), .init("critical", 7), .init("infos", 7), .init("name", 16),
      .init("worst", 11),
    ],
    growing: [.init("name", 44), .init("critical", 14), .init("warnings", 14), .init("infos", 14)]
  )

  /// The table, a row a part; empty for a village, which has no parts.
  package var data: DataTable {
    DataTable(shape: Self.shape, headings: headings, rows: parts.map(row))
  }

  /// The worst first; the governments keep their own order, since they are not to be ranked.
  private var parts: [QualityPart] {
    page.region == nil ? page.parts : QualityPart.byFindings(page.parts)
  }

  private var headings: [String: SafeText] {
    [
      "name": words[words.childKind(below: page.region)],
      "critical": words[.columnCritical],
      "warnings": words[.columnWarnings],
      "infos": words[.columnInfos],
      "worst": words[.columnWorst],
    ]
  }

  /// One part, which leads to its own repairs.
  private func row(_ part: QualityPart) -> DataRow {
    let code = part.region.code
    var cells: [String: TableCell] = ["name": .text(words.shortName(of: part.region))]
    var values: [String: TableValue] = ["name": .word(part.region.name)]
    for (column, severity) in Self.severities {
      let count = part.summary[severity]
      let isKnown = !part.isWithheld && (part.hasPeople || count > 0)
      cells[column] = .text(
        part.isWithheld ? "–" : words.findings(count, hasPeople: part.hasPeople)
      )
      values[column] = isKnown ? .number(Double(count)) : .unknown
    }
    if part.isWithheld {
      cells["worst"] = .text(words[.publishedOnly], .dim)
    } else if let worst = part.summary.worst {
      cells["worst"] = .text(words.status(worst), worst.style)
      values["worst"] = .ranked(worst.place, words.word(worst).string)
    } else if part.hasPeople {
      cells["worst"] = .text(words[.repairsClean], .good)
    } else {
      cells["worst"] = .text(words[.statusNoData], .dim)
    }
    return DataRow(
      id: code.description,
      cells: cells,
      values: values,
      subject: RowSubject(
        // Of another government only what was printed is shown.
        door: part.isWithheld ? .figures(code) : .repairs(code, page.families),
        explanation: .repairs(.part(part), page)
      ),
      fileValues: ["worst": .word(worst(of: part).string)]
    )
  }

  /// What a file holds of the worst severity.
  private func worst(of part: QualityPart) -> SafeText {
    if part.isWithheld { return words[.publishedOnly] }
    return part.summary.worst.map { words.word($0) } ?? words[.repairsClean]
  }

  /// The columns of counts, the worst severity first.
  private static let severities: [(String, QualitySeverity)] = [
    ("critical", .critical), ("warnings", .warning), ("infos", .info),
  ]
}
