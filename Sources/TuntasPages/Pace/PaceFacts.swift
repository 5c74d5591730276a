import TerminalKit
import TuntasModel
import TuntasWords

/// What every line of a government's way to zero rests on.
struct PaceFacts {
  /// What was read.
  let page: PacePage
  /// The list that counts: the newest of the government's register.
  let current: FamilyList

  /// Which lists can be compared with it.
  var comparison: ListComparison { ListComparison(page.lists, with: current) }

  /// Families on the list that counts, counted; the printed number where no row of it is here.
  var families: Int {
    let standing = page.standing
    guard standing.isPublishedOnly, let printed = standing.publishedFamilies else {
      return standing.families
    }
    return printed.value
  }

  /// When the list would be empty, or why there is no such date.
  var projection: Projection {
    Projection(comparison, families: families, flows: page.flows)
  }

  /// Whether the families on the list are a number printed as about.
  var isAbout: Bool {
    page.standing.publishedFamilies.map { $0.value == families && $0.isApproximate } == true
  }

  /// The pace that a target needs.
  ///
  /// In families a quarter.
  func needed(for target: Target) -> PaceNeeded {
    PaceNeeded(target, families: families, listDate: current.date, on: page.moment.day)
  }

  /// The families of the list with the marks of a published number.
  func printedFamilies(_ words: Words) -> SafeText {
    guard let printed = page.standing.publishedFamilies, printed.value == families else {
      return words.numbers.whole(families)
    }
    return words.printed(printed)
  }

  /// What a figure of the page stands for.
  func asked(_ figure: PaceFigure) -> RowSubject { RowSubject(explanation: .pace(figure, page)) }

  /// What the families of the list that counts stand for.
  var listed: RowSubject {
    RowSubject(
      door: .source(current.source),
      explanation: .list(page.standing, sources: page.sources, day: page.moment.day)
    )
  }

  /// What a list stands for: its source and its explanation.
  func subject(of list: FamilyList) -> RowSubject {
    let names = SourceNames(programmes: [], regions: [page.region], sources: page.sources)
    return RowSubject(door: .source(list.source), explanation: .resting(.list(list), names))
  }

  /// What a number of a flow stands for: Enter opens its families, as far as there are any.
  func subject(of part: FlowPart, _ flow: ListFlow) -> RowSubject {
    let query = FlowQuery(
      government: page.region.code,
      from: flow.from.id,
      to: flow.to.id,
      part: part
    )
    return RowSubject(
      door: flow.families(part) > 0 ? .flow(query) : nil,
      explanation: .pace(.flow(flow), page)
    )
  }

  /// What came and went between two lists stands for.
  func subject(of flow: ListFlow) -> RowSubject {
    RowSubject(door: .source(flow.to.source), explanation: .pace(.flow(flow), page))
  }
}
