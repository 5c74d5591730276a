import Testing

@testable import TuntasModel

@Suite("Counting days")
struct CalendarDateDaysTests {
  @Test("Every day of four hundred years follows the one before")
  func everyDay() {
    var number = ListSamples.day("1999-12-31").dayNumber
    for year in 2000...2400 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          number += 1
          let date = CalendarDate(year: year, month: month, day: day)
          guard date?.dayNumber == number, CalendarDate(dayNumber: number) == date else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
        }
      }
    }
  }

  @Test("The calendar begins and ends", arguments: [("0001-01-01", 0), ("9999-12-31", 3_652_058)])
  func ends(text: String, number: Int) {
    #expect(ListSamples.day(text).dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == ListSamples.day(text))
  }

  @Test("No day lies outside of it", arguments: [-1, 3_652_059, Int.max, Int.min])
  func outside(number: Int) {
    #expect(CalendarDate(dayNumber: number) == nil)
  }

  @Test("Days between two lists")
  func between() {
    #expect(ListSamples.day("2023-11-30").days(to: ListSamples.day("2023-12-05")) == 5)
    #expect(ListSamples.day("2024-12-05").days(to: ListSamples.day("2023-12-05")) == -366)
  }
}
