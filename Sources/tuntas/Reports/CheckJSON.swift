import TuntasModel

/// What a check found as JSON: counts by severity, and by rule with the worst first.
enum CheckJSON {
  /// The document.
  static func document(_ page: QualityPage) -> JSONValue {
    let summary = page.summary
    return [
      "critical": .integer(summary[.critical]),
      "warnings": .integer(summary[.warning]),
      "infos": .integer(summary[.info]),
      "rules": .array(summary.worstFirst.map(rule)),
    ]
  }

  private static func rule(_ count: QualitySummary.Count) -> JSONValue {
    [
      "rule": .string(count.rule.code),
      "severity": .string(count.rule.severity.rawValue),
      "count": .integer(count.issues),
    ]
  }
}
