import TerminalKit
import TextCharts
package import TuntasModel
package import TuntasWords

/// The lines of programmes compared: how far each is from its own plan, and of four governments what
/// share of the target each has reached.
///
/// Four blocks that Tab goes through: the furthest behind, the classes, points from the plan,
/// shares of the target. A block without anything to show is left out; without any programme one
/// sentence stands there.
package struct ComparisonBody {
  /// The programmes.
  let table: ProgrammeTable
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Prepares the charts of the programmes that were read.
  package init(table: ProgrammeTable, words: Words, columns: Int) {
    (self.table, self.words, self.columns) = (table, words, columns)
  }

  /// The lines.
  package var body: ScreenBody {
    let behind = FurthestBehindRows(table: table, words: words, columns: columns)
    let blocks = [behind.rows, behind.classes, gaps, shares].filter { !$0.isEmpty }
    let none = BodyRow.line(ProgrammeSentences(table: table, words: words).none, .dim)
    return ScreenBody(
      top: BodyRow.paragraph(question, .strong, columns: columns),
      rows: blocks.isEmpty ? [none] : blocks.flatMap { $0 },
      bottom: EarlierDayNote(moment: table.moment, words: words, columns: columns).lines,
      parts: blocks.isEmpty ? [0] : ScreenBody.parts(of: blocks)
    )
  }

  /// The question of the screen, with the quarter.
  private var question: SafeText {
    words.text(
      .comparisonQuestion,
      [
        "quarter": words.dates.quarter(table.moment.quarter),
        "year": SafeText(String(table.moment.year)),
      ]
    )
  }

  /// The explanation of the reports that the charts rest on.
  private var asked: RowSubject {
    RowSubject(explanation: .reports(table.reports, quarter: table.moment.quarter))
  }

  // MARK: Points from the plan

  /// Each programme by its points from the plan, and how many could not be placed.
  private var gaps: [BodyRow] {
    let all = PointsFromPlan(table.standings)
    guard !all.known.isEmpty else { return [] }
    let items = all.known.map { entry in
      GapRanking.Item(
        name: name(entry.standing),
        gap: PrintedValue(
          entry.points,
          StandingColumns.mark(entry.standing) + words.points(entry.points)
        )
      )
    }
    let note = all.note(words).map { BodyRow.paragraph($0, .dim, columns: columns) }
    return [.blank, .line(words[.reportGaps], .heading, asked)]
      + ChartRows(
        chart: GapRanking(items, words: words),
        columns: columns,
        subjects: subjects(all.known.map(\.standing))
      ).rows + (note ?? [])
  }

  /// The programme's name, over the four governments with its region.
  private func name(_ standing: ProgrammeStanding) -> SafeText {
    let programme = words.shortName(of: standing.figures.programme)
    guard table.region == nil else { return programme }
    return programme + ", " + words.name(of: standing.figures.region)
  }

  // MARK: Shares of the target

  /// The share of the target that each government has reached in each programme, in percent; empty
  /// for one government, which has nobody to be compared with.
  private var shares: [BodyRow] {
    let regions = ProgrammeGrouping.byRegion(table.standings).groups
      .compactMap(\.standings.first?.figures.region)
      .sorted { place(of: $0) < place(of: $1) }
    guard regions.count > 1 else { return [] }
    let programmes = ProgrammeGrouping(table.standings, by: \.figures.programme.code).groups
    let rows = programmes.map { group in
      Matrix.Row(
        name: group.standings.first.map { words.shortName(of: $0.figures.programme) } ?? "",
        values: regions.map { region in
          share(group.standings.first { $0.figures.region == region })
        }
      )
    }
    let matrix = Matrix(
      columns: regions.map { words.name(of: $0) },
      rows: rows,
      grades: Self.grades,
      missingWord: words[.statusNoData]
    )
    return [.blank, .line(words[.comparisonShares], .heading, asked)]
      + ChartRows(
        chart: matrix,
        columns: columns,
        subjects: shareSubjects(programmes.map(\.standings))
      ).rows
  }

  /// The rows of a chart lead to what they are about; the first line of a chart is its heading.
  private func subjects(_ standings: [ProgrammeStanding]) -> [Int: RowSubject] {
    let rows = standings.enumerated().map { place, standing in
      (place + 1, RowSubject.programme(standing, sources: table.sources))
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// The row of a programme leads to the first region that has it, and tells of all of them.
  private func shareSubjects(_ groups: [[ProgrammeStanding]]) -> [Int: RowSubject] {
    let rows = groups.enumerated().map { place, standings in
      let door = standings.first.map {
        Destination.programme($0.figures.programme.code, $0.figures.region.code)
      }
      let inOrder = standings.sorted {
        self.place(of: $0.figures.region) < self.place(of: $1.figures.region)
      }
      return (
        place + 1, RowSubject(door: door, explanation: .shares(inOrder, sources: table.sources))
      )
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// The place of a government in its fixed order, behind all others when it is none of the four.
  private func place(of region: Region) -> Int {
    Governments.all.firstIndex(of: region.code) ?? Governments.all.count
  }

  /// A share in percent; "–" and no shade where nobody reported.
  private func share(_ standing: ProgrammeStanding?) -> PrintedValue {
    let percent = standing?.achievement?.roundedPercent
    let mark = standing.map { StandingColumns.mark($0) } ?? ""
    return PrintedValue(percent.map(Double.init), mark + words.numbers.percent(percent))
  }

  /// Quarters of the target, and what is reached.
  private static let grades: [Matrix.Grade] = [
    Matrix.Grade(name: "0–24%", lower: 0), Matrix.Grade(name: "25–49%", lower: 25),
    Matrix.Grade(name: "50–74%", lower: 50), Matrix.Grade(name: "75–99%", lower: 75),
    Matrix.Grade(name: "100%+", lower: 100),
  ]
}
