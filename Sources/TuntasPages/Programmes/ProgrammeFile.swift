import TerminalKit
import TuntasModel
import TuntasWords

/// What a file of programmes holds: every figure in a column of its own, in plain digits.
enum ProgrammeFile {
  /// The columns, in an order that does not depend on what is known.
  ///
  /// - Parameters:
  ///   - headings: The headings of the screen by the ids of its columns.
  ///   - words: The language.
  /// - Returns: The columns.
  static func columns(_ headings: [String: SafeText], _ words: Words) -> [ExportedColumn] {
    let texts: [(String, SafeText?)] = [
      ("name", headings["name"]), ("place", headings["place"]), ("unit", words[.columnUnit]),
      ("actual", words[.reportActual]), ("target", words[.reportTarget]),
      ("published", words[.columnPublished]), ("plan", words[.reportPlan]),
      ("difference", headings["difference"]), ("reported", words[.columnReportDay]),
      ("status", headings["status"]),
    ]
    return texts.map { ExportedColumn(id: $0.0, heading: $0.1?.string ?? $0.0) }
  }

  /// The values of a programme; what nobody reported is empty and not zero.
  ///
  /// Numbers are in the programme's unit, whose word stands in a column of its own.
  static func values(_ standing: ProgrammeStanding, _ words: Words) -> [String: TableValue] {
    let target = standing.figures.target
    return [
      "unit": .word(words.word(standing.figures.programme.unit).string),
      "actual": TableValue(standing.actual),
      "target": TableValue(standing.target),
      "published": standing.target == nil
        ? .unknown : .word(words[target?.certainty == .published ? .yes : .no].string),
      "plan": TableValue(standing.plan),
      "status": .word(words.status(standing.status).string),
      "reported": reported(standing, words),
    ]
  }

  /// The day of the report that the figures rest on, or that nobody wrote it down; an empty cell
  /// where there is no report.
  private static func reported(_ standing: ProgrammeStanding, _ words: Words) -> TableValue {
    guard standing.actual != nil || standing.spent != nil, let report = standing.report else {
      return .unknown
    }
    return .word(report.reported.value?.description ?? words[.dayUnknown].string)
  }
}
