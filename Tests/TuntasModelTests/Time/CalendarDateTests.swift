import Testing
import TuntasModel

@Suite("Days")
struct CalendarDateTests {
  @Test(
    "A day of the calendar is read and written alike",
    arguments: ["2023-12-05", "2024-02-29", "0001-01-01", "9999-12-31"]
  )
  func roundTrip(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(
    "What is no day is none",
    arguments: [
      "2023-02-29", "2023-13-01", "31/12/1980", "2023-1-5", "", "2023-12-05 ", "20231205",
    ]
  )
  func noDay(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "Ages are counted in whole years",
    arguments: [
      ("2007-10-01", 17), ("2007-09-30", 18), ("2007-09-29", 18), ("2025-09-30", 0),
      ("2025-10-01", -1),
    ]
  )
  func age(birth: String, years: Int) throws {
    let today = try #require(CalendarDate("2025-09-30"))
    #expect(try #require(CalendarDate(birth)).years(to: today) == years)
  }

  @Test(
    "Whole months between two days",
    arguments: [
      ("2023-12-05", "2025-09-30", 21), ("2024-01-31", "2024-02-29", 1),
      ("2024-01-31", "2024-02-28", 0), ("2025-05-01", "2025-05-01", 0),
    ]
  )
  func months(from: String, to: String, expected: Int) throws {
    let (first, last) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
    #expect(first.months(to: last) == expected)
  }
}
