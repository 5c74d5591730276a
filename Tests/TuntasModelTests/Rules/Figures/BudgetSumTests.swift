import Testing
import TuntasModel

@Suite("Rupiah over several programmes")
struct BudgetSumTests {
  private func budget(_ money: [(Double?, Double?)]) -> BudgetSum? {
    BudgetSum(
      money.map {
        GroupedSamples.standing("pkh", "Dinsos", .lowerSpending, actual: 50, money: $0)
      }
    )
  }

  @Test("A programme counts only when both figures are known")
  func known() throws {
    let sum = try #require(budget([(40, 100), (nil, 900), (10, 50), (5, nil), (nil, nil)]))
    #expect(sum.absorption == Ratio(50, of: 150))
    #expect(sum.counted == 2)
    #expect(sum.programmes == 5)
  }

  @Test("Nothing known is no sum; zero spent is zero of the ceiling")
  func zero() throws {
    #expect(try #require(budget([(nil, 100)])).absorption == nil)
    #expect(try #require(budget([])).spent == nil)
    #expect(try #require(budget([(0, 100)])).absorption == Ratio(0, of: 100))
  }

  @Test("What is no number is left out", arguments: [Double.nan, .infinity])
  func noNumber(value: Double) throws {
    let sum = try #require(budget([(value, 100), (5, value), (10, 50)]))
    #expect(sum.absorption == Ratio(10, of: 50))
    #expect(sum.counted == 1)
  }

  @Test("Budgets of two governments are never added")
  func twoGovernments() {
    let standings = [Governments.bogor, Governments.cianjur].map {
      GroupedSamples.standing(
        "pkh",
        "Dinsos",
        .lowerSpending,
        in: $0,
        actual: 50,
        money: (10, 50)
      )
    }
    #expect(BudgetSum(standings) == nil)
    #expect(ProgrammeGrouping.byStrategy(standings).groups.map(\.budget) == [nil])
  }
}
