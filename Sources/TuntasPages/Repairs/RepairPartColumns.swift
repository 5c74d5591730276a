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

  /// The table, a row a part; empty for a village, which has no parts.
  package var data: DataTable { columns.table(parts) }

  /// The worst first; the governments keep their own order, since they are not to be ranked.
  private var parts: [QualityPart] {
    page.region == nil ? page.parts : QualityPart.byFindings(page.parts)
  }

  /// The columns; at 60 all five stay.
  private var columns: Columns<QualityPart> {
    Columns(id: \.region.code.description, subject: subject) {
      Column("name", words[words.childKind(below: page.region)], width: 25) {
        .text(words.shortName(of: $0.region))
      }
      .means(words[.meansPart])
      .gives(1, downTo: 18).gives(4, downTo: 16).grows(1, upTo: 44)
      .value { .word($0.region.name) }

      count("critical", .columnCritical, of: .critical, width: 9).gives(2, downTo: 7)
      count("warnings", .columnWarnings, of: .warning, width: 11)
      count("infos", .columnInfos, of: .info, width: 11).gives(3, downTo: 7)

      Column("worst", words[.columnWorst], width: 13, cell: worst)
        .means(words[.meansWorst])
        .gives(5, downTo: 11)
        .value { part in
          guard !part.isWithheld, let worst = part.summary.worst else { return .unknown }
          return .ranked(worst.place, words.word(worst).string)
        }
        .inFile { .word(wordOfWorst($0).string) }
    }
  }

  /// The findings of one severity.
  private func count(
    _ id: String,
    _ heading: Phrase,
    of severity: QualitySeverity,
    width: Int
  ) -> Column<QualityPart> {
    Column(id, words[heading], width: width, isTrailing: true) { part in
      let count = part.summary[severity]
      return .text(part.isWithheld ? "–" : words.findings(count, hasPeople: part.hasPeople))
    }
    .means(words[.meansOfSeverity])
    .grows(2, upTo: 14)
    .value { part in
      let count = part.summary[severity]
      let isKnown = !part.isWithheld && (part.hasPeople || count > 0)
      return isKnown ? .number(Double(count)) : .unknown
    }
  }

  private func worst(of part: QualityPart) -> TableCell {
    if part.isWithheld { return .text(words[.publishedOnly], .dim) }
    if let worst = part.summary.worst { return .text(words.status(worst), worst.style) }
    return part.hasPeople ? .text(words[.repairsClean], .good) : .text(words[.statusNoData], .dim)
  }

  /// What a file holds of the worst severity.
  private func wordOfWorst(_ part: QualityPart) -> SafeText {
    if part.isWithheld { return words[.publishedOnly] }
    return part.summary.worst.map { words.word($0) } ?? words[.repairsClean]
  }

  /// A part leads to its own repairs; of another government only what was printed is shown.
  private func subject(_ part: QualityPart) -> RowSubject {
    let code = part.region.code
    return RowSubject(
      door: part.isWithheld ? .figures(code) : .repairs(code, page.families),
      explanation: .repairs(.part(part), page)
    )
  }
}
