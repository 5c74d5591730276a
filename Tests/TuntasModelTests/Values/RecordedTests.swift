import Testing
import TuntasModel

@Suite("Recorded values and their words")
struct RecordedTests {
  @Test("Only a known value is a value")
  func value() {
    #expect(Recorded.known(3).value == 3)
    #expect(Recorded<Int>.unknown.value == nil)
    #expect(Recorded<Int>.unreadable("tiga").value == nil)
  }

  @Test("Turning a value into another keeps what could not be read")
  func map() {
    #expect(Recorded.known(3).map { $0 * 2 } == .known(6))
    #expect(Recorded<Int>.unreadable("tiga").map { $0 * 2 } == .unreadable("tiga"))
    #expect(Recorded<Int>.unknown.map { $0 * 2 } == .unknown)
  }

  @Test("A word is found by its number, and its number by the word")
  func words() {
    for status in EnrolmentStatus.allCases {
      #expect(EnrolmentStatus(number: status.number) == status)
    }
    #expect(EnrolmentStatus(number: -1) == nil)
    #expect(EnrolmentStatus(number: EnrolmentStatus.allCases.count) == nil)
  }

  @Test("Numbers that databases hold never change their words")
  func lastingNumbers() {
    #expect(EnrolmentStatus.words.firstIndex(of: "received") == 4)
    #expect(VerificationStatus.words.firstIndex(of: "not_yet") == 0)
    #expect(DeliberationStage.words.firstIndex(of: "minutes_sent") == 3)
    #expect(Relation.words.firstIndex(of: "head") == 0)
    #expect(Register.words == ["p3ke", "dtsen", "dtks", "local"])
  }
}
