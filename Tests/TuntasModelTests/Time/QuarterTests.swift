import Testing
import TuntasModel

@Suite("Quarters and moments")
struct QuarterTests {
  @Test(
    "The newest quarter that is over; the day that ends one counts",
    arguments: [
      ("2025-09-30", 2025, 3), ("2025-09-29", 2025, 2), ("2025-01-01", 2024, 4),
      ("2025-12-31", 2025, 4),
    ]
  )
  func lastClosed(day: String, year: Int, number: Int) throws {
    let quarter = Quarter.lastClosed(on: try #require(CalendarDate(day)))
    #expect(quarter == Quarter(year: year, number: number))
  }

  @Test("A quarter knows its days and its share of the year")
  func shape() {
    let quarter = Quarter(year: 2025, number: 3)
    #expect(quarter.firstMonth == 7)
    #expect(quarter.lastDay.description == "2025-09-30")
    #expect(quarter.shareOfYear == 0.75)
    #expect(quarter.previous == Quarter(year: 2025, number: 2))
    #expect(Quarter(year: 2025, number: 1).previous == Quarter(year: 2024, number: 4))
    #expect(quarter.next == Quarter(year: 2025, number: 4))
    #expect(quarter.next.next == Quarter(year: 2026, number: 1))
  }

  @Test(
    "The quarter shown is the newest of the year that is over, or the year's nearest",
    arguments: [(2025, 3), (2024, 4), (2026, 1)]
  )
  func shown(year: Int, number: Int) throws {
    let day = try #require(CalendarDate("2025-09-30"))
    #expect(Moment(year: year, day: day).quarter == Quarter(year: year, number: number))
  }

  @Test(
    "A published period is as exact as its source",
    arguments: [
      ("2023", 2023, nil, false), ("2025-03", 2025, 3, false), ("2023-12-05", 2023, 12, false),
      ("2003/2005", 2003, nil, true),
    ] as [(String, Int, Int?, Bool)]
  )
  func period(text: String, year: Int, month: Int?, isAmbiguous: Bool) throws {
    let period = try #require(Period(text))
    #expect(period.year == year)
    #expect(period.month == month)
    #expect(period.isAmbiguous == isAmbiguous)
    #expect(period.description == text)
  }

  @Test(
    "What does not begin with a year of four digits is no period",
    arguments: ["0000", "99999", "202", "-2023", "+2023", "tahun 2023", ""]
  )
  func noPeriod(text: String) {
    #expect(Period(text) == nil)
  }
}
