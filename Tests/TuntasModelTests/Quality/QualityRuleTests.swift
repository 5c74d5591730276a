import Testing
import TuntasModel

@Suite("Rules of data quality")
struct QualityRuleTests {
  @Test("All rules of the field are there, under their codes and in their order")
  func codes() {
    let critical = (1...6).map { "K\($0)" }
    let warnings = (1...15).map { "P\($0)" }
    let infos = (1...3).map { "I\($0)" }
    #expect(QualityRule.words == critical + warnings + infos)
  }

  @Test("The letter of the code is the severity", arguments: QualityRule.allCases)
  func severity(rule: QualityRule) {
    let letters: [Character: QualitySeverity] = ["K": .critical, "P": .warning, "I": .info]
    #expect(rule.code.first.flatMap { letters[$0] } == rule.severity)
  }

  @Test("Of several severities the worst counts")
  func worst() {
    #expect([QualitySeverity.warning, .critical, .info].max() == .critical)
    let set: QualityRuleSet = [QualityRuleSet(.nikSynthetic), QualityRuleSet(.nikSex)]
    #expect(set.worst == .warning)
    #expect(set.union(QualityRuleSet(.nikMissing)).worst == .critical)
    #expect(QualityRuleSet().worst == nil)
  }

  @Test("A set of rules is a number, and comes back from it")
  func sets() {
    var set = QualityRuleSet()
    set.insert(QualityRuleSet(.villageWithoutRows))
    set.insert(QualityRuleSet(.nikMissing))
    let stored = QualityRuleSet(rawValue: set.rawValue)
    #expect(stored.rules == [.nikMissing, .villageWithoutRows])
    #expect(stored.contains(.nikMissing))
    #expect(!stored.contains(.nikShared))
    #expect(QualityRuleSet(.critical).rules.map(\.code) == ["K1", "K2", "K3", "K4", "K5", "K6"])
  }

  @Test("Every cell that a rule names is a column of its kind")
  func fields() {
    let fields: [QualityField] = [
      .familyCard, .village, .decile, .listedDecile, .nik, .name, .sex, .birthDate, .relation,
      .work, .cardRegion, .civilMatch, .programme, .enrolmentDate, .actual, .spent, .indicatorUnit,
      .indicatorValue, .targetUnit, .targetValue, .regionCode, .regionName, .listDate,
      .listedVillage,
    ]
    for field in fields {
      #expect(field.kind.index(of: field.column) != nil, "\(field)")
    }
  }
}
