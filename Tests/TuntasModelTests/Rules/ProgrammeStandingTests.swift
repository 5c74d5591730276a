import Testing
import TuntasModel

@Suite("How a programme stands")
struct ProgrammeStandingTests {
  private static let third = Quarter(year: 2025, number: 3)

  /// What an agency reported for the third quarter, and what follows from it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var target: Double?
    var plan: Double?
    var actual: Double?
    var isOver = true
    var status: ProgrammeStatus
    var basis: PlanBasis?
    var testDescription: String { name }
  }

  @Test(
    "The status word",
    arguments: [
      Case(name: "reached", target: 100, plan: 80, actual: 100, status: .reached, basis: .agency),
      Case(name: "on plan", target: 100, plan: 50, actual: 50, status: .onPlan, basis: .agency),
      Case(
        name: "five points behind is still on plan",
        target: 100,
        plan: 55,
        actual: 50,
        status: .onPlan,
        basis: .agency
      ),
      Case(
        name: "more than five points behind",
        target: 1_670,
        plan: 835,
        actual: 702,
        status: .behind,
        basis: .agency
      ),
      Case(
        name: "without a plan the share of the year stands in",
        target: 100,
        actual: 60,
        status: .behind,
        basis: .elapsedTime
      ),
      Case(
        name: "an own plan goes before the calendar",
        target: 100,
        plan: 60,
        actual: 60,
        status: .onPlan,
        basis: .agency
      ),
      Case(name: "missing is not zero", target: 600, status: .notReported),
      Case(name: "what is no number is missing", target: 600, actual: .nan, status: .notReported),
      Case(
        name: "a plan without an actual is not reported",
        target: 600,
        plan: 300,
        status: .notReported,
        basis: .agency
      ),
      Case(
        name: "nothing planned, nothing done",
        target: 600,
        plan: 0,
        actual: 0,
        status: .notScheduled,
        basis: .agency
      ),
      Case(
        name: "something done before it was planned",
        target: 600,
        plan: 0,
        actual: 1,
        status: .onPlan,
        basis: .agency
      ),
      Case(
        name: "a reported zero against a plan is behind",
        target: 600,
        plan: 300,
        actual: 0,
        status: .behind,
        basis: .agency
      ),
      Case(
        name: "a quarter to come",
        target: 600,
        plan: 600,
        isOver: false,
        status: .notBegun,
        basis: .agency
      ),
      Case(name: "no target", actual: 5, status: .noData),
      Case(name: "a target of zero", target: 0, actual: 5, status: .noData, basis: .elapsedTime),
      Case(name: "nothing at all", status: .noData),
    ]
  )
  func status(_ given: Case) {
    let standing = Samples.standing(
      target: given.target,
      plan: given.plan,
      actual: given.actual,
      today: given.isOver ? Self.third : Self.third.previous
    )
    #expect(standing.status == given.status)
    #expect(standing.planBasis == given.basis)
  }

  @Test("Deviation is actual less the plan to date, in the unit counted")
  func deviation() {
    let standing = Samples.standing(target: 1_670, plan: 835, actual: 702)
    #expect(standing.deviation == -133)
    #expect(standing.achievement?.percent == 42)
    #expect(standing.planShare == 0.5)
    #expect((7.9...8.0).contains(standing.pointsBehind))
  }

  @Test("What nobody reported stays empty")
  func empty() {
    let standing = Samples.standing(target: 1_670, plan: nil, actual: nil)
    #expect(standing.achievement == nil)
    #expect(standing.deviation == nil)
    #expect(standing.plan == nil)
    #expect(standing.absorption == nil)
    #expect(standing.withoutName == nil)
  }

  @Test("Reports of later quarters do not count")
  func laterReports() {
    let figures = Samples.figures(
      target: nil,
      reports: [
        Samples.report(quarter: 2, revisedTarget: 80, actual: 10),
        Samples.report(quarter: 3, revisedTarget: 90, actual: 20),
        Samples.report(quarter: 4, revisedTarget: 99, actual: 99),
      ]
    )
    let standing = ProgrammeStanding(figures, at: Self.third, today: Self.third)
    #expect(standing.actual == 20)
    #expect(standing.target == 90)
  }

  @Test("A figure without names is told apart")
  func withoutName() {
    let standing = Samples.standing(target: 1_670, plan: 835, actual: 702, byName: 655)
    #expect(standing.withoutName == 47)
    #expect(Samples.standing(target: 100, plan: 10, actual: 5, byName: 9).withoutName == 0)
  }

  @Test(
    "A number that nobody can count has no part without name",
    arguments: [9.3e18, 1e300, .infinity, .nan]
  )
  func uncountable(actual: Double) {
    #expect(Samples.standing(target: 1, plan: 1, actual: actual, byName: 1).withoutName == nil)
    #expect(Samples.standing(target: 1, plan: 1, actual: -1e300, byName: 1).withoutName == 0)
  }

  @Test("Before a quarter is over nothing is done and nothing spent, whatever was reported")
  func notBegun() {
    let report = Achievement(
      programme: "rutilahu",
      region: Samples.region.code,
      quarter: Self.third,
      actual: 50,
      spent: 100,
      source: "source"
    )
    let figures = Samples.figures(target: 100, reports: [report])
    let standing = ProgrammeStanding(figures, at: Self.third, today: Self.third.previous)
    #expect(standing.status == .notBegun)
    #expect(standing.actual == nil)
    #expect(standing.spent == nil)
    #expect(standing.plan == nil)
    #expect(ReportsIn([standing]).received == 0)
    #expect(ReportsIn([standing]).expected == 0)
  }

  @Test("What needs attention comes first")
  func order() {
    let standings = [
      Samples.standing(target: 100, plan: 50, actual: 50),
      Samples.standing(target: 100, plan: nil, actual: nil),
      Samples.standing(target: 100, plan: 50, actual: 40),
      Samples.standing(target: 100, plan: 50, actual: 10),
      Samples.standing(target: 100, plan: 0, actual: 0),
    ]
    let ordered = ProgrammeStanding.byAttention(standings)
    let expected: [ProgrammeStatus] = [.behind, .behind, .notReported, .onPlan, .notScheduled]
    #expect(ordered.map(\.status) == expected)
    #expect(ordered[0].actual == 10)
  }

  @Test("Reports are expected of programmes with a target")
  func reports() {
    let reports = ReportsIn([
      Samples.standing(target: 100, plan: nil, actual: nil),
      Samples.standing(target: 100, plan: 50, actual: 0),
      Samples.standing(target: nil, plan: nil, actual: 5),
    ])
    #expect(reports.received == 1)
    #expect(reports.expected == 2)
  }
}
