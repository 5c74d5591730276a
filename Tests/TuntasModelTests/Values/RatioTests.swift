import Testing
import TuntasModel

@Suite("Ratios and their percent")
struct RatioTests {
  @Test(
    "Percent is rounded half up, never to 100 while one is missing nor to 0 while one is there",
    arguments: [
      (940, 1_160, 81), (0, 1_160, 0), (1_160, 1_160, 100), (1_159, 1_160, 99), (1, 1_160, 1),
      (1, 200, 1), (25, 200, 13), (199, 200, 99), (2_310, 2_400, 96), (20, 20, 100),
    ]
  )
  func percent(part: Int, whole: Int, expected: Int) {
    #expect(Ratio(part, of: whole).percent == expected)
  }

  @Test("Below twenty, and of nothing, there is no percent", arguments: [0, 1, 19])
  func noPercent(whole: Int) {
    #expect(Ratio(1, of: whole).percent == nil)
  }

  @Test("A part of an unknown whole has neither share nor percent")
  func unknownWhole() {
    let ratio = Ratio(5, of: nil)
    #expect(ratio.share == nil)
    #expect(ratio.percent == nil)
    #expect(ratio.roundedPercent == nil)
  }

  @Test("A target may be as small as it likes")
  func smallTarget() {
    #expect(Ratio(3, of: 5).roundedPercent == 60)
    #expect(Ratio(6, of: 5).roundedPercent == 120)
  }
}
