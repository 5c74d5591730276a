import TerminalKit
package import TuntasModel
package import TuntasWords

/// All poverty lines of a page as a table that can be put in order, filtered and exported: amounts of
/// different units stand in columns of their own, so that nothing is ordered or added across them.
package struct PovertyLineTable: TableLines {
  /// What was read.
  let page: PovertyLinesPage
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of what was read.
  package init(page: PovertyLinesPage, state: TableState, words: Words) {
    (self.page, self.state, self.words) = (page, state, words)
  }

  /// The table, a row a line, the newest of each region first.
  package var data: DataTable { columns.table(page.lines.reversed()) }

  package func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    let lines = data.lines(state, none: words[page.lines.isEmpty ? .povertyLinesNone : .viewNone])
    return ScreenBody(
      top: BodyRow.paragraph(words[.povertyLinesQuestion], .strong, columns: columns)
        + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: BodyRow.paragraph(words[.povertyLinesLegend], .dim, columns: columns) + [.blank]
    )
  }

  private var columns: Columns<PovertyLine> {
    let names = page.names
    return Columns(id: Self.id, subject: { .line($0, names) }) {
      Column("region", words[.columnRegion], width: 12) { .text(names.place($0.region, words)) }
        .means(words[.meansLineRegion])
        .gives(3, downTo: 11).grows(3, upTo: 20)
        .value { .word(names.place($0.region, words).string) }

      Column("kind", words[.columnPovertyLine], width: 12) { line in
        .choice([words.word(line.kind), words[line.kind.briefPhrase]])
      }
      .means(words[.meansLineKind])
      .gives(4, downTo: 8).grows(2, upTo: 22)
      .value { .ranked($0.kind == .extreme ? 0 : 1, words.word($0.kind).string) }

      Column("from", words[.columnValidFrom], width: 8) { .text(words.period($0.validFrom)) }
        .means(words[.meansFrom])
        .value { .word($0.validFrom.description) }

      for unit in [PovertyLineUnit.personMonth, .personDay, .familyOfFourMonth] {
        amount(unit)
      }

      Column("conflict", words[.povertyLinesConflict], width: 12) { line in
        line.conflict(among: page.lines).map { .text(words[$0.phrase], .warning) }
          ?? .text("–", .dim)
      }
      .means(words[.meansConflict])
      .leaves(2)
      .value { line in
        line.conflict(among: page.lines).map { .word(words[$0.phrase].string) } ?? .unknown
      }

      Column("source", words[.columnPublisher], width: 10) { .choice(names.publishers($0.source)) }
        .means(words[.meansLineSource])
        .leaves(1).grows(1, upTo: 40)
        .value { .word($0.source) }

      Column(file: "basis", words[.povertyLinesBasis]) { line in
        line.basis.map { .word($0) } ?? .unknown
      }
    }
  }

  /// What the lines of one unit amount to, in rupiah; blank for lines of another.
  private func amount(_ unit: PovertyLineUnit) -> Column<PovertyLine> {
    Column("amount-" + unit.rawValue, words[unit.shortPhrase], width: 11, isTrailing: true) {
      line in
      line.unit == unit ? .text(words.markedAmount(of: line)) : nil
    }
    .means(words[.meansAmount])
    .leaves(unit == .familyOfFourMonth ? 0 : nil)
    .value { $0.unit == unit ? .number($0.amount) : .unknown }
  }

  /// A line by all that tells it from others.
  private static func id(_ line: PovertyLine) -> String {
    [
      line.region.description, line.kind.rawValue, line.unit.rawValue, line.validFrom.description,
      line.source, String(line.amount),
    ].joined(separator: " ")
  }
}

extension PovertyLineKind {
  /// The kind in one word.
  var briefPhrase: Phrase { self == .extreme ? .povertyLineExtremeBrief : .povertyLineBPSBrief }
}

extension PovertyLineConflict {
  /// What contradicts a line, in two short words.
  var briefPhrase: Phrase {
    switch self {
    case .sourcesDiffer: .povertyLinesSourcesDifferBrief
    case .twoLines: .povertyLinesTwo
    case .otherMethod: .povertyLinesOtherMethodBrief
    }
  }

  /// What contradicts a line, in two words.
  var phrase: Phrase {
    switch self {
    case .sourcesDiffer: .povertyLinesSourcesDiffer
    case .twoLines: .povertyLinesTwo
    case .otherMethod: .povertyLinesOtherMethod
    }
  }
}
