import TerminalKit
import TuntasModel
import TuntasWords

/// The columns in which agencies stand against quarters: received of expected, with a shade as a
/// second cue.
///
/// A cell is received/expected reports with `██` all, `▒▒` some, `░░` none yet, `··` none expected;
/// `≤` in front where some have no day.
struct AgencyColumns {
  /// The programmes with their reports of the year.
  let table: ProgrammeTable
  let words: Words

  /// The columns; a file has received and expected of each quarter that has begun, since it has no `3/4`.
  var columns: Columns<AgencyReports> {
    Columns(id: Self.id, subject: subject) {
      Column("name", words[.columnAgency], width: isOfOne ? 24 : 17) {
        .text(SafeText($0.agency.name))
      }
      .means(words[.meansReportsAgency])
      .gives(3, downTo: 15).grows(1, upTo: 40)
      .value { .word($0.agency.name) }

      // Of one government its name says nothing and is left out.
      Column("place", words[.columnRegion], width: isOfOne ? nil : 13) { .text(place($0)) }
        .means(words[.meansAgencyPlace])
        .gives(2, downTo: 12).grows(2, upTo: 20)
        .value { .word(place($0).string) }

      for quarter in Quarter.all(of: table.moment.year) { columns(of: quarter) }

      // What the agency owes by now.
      Column("missing", words[.reportsInMissing], width: 6, isTrailing: true) { reports in
        .text(
          RegionColumns.atLeast(reports.undated) + words.numbers.whole(reports.missing),
          reports.missing > 0 ? .warning : .good
        )
      }
      .means(words[.meansMissing])
      .leaves(4)
      .value { .number(Double($0.missing)) }
    }
  }

  /// The column of a quarter, and its counts in a file; where nothing was expected of an agency it has no
  /// counts.
  @ColumnBuilder<AgencyReports> private func columns(of quarter: Quarter) -> [Column<AgencyReports>]
  {
    let id = "q\(quarter.number)"
    let name = words.dates.quarter(quarter)
    Column(id, name, width: 8, isTrailing: true) { $0[quarter].map(cell) }
      .means(words[.meansQuarter])
      .gives(1, downTo: 6).grows(3, upTo: 14)
      .value { TableValue($0[quarter]?.reports.ratio?.share) }.notInFile()
    if quarter <= table.moment.today {
      Column(file: id + ".received", words.text(.columnReceived, ["quarter": name])) {
        TableValue($0.counts(in: quarter).map { Double($0.received) })
      }
      Column(file: id + ".expected", words.text(.columnExpected, ["quarter": name])) {
        TableValue($0.counts(in: quarter).map { Double($0.expected) })
      }
      if table.moment.isEarlier {
        Column(file: id + ".undated", words.text(.columnReportsUndated, ["quarter": name])) {
          TableValue($0.counts(in: quarter).map { Double($0.undated) })
        }
      }
    }
  }

  private var isOfOne: Bool { table.region != nil }

  private func place(_ reports: AgencyReports) -> SafeText {
    table.government(of: reports.agency, words)
  }

  private static func id(_ reports: AgencyReports) -> String {
    reports.agency.name + "@" + reports.agency.government.description
  }

  /// An agency leads to the programmes of its government.
  private func subject(_ reports: AgencyReports) -> RowSubject {
    RowSubject(
      door: .programmesOf(reports.agency),
      explanation: .agency(
        reports,
        of: table.government(of: reports.agency),
        day: table.moment.day
      )
    )
  }

  /// One quarter of an agency; one that is not over says so.
  private func cell(_ quarter: QuarterReports) -> TableCell {
    let reports = quarter.reports
    guard reports.expected > 0 else {
      let isAhead = quarter.quarter > table.moment.today
      return .choice([isAhead ? words[.reportsInAhead] + " ··" : "– ··", "– ··"], .missing)
    }
    let text = words.received(reports) + "/" + words.numbers.whole(reports.expected)
    let isAll = reports.received == reports.expected
    let shade: SafeText = reports.received == 0 ? "░░" : isAll ? "██" : "▒▒"
    return .text(text + " " + shade, isAll ? .good : .warning)
  }
}

extension AgencyReports {
  /// The reports of a quarter; `nil` for a quarter of another year.
  fileprivate subscript(quarter: Quarter) -> QuarterReports? {
    quarters.first { $0.quarter == quarter }
  }

  /// The counts of a quarter in which something was expected of the agency.
  fileprivate func counts(in quarter: Quarter) -> ReportsIn? {
    self[quarter].map(\.reports).flatMap { $0.expected > 0 ? $0 : nil }
  }
}

extension ProgrammeTable {
  /// The name of the government that an agency belongs to.
  func government(of agency: AgencyOfGovernment, _ words: Words) -> SafeText {
    government(of: agency).map { words.name(of: $0) } ?? SafeText(agency.government.description)
  }

  /// The government that an agency belongs to; `nil` where no programme of it is shown.
  func government(of agency: AgencyOfGovernment) -> Region? {
    standings.map(\.figures.region).first { $0.code.ancestor(at: .regency) == agency.government }
  }
}
