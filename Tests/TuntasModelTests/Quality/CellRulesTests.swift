import Testing
import TuntasModel

@Suite("The rule that looks at single cells: P12")
struct CellRulesTests {
  @Test("Less than nothing is told of every amount, nothing of none", arguments: CellRules.amounts)
  func negative(field: QualityField) {
    let finding = QualityFinding(.unreadable, in: field, found: .amount(-0.5))
    #expect(field.kind.index(of: field.column) != nil)
    #expect(CellRules.negative(-0.5, in: field) == finding)
    #expect(CellRules.negative(0, in: field) == nil)
    #expect(CellRules.negative(12.5, in: field) == nil)
  }

  @Test(
    "Where a number may be below zero, or has another rule, nothing is told",
    arguments: [QualityField.indicatorValue, .actual, .spent, QualityField(.regions, "latitude")]
  )
  func allowed(field: QualityField) {
    #expect(CellRules.negative(-5, in: field) == nil)
  }
}
