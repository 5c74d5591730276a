import Testing
import TuntasModel

@Suite("Issues counted by rule and severity")
struct QualitySummaryTests {
  private func summary(_ counts: [QualityRule: Int]) -> QualitySummary {
    counts.reduce(into: QualitySummary()) { $0.add($1.key, count: $1.value) }
  }

  @Test("The worst severity comes first, then the largest count, then the code")
  func order() {
    let summary = summary([
      .nikSynthetic: 900, .civilMismatch: 40, .nikSex: 40, .oldData: 50, .headCount: 2,
    ])
    #expect(summary.worstFirst.map(\.rule.code) == ["K5", "P14", "P2", "P3", "I2"])
    #expect(summary.worstFirst.map(\.issues) == [2, 50, 40, 40, 900])
    #expect(summary.worst == .critical)
  }

  @Test("Counts by rule, by severity and in all")
  func counts() {
    let summary = summary([.nikMissing: 3, .nikShared: 4, .unreadable: 5, .nikSynthetic: 6])
    #expect(summary[.nikShared] == 4)
    #expect(summary[.critical] == 7)
    #expect(summary[.warning] == 5)
    #expect(summary[.info] == 6)
    #expect(summary.total == 18)
  }

  @Test("Two regions together")
  func sum() {
    let one = summary([.nikMissing: 3, .oldData: 1])
    let other = summary([.nikMissing: 2, .nikSex: 1])
    #expect(one + other == summary([.nikMissing: 5, .oldData: 1, .nikSex: 1]))
    #expect(one + QualitySummary() == one)
  }

  @Test("No issue is no severity")
  func empty() {
    #expect(QualitySummary().worst == nil)
    #expect(QualitySummary().worstFirst.isEmpty)
    #expect(QualitySummary().total == 0)
  }

  @Test("Issues are counted as they come")
  func issues() {
    let finding = QualityFinding(.nikMissing, in: .nik, found: .nothing)
    let issues = (1...3).map { QualityIssue(finding, at: .member(QualitySamples.family, $0)) }
    #expect(QualitySummary(issues) == summary([.nikMissing: 3]))
  }
}
