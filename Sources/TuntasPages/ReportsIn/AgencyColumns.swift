import TerminalKit
import TuntasModel
import TuntasWords

/// The columns in which agencies stand against quarters: received of expected, with a shade as a
/// second cue.
///
/// A cell is received/expected reports with `██` all, `▒▒` some, `░░` none yet, `··` none expected;
/// `≤` in front where some have no day. `missing` is what the agency owes by now, and the first
/// column that a narrow window leaves out.
struct AgencyColumns {
  /// The programmes with their reports of the year.
  let table: ProgrammeTable
  let words: Words

  /// The four quarters of the year.
  private var quarters: [Quarter] { Quarter.all(of: table.moment.year) }

  /// The columns; of one government its name says nothing and is left out.
  var shape: TableShape {
    let isOfOne = table.region != nil
    let place = isOfOne ? [] : [TableColumn(id: "place", width: 13)]
    let cells = quarters.map { TableColumn(id: Self.id($0), width: 8, isTrailing: true) }
    return TableShape(
      columns: [TableColumn(id: "name", width: isOfOne ? 24 : 17)] + place + cells + [
        TableColumn(id: "missing", width: 6, isTrailing: true)
      ],
      shrinking: quarters.map { .init(Self.id($0), 6) }
        + [.init("place", 12), .init("name", 15), .init("missing", 0)],
      growing: [.init("name", 40), .init("place", 20)]
        + quarters.map { .init(Self.id($0), 14) }
    )
  }

  /// The headings by the ids of the columns; a quarter by its short name.
  var headings: [String: SafeText] {
    var headings = [
      "name": words[.columnAgency],
      "place": words[.columnRegion],
      "missing": words[.reportsInMissing],
    ]
    for quarter in quarters { headings[Self.id(quarter)] = words.dates.quarter(quarter) }
    return headings
  }

  /// The row of an agency, which leads to its programmes.
  func row(_ reports: AgencyReports) -> DataRow {
    let place = table.government(of: reports.agency, words)
    var cells: [String: TableCell] = [
      "name": .text(SafeText(reports.agency.name)),
      "place": .text(place),
      "missing": .text(
        RegionColumns.atLeast(reports.undated) + words.numbers.whole(reports.missing),
        reports.missing > 0 ? .warning : .good
      ),
    ]
    var values: [String: TableValue] = [
      "name": .word(reports.agency.name),
      "place": .word(place.string),
      "missing": .number(Double(reports.missing)),
    ]
    for quarter in reports.quarters {
      let id = Self.id(quarter.quarter)
      cells[id] = cell(quarter)
      values[id] = quarter.reports.ratio?.share.map { .number($0) } ?? .unknown
    }
    return DataRow(
      id: reports.agency.name + "@" + reports.agency.government.description,
      cells: cells,
      values: values,
      subject: RowSubject(
        door: .programmesOf(reports.agency),
        explanation: explanation(reports)
      ),
      fileValues: fileValues(reports)
    )
  }

  /// The columns of a file: received and expected of each quarter that is over, since a file has no
  /// `3/4`.
  var fileColumns: [ExportedColumn] {
    let begun = quarters.filter { $0 <= table.moment.today }
    let counts = begun.flatMap { quarter in
      let name = words.dates.quarter(quarter)
      return [
        ExportedColumn(
          id: Self.id(quarter) + ".received",
          heading: words.text(.columnReceived, ["quarter": name]).string
        ),
        ExportedColumn(
          id: Self.id(quarter) + ".expected",
          heading: words.text(.columnExpected, ["quarter": name]).string
        ),
      ]
        + (table.moment.isEarlier
          ? [
            ExportedColumn(
              id: Self.id(quarter) + ".undated",
              heading: words.text(.columnReportsUndated, ["quarter": name]).string
            )
          ] : [])
    }
    let others = ["name", "place", "missing"].map { id in
      ExportedColumn(id: id, heading: headings[id]?.string ?? id)
    }
    return Array(others.prefix(2)) + counts + Array(others.suffix(1))
  }

  /// A quarter in which nothing is expected of an agency has no counts.
  private func fileValues(_ reports: AgencyReports) -> [String: TableValue] {
    var values: [String: TableValue] = [:]
    for quarter in reports.quarters where quarter.reports.expected > 0 {
      let id = Self.id(quarter.quarter)
      values[id + ".received"] = .number(Double(quarter.reports.received))
      values[id + ".expected"] = .number(Double(quarter.reports.expected))
      values[id + ".undated"] = .number(Double(quarter.reports.undated))
    }
    return values
  }

  /// The explanation of an agency's row.
  private func explanation(_ reports: AgencyReports) -> Explanation {
    .agency(reports, of: table.government(of: reports.agency), day: table.moment.day)
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

  /// The id of a quarter's column, `q1` to `q4`.
  private static func id(_ quarter: Quarter) -> String { "q\(quarter.number)" }
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
