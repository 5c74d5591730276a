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

  @Test("Every count of every whole up to 400 is rounded as on paper")
  func countedOnPaper() {
    for whole in 1...400 {
      for part in 0...2 * whole {
        let ratio = Ratio(part, of: whole)
        expect(ratio, 100, ratio.roundedPercent, part, whole)
        guard whole >= 20 else { continue }
        expect(ratio, 100, ratio.percent, part, whole)
        expect(ratio, 1000, ratio.tenthsOfPercent, part, whole)
      }
    }
  }

  /// Long division, so that no second rounding can agree with the first by the same mistake.
  private func expect(_ ratio: Ratio, _ parts: Int, _ found: Int?, _ part: Int, _ whole: Int) {
    let (full, rest) = (part * parts).quotientAndRemainder(dividingBy: whole)
    var expected = rest + rest >= whole ? full + 1 : full
    if part < whole, expected == parts { expected = parts - 1 }
    if part > 0, expected == 0 { expected = 1 }
    if found != expected {
      Issue.record("\(part) of \(whole) in \(parts): \(String(describing: found)), not \(expected)")
    }
  }

  @Test(
    "Numbers with decimals, below nothing, above the whole and of great size",
    arguments: [
      (2.3, 4, 58), (0.575, 1, 58), (11.5, 20, 58), (1.005, 1, 101), (3.995, 4, 99),
      (-23, 40, -58), (-1, 1_000, -1), (-999, 1_000, -99), (-2_000, 1_000, -200),
      (835, 400, 209), (0.001, 4, 1), (6.2e12, 1.24e13, 50), (7.13e12, 1.24e13, 58),
      (1e300, 2e300, 50), (1.0 / 3, 1, 33), (1.0 / 3, 2.0 / 3, 50),
    ] as [(Double, Double, Int)]
  )
  func otherNumbers(part: Double, whole: Double, expected: Int) {
    #expect(Ratio(part, of: whole).roundedPercent == expected)
  }

  @Test(
    "What is no number, and a part beyond all measure, has no percent",
    arguments: [
      (.nan, 40), (.infinity, 40), (-.infinity, 40), (1, .nan), (1, .infinity), (1e300, 1),
      (1, 0), (1, -5),
    ] as [(Double, Double)]
  )
  func noNumber(part: Double, whole: Double) {
    #expect(Ratio(part, of: whole).roundedPercent == nil)
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
