import Testing
import TuntasModel

@testable import TuntasSample

@Suite("Chance and splitting")
struct ChanceTests {
  @Test("The first numbers of a seed are fixed")
  func numbers() {
    var random = SampleRandom(seed: 0)
    #expect(random.next() == 0xE220_A839_7B1D_CDAF)
    #expect(random.next() == 0x6E78_9E6A_A1B9_65F4)
  }

  @Test("Streams do not hang on what was drawn before")
  func streams() {
    let root = SampleRandom(seed: 5)
    var first = root.stream(1)
    var again = root.stream(1)
    var second = root.stream(2)
    let number = first.next()
    #expect(number == again.next())
    #expect(number != second.next())
  }

  @Test(
    "Parts add up, the largest remainder first",
    arguments: [
      (10, [1, 1, 1], [], [4, 3, 3]),
      (7, [5, 3, 2], [], [4, 2, 1]),
      (5, [0, 0], [], [3, 2]),
      (10, [1, 0, 0], [0, 2, 1], [7, 2, 1]),
      (3, [], [], []),
    ] as [(Int, [Int], [Int], [Int])]
  )
  func parts(total: Int, weights: [Int], least: [Int], expected: [Int]) {
    #expect(Apportionment.parts(of: total, weights: weights, least: least) == expected)
  }

  @Test("Limits push the rest to where there is room")
  func limits() {
    #expect(Apportionment.parts(of: 9, weights: [1, 1, 1], limits: [1, 9, 2]) == [1, 6, 2])
    #expect(Apportionment.parts(of: 9, weights: [1, 1], limits: [2, 3]) == [2, 3])
  }

  @Test("Days are counted over months, leap years and centuries")
  func days() {
    var day = CalendarDate.fixed(18_991_229)
    for step in 1...60_000 {
      let next = day.adding(days: 1)
      #expect(next > day)
      #expect(next.adding(days: -1) == day)
      if step % 5000 == 0 { #expect(CalendarDate.fixed(18_991_229).adding(days: step) == next) }
      day = next
    }
    #expect(CalendarDate.fixed(20_240_228).adding(days: 2) == .fixed(20_240_301))
    #expect(CalendarDate.fixed(20_250_930).adding(days: -365) == .fixed(20_240_930))
    #expect(CalendarDate.fixed(20_250_101).isoText == "2025-01-01")
  }

  @Test("A day that is full goes to the next prefix, then to the day before")
  func fullDays() throws {
    let village = try #require(
      Sample.regions.first { $0.code.level == .village }.map(Village.init)
    )
    var niks = CountedNIKs()
    var random = SampleRandom(seed: 1)
    var seen: Set<NIK> = []
    for _ in 0..<(17 * 59 + 1) {
      let birthDate = CalendarDate.fixed(20_000_101)
      let found = try #require(
        niks.take(in: village, sex: .female, birthDate: birthDate, &random)
      )
      #expect(seen.insert(found.0).inserted)
      #expect(found.1 == (seen.count <= 17 * 59 ? birthDate : .fixed(19_991_231)))
    }
  }
}
