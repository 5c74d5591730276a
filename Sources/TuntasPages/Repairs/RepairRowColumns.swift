import TerminalKit
package import TuntasModel
package import TuntasWords

/// The columns of the findings of one rule, and of the file of findings of several rules.
///
/// Findings about people have a head of family; those about figures tell which figure.
package struct RepairRowColumns {
  /// The findings of the region, for explanations; `nil` for a file alone.
  private let page: QualityPage?
  /// The rule whose findings are shown; `nil` for a file of several.
  private let rule: QualityRule?
  private let words: Words

  /// Takes the rule whose findings are shown, and the counts of the region.
  package init(page: QualityPage, rule: QualityRule, words: Words) {
    (self.page, self.rule, self.words) = (page, rule, words)
  }

  /// Prepares a file, which no screen shows.
  init(words: Words) { (page, rule, self.words) = (nil, nil, words) }

  /// The table of findings that were read.
  ///
  /// - Parameter stretch: The findings; those that are not all there can be neither put in order nor
  ///   filtered.
  /// - Returns: The table.
  package func data(_ stretch: RowStretch<QualityRow>) -> DataTable {
    var data = columns.table(Finding.all(of: stretch.rows, words))
    guard !stretch.isWhole else { return data }
    data.isArranged = true
    data.ordered = []
    data.counted = []
    return data
  }

  /// Findings as rows of a file; those of one place must all be among them, since they are numbered
  /// there.
  package static func marked(_ rows: [QualityRow], _ words: Words) -> [MarkedRow] {
    let columns = RepairRowColumns(words: words).columns
    return Finding.all(of: rows, words).map { columns.row($0).marked }
  }

  /// The columns.
  ///
  /// A file has the words of the screen, and behind the region its code, since names are no keys; what to
  /// do stands in front.
  var columns: Columns<Finding> {
    Columns(id: \.id.description, key: { $0.text.key }, subject: subject) {
      Column(file: "severity", words[.columnSeverity], isInFront: true) { finding in
        let severity = finding.row.rule.severity
        return .ranked(severity.place, words.word(severity).string)
      }
      Column(file: "rule", words[.columnRepair], isInFront: true) { finding in
        .ranked(finding.row.rule.number, words.sentence(for: finding.row.rule).string)
      }
      Column(file: "todo", words[.columnRepairStep], isInFront: true) { finding in
        .word(words.repair(for: finding.row.rule).string)
      }

      Column("head", words[.columnHead], width: isOfPeople ? 16 : nil) {
        .text($0.text.head ?? $0.text.what)
      }
      .means(words[.meansRepairHead])
      .gives(2, downTo: 12).gives(8, downTo: 10).grows(1, upTo: 24)
      .value { Self.value($0.text.head) }

      Column("number", words[.columnKey], width: isOfPeople ? 7 : nil) { finding in
        .text(finding.row.family.map { SafeText($0.number.short) } ?? "–")
      }
      .means(words[.meansNumber])

      // In a narrow window the member goes first, and the explanation has it; without a village there is
      // room for it on 80 columns.
      Column("member", words[.columnMember], width: isOfPeople ? 14 : nil) {
        .text($0.text.member ?? "–")
      }
      .means(words[.meansMember])
      .leaves(isOfVillage ? nil : 1)
      .gives(isOfVillage ? 4 : nil, downTo: 12).leaves(isOfVillage ? 6 : nil)
      .grows(7, upTo: 24)
      .value { Self.value($0.text.member) }

      Column("what", words[.columnWhat], width: isOfPeople ? nil : 28) { .text($0.text.what) }
        .means(words[.meansWhat])
        .gives(9, downTo: 24).grows(1, upTo: 44)
        .value { .word($0.text.what.string) }

      // Within one village its name would only repeat the path, on every line that is sent.
      Column(
        "region",
        words[isOfPeople ? .columnVillage : .columnRegion],
        width: isOfVillage ? nil : 14
      ) {
        .text(words.shortName(of: $0.row.region))
      }
      .means(words[.meansRepairRegion])
      .leaves(7).grows(isOfPeople ? 5 : 2, upTo: 24)
      .value { .word("\($0.row.region.name) (\($0.row.region.code))") }
      .inFile(words[.columnRegion], isInFront: true)

      Column("cell", words[.columnCell], width: isOfPeople ? 13 : 9) { .text($0.text.cell) }
        .means(words[.meansCell])
        .grows(6, upTo: 24)
        .value { .word($0.text.cell.string) }

      Column("found", words[.columnFound], width: isOfPeople ? 15 : 10) { .text($0.text.found) }
        .means(words[.meansFound])
        .gives(5, downTo: 14).gives(9, downTo: 13).grows(3, upTo: 24)
        .value { .word($0.text.found.string) }

      Column("other", words[.columnAgainst], width: isOfPeople ? 14 : 11) { .text($0.text.other) }
        .means(words[.meansAgainst])
        .gives(3, downTo: 12).gives(10, downTo: 10).grows(4, upTo: 24)
        .value { $0.row.other == .nothing ? .unknown : .word($0.text.other.string) }
    }
  }

  private var isOfPeople: Bool { rule?.isAboutPeople ?? true }

  private var isOfVillage: Bool { page?.isOfVillage ?? false }

  /// A finding leads to the record it is about.
  private func subject(_ finding: Finding) -> RowSubject {
    RowSubject(
      door: finding.row.door,
      explanation: page.map { .repair(finding.row, $0) }
    )
  }

  /// A text as a value; `nil` is not known.
  private static func value(_ text: SafeText?) -> TableValue {
    text.map { .word($0.string) } ?? .unknown
  }
}

/// A finding with what tells it from the others, in words.
struct Finding {
  let id: RepairRowID
  let text: RepairWords

  /// What was found.
  var row: QualityRow { text.row }

  /// Names findings; those of one place must all be there.
  static func all(of rows: [QualityRow], _ words: Words) -> [Finding] {
    zip(rows, RepairRowID.all(of: rows)).map { row, id in
      Finding(id: id, text: RepairWords(row: row, words: words))
    }
  }
}
