import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The columns in which every table of regions shows how a list stands.
///
/// Overview, regions, map and report all take their rows from here, so that no two of them can
/// disagree. Narrower than 80 columns, names and bars shrink before a number goes; wider, names and then
/// bars grow.
struct RegionColumns {
  /// The table that the regions stand in.
  let table: RegionTable
  let words: Words
  /// What the first column says its rows are; `nil` for the kind of region below that of the table.
  var first: Phrase?
  /// Whether the month of the list stands behind the name, where there is room for it: over the four
  /// governments, whose lists are of different days.
  var withDate = false

  /// The columns; a file has every figure in a column of its own, in plain digits, and what nobody
  /// counted is empty there and not zero.
  var columns: Columns<RegionRow> {
    Columns(id: \.id, subject: subject) {
      Column("name", words[first ?? words.childKind(below: table.region)], width: 22) { row in
        .choice(row.either(names) { $0.names })
      }
      .means(words[.meansRegion])
      .gives(1, downTo: 14).gives(4, downTo: 12).grows(1, upTo: 30).grows(3, upTo: 44)
      .value { .word($0.standing.map { words.name(of: $0.region).string } ?? "") }

      // Families recorded in a programme of the year, of those on the list; no bar and no percent below
      // 20 families, where n of N says more.
      Column("bar", words[.columnRecorded], width: 16) { row in
        row.either(bar, \.bar).map { .bar($0) }
      }
      .means(words[.meansRecorded])
      .gives(2, downTo: 8).grows(2, upTo: 40).grows(4, upTo: 80)
      .value { TableValue($0.standing?.ratioOfRows?.share) }.notInFile()

      Column("percent", width: 4, isTrailing: true) { row in
        row.either({ $0.ratioOfRows?.percent }, \.percent).map { .text(words.numbers.percent($0)) }
      }

      // Recorded/listed families; `*` published, `±` about, `≤` at most; "–" when not shown or not
      // covered, "tanpa daftar" without a list, `→` with a month when the list came only after the day.
      Column("count", words[.columnFamilies], width: 13, isTrailing: true) { row in
        .text(row.either(count) { $0.count(words) })
      }
      .means(words[.meansFamilies])
      .value { TableValue($0.standing.flatMap { $0.isCounted ? Double($0.families) : nil }) }
      .notInFile()

      Column(file: "recorded", words[.columnRecorded]) { row in
        TableValue(row.standing.flatMap(recordedOfRows).map(Double.init))
      }
      Column(file: "families", words[.columnFamilies]) { row in
        TableValue(row.standing.flatMap(families).map(Double.init))
      }
      Column(file: "approximate", words[.columnApproximate]) { row in
        told(row) { $0?.isApproximate == true }
      }
      Column(file: "published", words[.columnPublished]) { row in told(row) { $0 != nil } }

      // Families not recorded; the first column to go at 60 columns, since it follows from the count.
      Column("without", words[.columnNotYet], width: 6, isTrailing: true) { row in
        row.either(withoutProgramme) { $0.without(words) }.map { .text($0) }
      }
      .means(words[.meansNotYet])
      .leaves(3)
      .value { row in
        TableValue(row.standing.flatMap { $0.hasRows ? $0.withoutProgramme : nil }.map(Double.init))
      }

      Column(file: "date", words[.columnDate]) { row in
        row.standing?.list.map { .word($0.date.description) } ?? .unknown
      }

      // DATA LAMA, BELUM SEMUA, SEMUA SUDAH, TANPA DATA or TERBIT SAJA; empty where the list holds
      // nobody.
      Column("status", words[.columnStatus], width: 11) { row in
        row.either(status) { $0.status(words) }.map { .text($0.text, $0.style) }
      }
      .means(words[.meansRegionStatus])
      .value { $0.standing?.status(on: day).map { .ranked($0.place, $0.rawValue) } ?? .unknown }
      .inFile { $0.standing.flatMap(status).map { .word($0.text.string) } ?? .unknown }
    }
  }

  /// The day that counts as today.
  private var day: CalendarDate { table.moment.day }

  /// Of another government only what was printed is shown.
  private func subject(_ row: RegionRow) -> RowSubject {
    row.either({ standing in
      let code = standing.region.code
      return RowSubject(
        door: standing.isWithheld ? .figures(code) : .inside(code),
        explanation: .list(standing, sources: table.sources, day: day)
      )
    }) { $0.subject }
  }
}

// MARK: - Cells

extension RegionColumns {
  /// The name from the longest to the shortest: with the months of its lists, with the oldest
  /// month, alone.
  private func names(_ standing: RegionStanding) -> [SafeText] {
    let name = words.shortName(of: standing.region)
    guard withDate, let list = standing.list, let month = words.listMonth(of: standing) else {
      return [name]
    }
    // Too narrow for both ends, the oldest says most of what the list is worth.
    let oldest = words.dates.month(standing.listDays?.lowerBound ?? list.date)
    return [name + ", " + month, name + ", " + oldest, name]
  }

  private func bar(_ standing: RegionStanding) -> BulletBar? {
    standing.ratioOfRows.flatMap { ratio in
      ratio.percent.map { _ in BulletBar(actual: ratio.share) }
    }
  }

  /// Recorded of listed, with the marks of the published number.
  private func count(_ standing: RegionStanding) -> SafeText {
    guard standing.list != nil else {
      return standing.laterList.map { "→ " + words.dates.month($0) } ?? words[.noList]
    }
    if standing.isPublishedOnly { return Self.listed(standing, words) }
    if standing.isWithheld || !standing.isCovered { return "–" }
    guard standing.families > 0 else { return "0" }
    return Self.recorded(standing, words) + "/" + Self.listed(standing, words)
  }

  private func withoutProgramme(_ standing: RegionStanding) -> SafeText? {
    standing.hasRows ? Self.withoutProgramme(standing, words) : nil
  }

  /// The status; of another government that only published figures are shown.
  private func status(_ standing: RegionStanding) -> StyledText? {
    guard !standing.isWithheld else { return StyledText(text: words[.publishedOnly], style: .dim) }
    return standing.status(on: day).map { StyledText(text: words.status($0), style: $0.style) }
  }
}

// MARK: - A file

extension RegionColumns {
  /// The families recorded, where somebody on the list was counted.
  private func recordedOfRows(_ standing: RegionStanding) -> Int? {
    standing.isCounted && standing.families > 0 ? standing.recorded : nil
  }

  /// The families on the list as they were printed, otherwise as they were counted.
  private func families(_ standing: RegionStanding) -> Int? {
    standing.shownPublished?.value ?? (standing.isCounted ? standing.families : nil)
  }

  /// Yes or no to something about the number printed; empty where no number is known.
  private func told(_ row: RegionRow, _ isSo: (PublishedCount?) -> Bool) -> TableValue {
    guard let standing = row.standing, families(standing) != nil else { return .unknown }
    return .word(words[isSo(standing.shownPublished) ? .yes : .no].string)
  }
}

extension RegionStanding {
  /// Whether there is a list that holds somebody of the region.
  fileprivate var hasRows: Bool { list != nil && families > 0 }

  /// The families recorded, of those on the list; `nil` where it holds nobody of the region.
  fileprivate var ratioOfRows: Ratio? { hasRows ? recordedRatio : nil }
}
