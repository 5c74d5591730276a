import TerminalKit
import TuntasModel
import TuntasWords

/// The quarterly reports of a source, one row a programme and region; each leads to the page of the
/// programme there.
struct SourceReportRows {
  let reports: [Achievement]
  let names: SourceNames
  let words: Words

  /// The headings and one row a programme and region; empty without reports.
  var rows: [BodyRow] {
    let columns = columns
    return reports.isEmpty ? [] : [columns.heading] + groups.map(columns.line)
  }

  /// Reports of one programme and region, which come one behind the other, newest first.
  private struct Group {
    let newest: Achievement
    var quarters: [Quarter]
  }

  private var groups: [Group] {
    reports.reduce(into: []) { groups, report in
      if let last = groups.last?.newest, last.programme == report.programme,
        last.region == report.region
      {
        groups[groups.count - 1].quarters.append(report.quarter)
      } else {
        groups.append(Group(newest: report, quarters: [report.quarter]))
      }
    }
  }

  private var columns: Columns<Group> {
    Columns(subject: subject) {
      Column("region", words[.columnRegion], width: 22) {
        .text(names.place($0.newest.region, words))
      }
      .gives(1, downTo: 18).grows(1, upTo: 34)

      Column("name", words[.columnReportsOf], width: 18) {
        .text(names.programme($0.newest.programme, words))
      }
      .gives(2, downTo: 16).grows(2, upTo: 34)

      Column("quarters", words[.columnQuarters], width: 17) {
        .text(QuarterSpan($0.quarters, words).text)
      }

      Column("reported", words[.columnReported], width: 16) { group in
        .text(group.newest.reported.value.map(words.dates.day) ?? words[.unknownShort])
      }
      .leaves(3)
    }
  }

  private func subject(_ group: Group) -> RowSubject {
    let newest = group.newest
    return RowSubject(
      door: newest.region.level >= .regency
        ? .programme(newest.programme, newest.region) : nil,
      explanation: .resting(.report(newest, quarters: group.quarters), names)
    )
  }
}
