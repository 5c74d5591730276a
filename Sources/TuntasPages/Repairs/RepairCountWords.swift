package import TerminalKit
package import TuntasModel
package import TuntasWords

/// How many findings there are, in sentences.
extension Words {
  /// The findings of a region by severity; that there are none, or that nobody was looked at.
  func repairCounts(_ page: QualityPage) -> SafeText {
    guard page.summary.total > 0 else {
      guard page.hasPeople else { return place(of: page) + ": " + self[.statusNoData] }
      return text(.repairsNoneIn, ["region": place(of: page)])
    }
    return text(
      .repairsCounts,
      [
        "counts": severities(of: page.summary, hasPeople: page.hasPeople),
        "region": place(of: page),
      ]
    )
  }

  /// Counts by severity, the worst first.
  func severities(of summary: QualitySummary, hasPeople: Bool) -> SafeText {
    func count(_ severity: QualitySeverity) -> SafeText {
      findings(summary[severity], hasPeople: hasPeople)
    }
    return text(
      .repairsSeverities,
      ["critical": count(.critical), "warnings": count(.warning), "infos": count(.info)]
    )
  }

  /// The findings that stand in no part of a region; of its reports, figures and lists, which were
  /// looked at whether or not there are people.
  func ownCounts(_ page: QualityPage) -> SafeText {
    text(.repairsOwn, ["counts": severities(of: page.own, hasPeople: true)])
  }

  /// A count of findings; "–" and not zero where none was found because nobody was looked at.
  package func findings(_ count: Int, hasPeople: Bool) -> SafeText {
    hasPeople || count > 0 ? numbers.whole(count) : "–"
  }

  /// The region of a page, or everything.
  func place(of page: QualityPage) -> SafeText {
    page.counted.map { name(of: $0) } ?? self[.checkWholeRegistry]
  }

  /// Whose findings are counted, and how many stand beside them: of all rules, or of one.
  package func counted(_ page: QualityPage, of rule: QualityRule? = nil) -> SafeText {
    guard page.hasPeople else { return self[.repairsNobody] }
    guard page.hasList else { return self[.repairsNoList] }
    let former = rule.map { page.former[$0] } ?? page.former.total
    switch page.families {
    case .onList where former == 0: return self[.repairsOnList]
    case .onList: return text(.repairsWithoutFormer, ["count": numbers.whole(former)])
    case .all: return text(.repairsWithFormer, ["count": numbers.whole(former)])
    }
  }

  /// Says that findings know no earlier day; `nil` while the newest data is shown.
  package func earlierDay(of page: QualityPage) -> SafeText? {
    EarlierDayNote(moment: page.moment, words: self, subject: .findings).texts.first
  }

  /// Says that nothing was found; where nobody is recorded, that nobody was there to look at.
  func nothingFound(_ page: QualityPage) -> SafeText {
    page.hasPeople ? self[.checkClean] : self[.statusNoData]
  }

  /// By which day the rules were applied that need one, or that the data names none.
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
