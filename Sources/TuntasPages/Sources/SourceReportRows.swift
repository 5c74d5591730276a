import TerminalKit
import TuntasModel
import TuntasWords

/// The quarterly reports of a source, one row a programme and region; each leads to the page of the
/// programme there.
struct SourceReportRows {
  let reports: [Achievement]
  let names: SourceNames
  let words: Words

  private static let shape = TableShape(
    columns: [
      TableColumn(id: "region", width: 22),
      TableColumn(id: "name", width: 18),
      TableColumn(id: "quarters", width: 17),
      TableColumn(id: "reported", width: 16),
    ],
    shrinking: [.init("region", 18), .init("name", 16), .init("reported", 0)],
    growing: [.init("region", 34), .init("name", 34)]
  )

  /// The headings and one row a programme and region; empty without reports.
  var rows: [BodyRow] {
    reports.isEmpty ? [] : [heading] + groups.map(row)
  }

  private var heading: BodyRow {
    .heading(
      [
        "region": words[.columnRegion],
        "name": words[.columnReportsOf],
        "quarters": words[.columnQuarters],
        "reported": words[.columnReported],
      ],
      Self.shape
    )
  }

  /// Reports of one programme and region, which come one behind the other, newest first.
  private var groups: [[Achievement]] {
    reports.reduce(into: []) { groups, report in
      if let last = groups.last?.last, last.programme == report.programme,
        last.region == report.region
      {
        groups[groups.count - 1].append(report)
      } else {
        groups.append([report])
      }
    }
  }

  private func row(_ group: [Achievement]) -> BodyRow {
    guard let newest = group.first else { return .blank }
    let quarters = group.map(\.quarter)
    return .row(
      [
        "region": .text(names.place(newest.region, words)),
        "name": .text(names.programme(newest.programme, words)),
        "quarters": .text(QuarterSpan(quarters, words).text),
        "reported": .text(newest.reported.value.map(words.dates.day) ?? words[.unknownShort]),
      ],
      Self.shape,
      RowSubject(
        door: newest.region.level >= .regency
          ? .programme(newest.programme, newest.region) : nil,
        explanation: .resting(.report(newest, quarters: quarters), names)
      )
    )
  }
}
