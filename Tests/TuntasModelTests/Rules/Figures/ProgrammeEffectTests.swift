import Testing
import TuntasModel

@Suite("Families with a programme that are still on the newest list")
struct ProgrammeEffectTests {
  private func counted(served: Int, stillListed: Int, year: Int = 2024) -> ProgrammeEffect? {
    CalendarDate("2025-09-30").flatMap { date in
      ProgrammeEffect(
        programme: "cash-1.5m",
        year: year,
        list: FamilyList(
          id: "list",
          register: .p3ke,
          covers: Governments.bekasiRegency,
          date: date,
          source: "source"
        ),
        served: served,
        stillListed: stillListed
      )
    }
  }

  @Test("Still listed of served")
  func counts() throws {
    let effect = try #require(counted(served: 1_160, stillListed: 870))
    #expect(effect.ratio == Ratio(870, of: 1_160))
    #expect(effect.noLongerListed == 290)
  }

  @Test("A list of the same year or an earlier one tells nothing", arguments: [2025, 2026])
  func tooEarly(year: Int) throws {
    let effect = try #require(counted(served: 1_160, stillListed: 870, year: year))
    #expect(effect.ratio == nil)
    #expect(effect.noLongerListed == nil)
  }

  @Test("Nobody served is no share; everybody gone is zero of N")
  func zero() throws {
    #expect(try #require(counted(served: 0, stillListed: 0)).ratio?.share == nil)
    #expect(try #require(counted(served: 30, stillListed: 0)).ratio?.percent == 0)
  }

  @Test("Counts that contradict one another are none", arguments: [(5, 6), (5, -1), (-2, -3)])
  func impossible(served: Int, stillListed: Int) {
    #expect(counted(served: served, stillListed: stillListed) == nil)
  }
}
