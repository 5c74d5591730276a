import TerminalKit
import TuntasModel
import TuntasWords

/// Which programmes an agency has not reported on and which it has, one line a quarter; those that
/// are late stand first.
struct ReportDetails {
  let reports: ReportsByAgency
  let table: ProgrammeTable
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The heading and the lines; empty when nothing is expected.
  var rows: [BodyRow] {
    let known = reports.agencies.flatMap { agency in
      agency.quarters.compactMap { lines(agency.agency, $0) }
    }
    guard !known.isEmpty else { return [] }
    return [.line(words[.reportsInDetails], .heading)] + known.joined()
  }

  /// The line of one agency and quarter: what is missing, then what was sent; `nil` when nothing is
  /// expected.
  private func lines(_ agency: AgencyOfGovernment, _ quarter: QuarterReports) -> [BodyRow]? {
    guard !quarter.sent.isEmpty || !quarter.missing.isEmpty else { return nil }
    let missing =
      quarter.missing.isEmpty
      ? nil : words.text(.reportsInNotSent, ["programmes": names(quarter.missing)])
    let sent =
      quarter.sent.isEmpty
      ? nil : words.text(.reportsInSent, ["programmes": names(quarter.sent)])
    let text = words.text(
      .reportsInLine,
      [
        "quarter": words.dates.quarter(quarter.quarter),
        "agency": name(agency),
        "reports": [missing, sent].compactMap { $0 }.joined(separator: "; "),
      ]
    )
    let subject = RowSubject(
      door: .programmesOf(agency),
      explanation: .reports(quarter.reports, quarter: quarter.quarter)
    )
    let style: Style = quarter.missing.isEmpty ? .plain : .warning
    return BodyRow.indented(text, style, columns: columns, subject)
  }

  /// The name; over several governments the government too, since each has agencies of its own.
  private func name(_ agency: AgencyOfGovernment) -> SafeText {
    let name = SafeText(agency.name)
    return table.region == nil ? name + ", " + table.government(of: agency, words) : name
  }

  /// The short names of programmes, `≤` before one whose report has no day.
  private func names(_ standings: [ProgrammeStanding]) -> SafeText {
    standings.map { StandingColumns.mark($0) + words.shortName(of: $0.figures.programme) }
      .joined(separator: ", ")
  }
}
