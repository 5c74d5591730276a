import TerminalKit
import TextCharts
import TuntasModel

/// The part of a report that shows how the lists of regions stand.
struct RegionSection {
  let table: RegionTable
  let words: Words

  /// The part; the four governments keep their own order, since their lists are not to be ranked.
  var section: ReportSection {
    let rows = isOfOnePlace ? RegionStanding.byWithoutProgramme(table.rows) : table.rows
    return ReportSection(
      heading: words[.regions],
      paragraphs: hasFew ? [words[.regionsFew]] : [],
      content: .table(ReportTable(columns: columns, rows: rows.map(row)))
    )
  }

  private var isOfOnePlace: Bool { table.region != nil }

  private var hasFew: Bool {
    table.rows.contains { $0.families > 0 && $0.recordedRatio.percent == nil }
  }

  private var columns: [ReportColumn] {
    [
      ReportColumn(words[isOfOnePlace ? words.childKind(below: table.region) : .columnList]),
      ReportColumn(words[.columnRecorded], .bullets),
      ReportColumn("", .numbers),
      ReportColumn(words[.columnFamilies], .numbers),
      ReportColumn(words[.columnNotYet], .numbers),
      ReportColumn(words[.columnStatus], .status),
      ReportColumn(words[.overviewDeliberations], .numbers),
    ]
  }

  private func row(_ standing: RegionStanding) -> [ReportCell] {
    let ratio = standing.recordedRatio
    let hasRows = standing.list != nil && standing.families > 0
    let count = count(standing)
    let bar: ReportCell =
      hasRows && ratio.percent != nil
      ? .bullet(BulletBar(actual: ratio.share), words[.columnRecorded] + " " + count) : .text("")
    return [
      .text(name(standing)),
      bar,
      .text(hasRows ? ratio.percent.map(words.numbers.percent) ?? "" : ""),
      .text(count),
      .text(hasRows ? RegionColumns.withoutProgramme(standing, words) : ""),
      .text(status(standing)),
      .text(deliberations(standing)),
    ]
  }

  private func name(_ standing: RegionStanding) -> SafeText {
    let name = words.shortName(of: standing.region)
    guard !isOfOnePlace, let list = standing.list else { return name }
    return name + ", " + words.dates.month(list.date)
  }

  private func count(_ standing: RegionStanding) -> SafeText {
    guard standing.list != nil else { return words[.noList] }
    let listed = RegionColumns.listed(standing, words)
    guard standing.families > 0 else { return listed }
    return words.numbers.whole(standing.recorded) + "/" + listed
  }

  private func deliberations(_ standing: RegionStanding) -> SafeText {
    guard standing.villages > 0 else { return "–" }
    return words.numbers.whole(standing.deliberated) + "/" + words.numbers.whole(standing.villages)
  }

  private func status(_ standing: RegionStanding) -> SafeText {
    guard standing.families > 0 || standing.list == nil else { return "" }
    return words.status(
      isOfOnePlace ? standing.coverage : standing.status(on: table.moment.day)
    )
  }
}
