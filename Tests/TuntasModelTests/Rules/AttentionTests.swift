import Testing

@testable import TuntasModel

@Suite("The order of attention")
struct AttentionTests {
  @Test("Every status has a place of its own, and none stands above one that needs more attention")
  func statuses() {
    let ordered = ProgrammeStatus.allCases.sorted { $0.place < $1.place }
    #expect(
      ordered == [
        .behind, .notReported, .onPlan, .reached, .notScheduled, .notBegun, .noData,
      ]
    )
    #expect(Set(ordered.map(\.place)).count == ordered.count)
    #expect(ordered.map(\.attention) == ordered.map(\.attention).sorted())
    #expect(ProgrammeStatus.onPlan.attention == ProgrammeStatus.reached.attention)
    #expect(ProgrammeStatus.notBegun.attention == ProgrammeStatus.noData.attention)
    #expect(ordered.prefix { $0.needsAttention } == [.behind, .notReported])
    #expect(ordered.count { $0.needsAttention } == 2)
    let lists = ListStatus.allCases.sorted { $0.place < $1.place }
    #expect(lists == [.oldData, .notAll, .all, .noData])
  }

  @Test(
    "More than five points behind the plan is behind",
    arguments: [(-1, false), (0, false), (5, false), (5.000_1, true), (.infinity, true)]
      as [(Double, Bool)]
  )
  func behind(points: Double, expected: Bool) {
    #expect(BehindPlan.isBehind(byPoints: points) == expected)
  }

  @Test("Programmes by points from their plan: the furthest behind first, each in one class")
  func points() {
    let standings = [60.0, 50, 45, 44, 10].map {
      Samples.standing(target: 100, plan: 50, actual: $0)
    }
    let unreported = Samples.standing(target: 100, plan: 50, actual: nil)
    let points = PointsFromPlan(standings + [unreported])
    #expect(points.known.map(\.points) == [-40, -6, -5, 0, 10])
    #expect([points.farBelow, points.below, points.reached, points.unknown] == [2, 1, 2, 1])
    let behind = standings.count { $0.status == .behind }
    #expect(points.farBelow == behind)
  }

  @Test("Regions with most critical findings first, then by warnings, then by infos")
  func findings() {
    func part(_ name: String, _ counts: [QualityRule: Int]) -> QualityPart {
      var region = Samples.region
      region.name = name
      let summary = counts.reduce(into: QualitySummary()) { $0.add($1.key, count: $1.value) }
      return QualityPart(region: region, summary: summary)
    }
    let parts = [
      part("a", [:]), part("b", [.nikSynthetic: 9]), part("c", [.oldData: 2]),
      part("d", [.headCount: 1]), part("e", [.oldData: 2]),
      part("f", [.oldData: 2, .nikSynthetic: 1]),
    ]
    #expect(QualityPart.byFindings(parts).map(\.region.name) == ["d", "f", "c", "e", "b", "a"])
  }
}
