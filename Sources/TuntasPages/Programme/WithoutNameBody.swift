import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of those whom an agency reported and for whom nobody is named: how many in all, why the
/// rows may come to another number, a row a region.
package struct WithoutNameBody: TableLines {
  /// The programme in the region.
  let page: ProgrammePage
  /// How the table is looked at.
  let state: TableState
  let words: Words

  /// Prepares the lines of a programme's regions.
  package init(page: ProgrammePage, state: TableState, words: Words) {
    (self.page, self.state, self.words) = (page, state, words)
  }

  /// The table, a row a region: where most have no name first, what nobody reported last.
  package var data: DataTable {
    WithoutNameColumns(page: page, words: words).columns.table(page.partsByMissingNames)
  }

  /// The lines.
  ///
  /// - Parameters:
  ///   - data: The table.
  ///   - columns: The width of the screen, in cells.
  ///   - view: The line that tells how the table is looked at.
  /// - Returns: The lines.
  package func body(_ data: DataTable, columns: Int, view: [BodyRow]) -> ScreenBody {
    let none = words[page.namedParts.isEmpty ? .withoutNameNone : .viewNone]
    let lines = data.lines(state, none: none)
    return ScreenBody(
      top: BodyRow.paragraph(count, .strong, columns: columns, subject)
        + remarks.flatMap { BodyRow.paragraph($0, columns: columns) }
        + (view.isEmpty ? [.blank] : view) + [lines.heading],
      rows: lines.rows,
      bottom: EarlierDayNote(moment: page.moment, words: words, columns: columns).lines + [.blank]
    )
  }

  private var whole: ProgrammeStanding { page.whole }

  private var subject: RowSubject {
    RowSubject(explanation: .ofProgramme(.withoutName, whole, sources: page.sources))
  }

  private var place: SafeText { words.name(of: whole.figures.region) }

  /// What the regions are: districts, or the villages of one.
  private var kind: SafeText {
    words[whole.figures.region.code.level == .district ? .kindVillage : .kindDistrict]
  }

  /// The numbers of the programme's page.
  private var count: SafeText {
    words.text(
      .withoutNameCount,
      [
        "place": place,
        "reported": WithoutNameColumns.reported(whole, words) ?? "–",
        "unit": words.word(whole.figures.programme.unit),
        "named": WithoutNameColumns.named(whole, words),
        "count": WithoutNameColumns.missing(whole, words) ?? "–",
      ]
    )
  }

  /// Why the rows may come to another number, and how many regions have no row.
  private var remarks: [SafeText] { [difference, others].compactMap(\.self) }

  private var difference: SafeText? {
    guard let missing = whole.withoutName else { return nil }
    guard let sum = page.missingNamesOfParts else {
      return words.text(.withoutNameOfWhole, ["kind": kind, "place": place])
    }
    guard sum != missing else { return nil }
    return words.text(
      .withoutNameDiffers,
      [
        "sum": words.numbers.whole(sum),
        "count": words.numbers.whole(missing),
        "kind": kind,
      ]
    )
  }

  private var others: SafeText? {
    let count = page.regionsBelow - page.namedParts.count
    guard count > 0, !page.namedParts.isEmpty else { return nil }
    return words.text(.withoutNameOthers, ["count": words.numbers.whole(count), "kind": kind])
  }
}
