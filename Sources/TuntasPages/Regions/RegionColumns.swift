import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The columns in which every table of regions shows how a list stands.
///
/// Overview, regions, map and report all take their rows from here, so that no two of them can
/// disagree.
///
/// - `bar`, `percent`: families recorded in a programme of the year, of those on the list; no
///   percent and no bar below 20 families, where n of N says more.
/// - `count`: recorded/listed families; `*` published, `±` about, `≤` at most; "–" when not shown
///   or not covered, "tanpa daftar" without a list, `→` with a month when the list came only after
///   the day asked for.
/// - `without`: families not recorded; the first column to go at 60 columns, since it follows from
///   `count`.
/// - `status`: DATA LAMA, BELUM SEMUA, SEMUA SUDAH, TANPA DATA or TERBIT SAJA; empty where the list
///   holds nobody.
enum RegionColumns {
  /// The widths for 80 columns.
  ///
  /// Narrower, names and bars shrink before a number goes; wider, names
  /// and then bars grow.
  static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 22),
      TableColumn(id: "bar", width: 16),
      TableColumn(id: "percent", width: 4, isTrailing: true),
      TableColumn(id: "count", width: 13, isTrailing: true),
      TableColumn(id: "without", width: 6, isTrailing: true),
      TableColumn(id: "status", width: 11),
    ],
    shrinking: [
      .init("name", 14), .init("bar", 8), .init("without", 0), .init("name", 12),
    ],
    growing: [.init("name", 30), .init("bar", 40), .init("name", 44), .init("bar", 80)]
  )

  /// The headings; the first column says what its rows are.
  ///
  /// - Parameters:
  ///   - words: The language.
  ///   - first: The heading of the first column: districts, villages, or lists.
  /// - Returns: The headings by the ids of the columns.
  static func headings(_ words: Words, first: Phrase) -> [String: SafeText] {
    [
      "name": words[first],
      "bar": words[.columnRecorded],
      "count": words[.columnFamilies],
      "without": words[.columnNotYet],
      "status": words[.columnStatus],
    ]
  }

  /// One region.
  ///
  /// - Parameters:
  ///   - standing: How its list stands.
  ///   - table: The table it stands in.
  ///   - words: The language.
  ///   - withDate: Whether the month of the list stands behind the name, where there is room for
  ///     it: over the four governments, whose lists are of different days.
  /// - Returns: The row.
  static func row(
    _ standing: RegionStanding,
    _ table: RegionTable,
    _ words: Words,
    withDate: Bool = false
  ) -> DataRow {
    let day = table.moment.day
    let code = standing.region.code
    let door = Destination.inside(code)
    let subject = RowSubject(
      // Of another government only what was printed is shown.
      door: standing.isWithheld ? .figures(code) : door,
      explanation: .list(standing, sources: table.sources, day: day)
    )
    let status = standing.status(on: day)
    var cells: [String: TableCell] = [
      "name": .choice(names(standing, words, withDate: withDate)),
      "count": .text(count(standing, words)),
    ]
    if let status { cells["status"] = .text(words.status(status), status.style) }
    if standing.isWithheld { cells["status"] = .text(words[.publishedOnly], .dim) }
    if standing.list != nil, standing.families > 0 {
      cells["without"] = .text(withoutProgramme(standing, words))
      if let percent = standing.recordedRatio?.percent {
        cells["percent"] = .text(words.numbers.percent(percent))
        cells["bar"] = .bar(BulletBar(actual: standing.recordedRatio?.share))
      }
    }
    return DataRow(
      id: code.description,
      cells: cells,
      values: values(standing, status, words),
      subject: subject,
      fileValues: RegionFile.values(standing, status, words)
    )
  }

  /// The name from the longest to the shortest: with the months of its lists, with the oldest
  /// month, alone.
  private static func names(
    _ standing: RegionStanding,
    _ words: Words,
    withDate: Bool
  ) -> [SafeText] {
    let name = words.shortName(of: standing.region)
    guard withDate, let list = standing.list, let month = words.listMonth(of: standing) else {
      return [name]
    }
    // Too narrow for both ends, the oldest says most of what the list is worth.
    let oldest = words.dates.month(standing.listDays?.lowerBound ?? list.date)
    return [name + ", " + month, name + ", " + oldest, name]
  }

  /// What the cells stand for: a share from 0 to 1, families, the place of the status; unknown
  /// where nothing was counted.
  private static func values(
    _ standing: RegionStanding,
    _ status: ListStatus?,
    _ words: Words
  ) -> [String: TableValue] {
    let hasRows = standing.list != nil && standing.families > 0
    return [
      "name": .word(words.name(of: standing.region).string),
      "bar": TableValue(hasRows ? standing.recordedRatio?.share : nil),
      "count": standing.isCounted ? .number(Double(standing.families)) : .unknown,
      "without": TableValue(hasRows ? standing.withoutProgramme.map(Double.init) : nil),
      "status": status.map { .ranked($0.place, $0.rawValue) } ?? .unknown,
    ]
  }

  /// A row of counts that are no region: deliberations, reports.
  ///
  /// - Parameters:
  ///   - names: What is counted, from the longest name to the shortest.
  ///   - ratio: The counts; `nil` when nobody knows them, shown as "–" and TANPA DATA.
  ///   - words: The language.
  ///   - subject: What the row stands for.
  ///   - undated: How many of the counted have no day, where an earlier one was asked for.
  ///   - isOfFamilies: Whether families are counted: of them there is a percent unless they are too
  ///     few; villages and reports are so few that the counts alone say it.
  /// - Returns: The row.
  static func summary(
    _ names: [SafeText],
    _ ratio: Ratio?,
    _ words: Words,
    _ subject: RowSubject,
    undated: Int = 0,
    isOfFamilies: Bool = false
  ) -> BodyRow {
    guard let ratio, let whole = ratio.whole else {
      let status = ListStatus.noData
      return .row(
        [
          "name": .choice(names), "count": .text("–"),
          "status": .text(words.status(status), status.style),
        ],
        shape,
        subject
      )
    }
    let status: ListStatus = whole == 0 ? .noData : ratio.part >= whole ? .all : .notAll
    var cells: [String: TableCell] = [
      "name": .choice(names),
      "count": .text(
        atMost(undated) + words.numbers.number(ratio.part) + "/" + words.numbers.number(whole)
      ),
      "status": .text(words.status(status), status.style),
    ]
    if whole > 0 {
      cells["without"] = .text(atLeast(undated) + words.numbers.number(whole - ratio.part))
    }
    let percent = isOfFamilies ? ratio.percent : nil
    if let percent { cells["percent"] = .text(words.numbers.percent(percent)) }
    if percent != nil || !isOfFamilies { cells["bar"] = .bar(BulletBar(actual: ratio.share)) }
    return .row(cells, shape, subject)
  }

  /// Recorded of listed, with the marks of the published number.
  private static func count(_ standing: RegionStanding, _ words: Words) -> SafeText {
    guard standing.list != nil else {
      return standing.laterList.map { "→ " + words.dates.month($0) } ?? words[.noList]
    }
    if standing.isPublishedOnly { return listed(standing, words) }
    if standing.isWithheld || !standing.isCovered { return "–" }
    guard standing.families > 0 else { return "0" }
    return recorded(standing, words) + "/" + listed(standing, words)
  }

  /// The families on a list, with the marks of the published number.
  static func listed(_ standing: RegionStanding, _ words: Words) -> SafeText {
    let published = standing.shownPublished
    let count = about(standing) + words.numbers.whole(published?.value ?? standing.families)
    return published == nil ? count : count + "*"
  }

  /// The families not recorded; what is about in the list stays so in what is taken from it.
  ///
  /// "–" where nobody knows, since nobody has sent names or no list covers the region.
  static func withoutProgramme(_ standing: RegionStanding, _ words: Words) -> SafeText {
    let mark = atLeast(standing.undated.recorded)
    return standing.withoutProgramme.map { mark + about(standing) + words.numbers.whole($0) } ?? "–"
  }

  /// The families recorded; "–" where nobody has sent names, which is not zero.
  static func recorded(_ standing: RegionStanding, _ words: Words) -> SafeText {
    standing.recorded.map { atMost(standing.undated.recorded) + words.numbers.whole($0) } ?? "–"
  }

  /// The mark on a count that rests in part on rows without a day: on the day asked for it was so many
  /// or fewer.
  static func atMost(_ undated: Int) -> SafeText { undated > 0 ? "≤" : "" }

  /// The mark on what is left of a whole beside such a count.
  static func atLeast(_ undated: Int) -> SafeText { undated > 0 ? "≥" : "" }

  /// The mark of a number that its source calls approximate; empty for others.
  private static func about(_ standing: RegionStanding) -> SafeText {
    standing.shownPublished?.isApproximate == true ? "±" : ""
  }
}
