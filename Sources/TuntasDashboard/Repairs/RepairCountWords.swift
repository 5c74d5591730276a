import TerminalKit
import TuntasModel

/// How many findings there are, in sentences.
extension Words {
  /// The findings of a region by severity.
  func repairCounts(_ page: QualityPage) -> SafeText {
    guard page.summary.total > 0 else {
      return text(.repairsNoneIn, ["region": place(of: page)])
    }
    return text(
      .repairsCounts,
      ["counts": severities(of: page.summary), "region": place(of: page)]
    )
  }

  /// Counts by severity, the worst first.
  func severities(of summary: QualitySummary) -> SafeText {
    text(
      .repairsSeverities,
      [
        "critical": numbers.whole(summary[.critical]),
        "warnings": numbers.whole(summary[.warning]),
        "infos": numbers.whole(summary[.info]),
      ]
    )
  }

  /// The region of a page, or everything.
  func place(of page: QualityPage) -> SafeText {
    page.counted.map { name(of: $0) } ?? self[.checkWholeRegistry]
  }

  /// With which day the rules were applied.
  func checked(_ page: QualityPage) -> SafeText {
    page.checkedOn.map { text(.checkDay, ["day": dates.day($0)]) } ?? self[.checkNoDay]
  }

  /// A severity in capitals, as a status.
  func status(_ severity: QualitySeverity) -> SafeText {
    switch severity {
    case .critical: self[.statusCritical]
    case .warning: self[.statusWarning]
    case .info: self[.statusInfo]
    }
  }
}

extension QualitySeverity {
  /// The place of the word among the others, the worst first.
  var place: Int { Self.allCases.count - 1 - number }

  /// How the word looks; the word itself carries the meaning.
  var style: Style {
    switch self {
    case .critical: .bad
    case .warning: .warning
    case .info: .plain
    }
  }
}
