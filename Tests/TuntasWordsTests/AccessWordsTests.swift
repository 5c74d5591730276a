import TerminalKit
import Testing
import TuntasModel

@testable import TuntasWords

/// What is said of a login that is over or too narrow.
struct AccessWordsTests {
  @Test func aLoginThatEndedSaysWhenAndOnWhatItRested() throws {
    let day = try #require(CalendarDate("2025-06-30"))
    let basis = try #require(
      LoginBasis(document: "412.2/BAST.7/2025", purpose: "Verifikasi", until: day)
    )
    let login = Login("dinsos-1", as: .analyst, basis: basis)
    let sentences = Language.allCases.map { Words($0).sentence(for: .loginEnded(login)).string }
    #expect(sentences.allSatisfy { $0.contains("dinsos-1") && $0.contains("412.2/BAST.7/2025") })
    #expect(sentences.contains { $0.contains("berakhir 30 Jun 2025") })
    #expect(sentences.contains { $0.contains("ended on 30 Jun 2025") })
    let beyond = Language.allCases.map { Words($0).sentence(for: .beyondLogin(login)).string }
    #expect(beyond.allSatisfy { $0.contains("dinsos-1") })
  }
}
