import Testing
import TuntasModel

@Suite("How far people come from an offer to work")
struct TrainingFunnelTests {
  private func byName(
    _ statuses: [EnrolmentStatus: Int],
    placed: Int? = nil
  ) -> TrainingFunnel {
    TrainingFunnel.byName(
      "training",
      in: Governments.bogor,
      year: 2025,
      statuses: statuses,
      placed: placed
    )
  }

  @Test("Registered and placed of the career center are one funnel; the rest stands beside it")
  func careerCenter() throws {
    let published = PublishedFunnels(PublishedFigures.bogorTraining)
    #expect(published.funnels.count == 1)
    let funnel = try #require(published.funnels.first)
    #expect(funnel.stages.map(\.stage) == [.registered, .placed])
    #expect(funnel.stages.map(\.count) == [48_578, 2_676])
    #expect(funnel.ratio(at: .placed) == Ratio(2_676, of: 48_578))
    #expect(funnel.count(at: .attended) == nil)
    #expect(published.stocks.map(\.value) == [325])
    #expect(published.outside.map(\.code) == ["vacancies", "placement-rate"])
  }

  @Test("Stages of another unit, source, period or programme are never in one funnel")
  func keptApart() {
    let first = PublishedFigures.training("attended", "training", 80, "people")
    let others = [
      PublishedFigures.training("finished", "training", 8, "groups"),
      PublishedFigures.training("finished", "training", 8, "people", source: "other"),
      PublishedFigures.training("finished", "training", 8, "people", period: "2024"),
      PublishedFigures.training("finished", "career-center", 8, "people"),
    ]
    for other in others {
      let published = PublishedFunnels([first, other])
      #expect(published.funnels.map(\.stages.count) == [1, 1])
    }
    let same = PublishedFigures.training("finished", "training", 8, "people")
    #expect(PublishedFunnels([first, same]).funnels.map(\.stages.count) == [2])
  }

  @Test("A rate is no count, whatever its word")
  func rate() {
    let published = PublishedFunnels([
      PublishedFigures.training("placed", "career-center", 5.5, "percent")
    ])
    #expect(published.funnels.isEmpty)
    #expect(published.outside.map(\.value) == [5.5])
  }

  @Test("A second value of a stage is kept outside; no value is lost")
  func secondValue() {
    let figures = [80.0, 90].map {
      PublishedFigures.training("attended", "training", $0, "people")
    }
    let published = PublishedFunnels(figures)
    #expect(published.funnels.first?.count(at: .attended) == 80)
    #expect(published.outside.map(\.value) == [90])
  }

  @Test("A published zero is zero; what is no number is unknown")
  func zeroAndNoNumber() throws {
    let figures = [
      PublishedFigures.training("attended", "training", .nan, "people"),
      PublishedFigures.training("invited", "training", 20, "people"),
      PublishedFigures.training("finished", "training", 0, "people"),
    ]
    let funnel = try #require(PublishedFunnels(figures).funnels.first)
    #expect(funnel.stages.map(\.count) == [20, nil, 0])
    #expect(funnel.ratio(at: .attended) == nil)
    #expect(funnel.ratio(at: .finished) == Ratio(0, of: 20))
    #expect(PublishedFunnels([]).funnels.isEmpty)
  }

  @Test("By name every stage counts those who went on, too")
  func names() {
    let funnel = byName(
      [.proposed: 9, .invited: 40, .refused: 10, .attended: 20, .ended: 5, .finished: 25],
      placed: 12
    )
    #expect(funnel.stages.map(\.count) == [100, 50, 25, 12])
    #expect(funnel.ratio(at: .attended) == Ratio(50, of: 100))
    #expect(funnel.ratio(at: .placed) == Ratio(12, of: 25))
    #expect(funnel.ratio(at: .invited) == nil)
    #expect(funnel.contradictions.isEmpty)
  }

  @Test("A step that nobody records is unknown, not zero and not complete")
  func unrecorded() {
    let funnel = byName([.invited: 75, .finished: 90])
    #expect(funnel.stages.map(\.count) == [165, nil, 90, nil])
    #expect(funnel.ratio(at: .finished) == Ratio(90, of: 165))
    #expect(byName([:]).stages.map(\.count) == [nil, nil, nil, nil])
    #expect(byName([.finished: 0, .attended: -3]).stages.map(\.count) == [nil, nil, nil, nil])
  }

  @Test("More placed than finished is a contradiction")
  func contradiction() {
    let funnel = byName([.invited: 5, .attended: 5, .finished: 5], placed: 6)
    #expect(funnel.contradictions == [.placed])
  }

  @Test(
    "The furthest stage of one person",
    arguments: [
      ([.proposed], [], nil), ([.invited], [], .invited), ([.refused], [], .invited),
      ([.attended, .invited], [], .attended), ([.ended], [], .attended),
      ([.finished], [], .finished), ([.finished], [.proposed], .finished),
      ([.finished], [.received], .placed), ([.attended], [.received], .attended),
      ([], [.received], nil),
    ] as [([EnrolmentStatus], [EnrolmentStatus], FunnelStage?)]
  )
  func furthestStage(
    training: [EnrolmentStatus],
    capital: [EnrolmentStatus],
    stage: FunnelStage?
  ) {
    let enrolments =
      training.map { Enrolment(programme: "training", year: 2025, status: .known($0)) }
      + capital.map { Enrolment(programme: "capital", year: 2026, status: .known($0)) }
    let found = TrainingFunnel.furthestStage(
      of: enrolments,
      in: "training",
      outcomes: ["capital", "career-center"],
      year: 2025
    )
    #expect(found == stage)
  }

  @Test("An unknown status, another year or work found before the training say nothing")
  func saysNothing() {
    func stage(_ enrolments: [Enrolment]) -> FunnelStage? {
      TrainingFunnel.furthestStage(
        of: enrolments,
        in: "training",
        outcomes: ["capital"],
        year: 2025
      )
    }
    let finished = Enrolment(programme: "training", year: 2025, status: .known(.finished))
    let before = Enrolment(programme: "capital", year: 2024, status: .known(.received))
    #expect(stage([finished, before]) == .finished)
    #expect(stage([Enrolment(programme: "training", year: 2025, status: .unknown)]) == nil)
    let earlier = Enrolment(programme: "training", year: 2024, status: .known(.finished))
    #expect(stage([earlier]) == nil)
  }
}
