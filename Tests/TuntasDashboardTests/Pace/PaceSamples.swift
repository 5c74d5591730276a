import DrawnWorld
import TuntasModel

/// Ways to zero: one that is list cleaning, some with a pace, and some without any.
enum PaceSamples {
  /// The regency of Bekasi in 2023: three lists, none comparable with the newest.
  static let cleaning: PacePage = {
    let before = list("before", Drawn.day(2023, 11, 30), 1926, stage: .beforeVerification)
    let after = list("after", Drawn.day(2023, 12, 5), 1160, stage: .afterVerification)
    var people = list("people", Drawn.day(2023, 1, 31), nil, stage: .unstated)
    people.register = .dtks
    people.line = 11_941.1
    people.people = PublishedCount(value: 3961, certainty: .published)
    let left: [LeavingReason: Int] = [
      .died: 88, .movedAway: 143, .double: 205, .notFound: 251, .other: 79,
    ]
    return page([people, before, after], [flow(before, after, 1926, left: left)])
  }()

  /// The same lists, of which no source printed how many families they hold.
  static let unprinted: PacePage = {
    var page = cleaning
    func without(_ list: FamilyList) -> FamilyList {
      var list = list
      list.families = nil
      return list
    }
    page.lists = page.lists.map(without)
    page.standing.list = page.standing.list.map(without)
    page.flows = page.flows.compactMap { flow in
      ListFlow(
        from: without(flow.from),
        to: without(flow.to),
        start: flow.start,
        end: flow.end,
        new: flow.new,
        back: flow.back,
        left: flow.left,
        leftWithoutReason: flow.leftWithoutReason
      )
    }
    return page
  }()

  /// Three comparable lists with progress in both intervals.
  static let forecast = moving(better: (120, 200), new: (30, 20))

  /// Three comparable lists; in one interval more came than left better off.
  static let open = moving(better: (20, 260), new: (40, 10))

  /// One list alone.
  static let alone = page([list("only", Drawn.day(2025, 9, 30), 842, stage: .unstated)], [])

  /// No list at all.
  static let nothing: PacePage = {
    var page = alone
    page.lists = []
    page.standing.list = nil
    page.standing.families = 0
    return page
  }()

  /// A target of zero.
  static func target(_ year: Int) -> Target {
    Target(
      subject: .indicator("extreme-poverty-rate"),
      region: .country,
      year: year,
      value: 0,
      unit: "percent",
      document: year == 2024 ? "Inpres 4/2022" : "Inpres 8/2025",
      certainty: .published,
      source: "inpres"
    )
  }

  private static func moving(better: (Int, Int), new: (Int, Int)) -> PacePage {
    let dates = [Drawn.day(2024, 1, 1), Drawn.day(2025, 1, 1), Drawn.day(2025, 9, 30)]
    var families = [1500, 0, 0]
    families[1] = families[0] - better.0 - 25 + new.0 + 5
    families[2] = families[1] - better.1 - 45 + new.1
    let lists = zip(["a", "b", "c"], zip(dates, families)).map {
      list($0, $1.0, $1.1, stage: .afterVerification)
    }
    return page(
      lists,
      [
        flow(
          lists[0],
          lists[1],
          families[0],
          new: new.0,
          back: 5,
          left: [.betterOff: better.0, .died: 25]
        ),
        flow(
          lists[1],
          lists[2],
          families[1],
          new: new.1,
          left: [.betterOff: better.1, .movedWithin: 25],
          withoutReason: 20
        ),
      ]
    )
  }

  private static func flow(
    _ from: FamilyList,
    _ to: FamilyList,
    _ start: Int,
    new: Int = 0,
    back: Int = 0,
    left: [LeavingReason: Int],
    withoutReason: Int = 0
  ) -> ListFlow? {
    ListFlow(
      from: from,
      to: to,
      start: start,
      end: start + new + back - left.values.reduce(withoutReason, +),
      new: new,
      back: back,
      left: left,
      leftWithoutReason: withoutReason
    )
  }

  private static func list(
    _ id: String,
    _ date: CalendarDate,
    _ families: Int?,
    stage: ListStage
  ) -> FamilyList {
    FamilyList(
      id: id,
      register: .p3ke,
      covers: Governments.bekasiRegency,
      date: date,
      dateCertainty: id == "before" ? .assumed : .published,
      stage: stage,
      line: 10_739,
      families: families.map { PublishedCount(value: $0, certainty: .published) },
      source: "sample"
    )
  }

  private static func page(_ lists: [FamilyList], _ flows: [ListFlow?]) -> PacePage {
    let region = Drawn.regions[0]
    let families = lists.last?.families?.value ?? 0
    return PacePage(
      region: region,
      moment: Drawn.moment,
      standing: RegionStanding(
        region: region,
        list: lists.last,
        year: 2025,
        families: families,
        recorded: families / 2,
        isSynthetic: true
      ),
      lists: lists,
      flows: flows.compactMap { $0 },
      targets: [target(2024), target(2026)],
      sources: [Drawn.sampleSource]
    )
  }
}
