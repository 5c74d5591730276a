import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// What a check found as text: by rule with the worst first and what to do, then by region.
struct CheckReport {
  let page: QualityPage
  let words: Words

  /// The columns of a line before its sentence: count, code and severity.
  private static let sentenceColumn = 26
  private static let regionColumns = 36

  /// The whole report as lines of text.
  var text: String {
    let lines = head + (page.summary.total == 0 ? nothing : rules + regions)
    return lines.map(\.string).joined(separator: "\n")
  }

  /// What was not there to look at was said already.
  private var nothing: [SafeText] { page.hasPeople ? [words[.checkClean]] : [] }

  private var head: [SafeText] {
    let region = page.counted.map { words.name(of: $0) } ?? words[.checkWholeRegistry]
    let title = words.text(.checkTitle, ["region": region])
    let day =
      page.checkedOn.map { words.text(.checkDay, ["day": words.dates.day($0)]) }
      ?? words[.checkNoDay]
    return [
      page.isSynthetic ? title + " (" + words[.sampleData] + ")" : title,
      day, words.counted(page), isKnown ? totals(page.summary) : words[.statusNoData], "",
    ]
  }

  /// Without people nothing found says nothing of them.
  private var isKnown: Bool { page.hasPeople || page.summary.total > 0 }

  private func totals(_ summary: QualitySummary) -> SafeText {
    words.text(
      .checkTotals,
      [
        "critical": words.findings(summary[.critical], hasPeople: page.hasPeople),
        "warnings": words.findings(summary[.warning], hasPeople: page.hasPeople),
        "infos": words.findings(summary[.info], hasPeople: page.hasPeople),
      ]
    )
  }

  // MARK: - By rule

  private var rules: [SafeText] {
    [words[.checkByRule]] + page.summary.worstFirst.flatMap(lines) + [""]
  }

  private func lines(_ count: QualitySummary.Count) -> [SafeText] {
    let start =
      words.numbers.whole(count.issues).padded(to: 8, alignment: .trailing) + "  "
      + SafeText(count.rule.code).padded(to: 3) + "  "
      + words.word(count.rule.severity)
    return [
      start.padded(to: Self.sentenceColumn) + "  " + words.sentence(for: count.rule),
      SafeText("").padded(to: Self.sentenceColumn + 2) + words.repair(for: count.rule),
    ]
  }

  // MARK: - By region

  private var regions: [SafeText] {
    guard !page.parts.isEmpty else { return [] }
    var lines = [words[.checkByRegion], line("", QualitySeverity.worstFirst.map(words.word))]
    if page.own.total > 0 {
      lines.append(line(words[.checkOwnIssues], counts(page.own, hasPeople: true)))
    }
    lines += page.parts.map { part in
      let name = SafeText(part.region.code.description) + " " + words.name(of: part.region)
      guard !part.isWithheld else {
        return name.padded(to: Self.regionColumns) + "  " + words[.checkWithheld]
      }
      guard part.isKnown else {
        return name.padded(to: Self.regionColumns) + "  " + words[.statusNoData]
      }
      return line(name, counts(part.summary, hasPeople: part.hasPeople))
    }
    return lines
  }

  private func counts(_ summary: QualitySummary, hasPeople: Bool) -> [SafeText] {
    QualitySeverity.worstFirst.map { words.findings(summary[$0], hasPeople: hasPeople) }
  }

  private func line(_ name: SafeText, _ cells: [SafeText]) -> SafeText {
    let start = "  " + name
    return cells.reduce(start.padded(to: Self.regionColumns)) { line, cell in
      line + cell.padded(to: 13, alignment: .trailing)
    }
  }
}
