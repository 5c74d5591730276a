import TerminalKit
import TuntasModel
package import TuntasWords

extension ExplanationText {
  /// Puts an explanation into words.
  package init(_ explanation: Explanation, _ words: Words) {
    let explained = Self.explained(explanation, words)
    title = explained.title
    entries = explained.answers.entries
  }

  /// Chooses the explanation of a row; each kind lies in a file of its own.
  private static func explained(
    _ explanation: Explanation,
    _ words: Words
  ) -> any Explainable {
    switch explanation {
    case .list(let standing, let sources, let day):
      ListExplanation(standing: standing, sources: sources, day: day, words: words)
    case .otherRegions(let others, let whole, let sources, let day):
      OtherRegionsExplanation(
        others: others,
        list: ListExplanation(standing: whole, sources: sources, day: day, words: words)
      )
    case .earlierList(let list, let standing, let sources):
      EarlierListExplanation(earlier: list, standing: standing, sources: sources, words: words)
    case .zeroTargets(let targets, let comparison, let sources, let day):
      ZeroTargetExplanation(
        targets: targets,
        comparison: comparison,
        sources: sources,
        day: day,
        words: words
      )
    case .deliberations(let ratio, let undated, let day):
      DeliberationExplanation(ratio: ratio, undated: undated, day: day, words: words)
    case .deliberation(let row, let moment):
      VillageDeliberationExplanation(row: row, moment: moment, words: words)
    case .reports(let reports, let quarter):
      ReportExplanation(reports: reports, quarter: quarter, words: words)
    case .reportsOf(let reports, let other, let quarter):
      ReportExplanation(
        reports: reports,
        quarter: quarter,
        details: [other.entry(words)],
        words: words
      )
    case .agency(let reports, let government, let day):
      AgencyExplanation(reports: reports, government: government, day: day, words: words)
    case .quarters(let standing, let today, let sources):
      QuartersExplanation(facts: ProgrammeFacts(standing, sources, words), today: today)
    case .funnel(let funnel, let names):
      FunnelExplanation(funnel: funnel, names: names, words: words)
    case .group(let group, let sources):
      GroupExplanation(group: group, sources: sources, words: words)
    case .distances(let standings, let quarter):
      DistancesExplanation(standings: standings, quarter: quarter, words: words)
    case .shares(let standings, let sources):
      SharesExplanation(standings: standings, sources: sources, words: words)
    case .map(let figure, let part, let page):
      MapExplanation(figure: figure, part: part, page: page, words: words)
    case .pace(let figure, let page): PaceExplanation.of(figure, page, words)
    case .family(let row, let moment, let list):
      FamilyExplanation(row: row, moment: moment, list: list, words: words)
    case .card(let page, let figure):
      CardExplanation(page: page, figure: figure, words: words)
    case .source(let standing, let moment):
      SourceExplanation(standing: standing, moment: moment, words: words)
    case .sources(let count, let contradicted, let day):
      SourceCountExplanation(count: count, contradicted: contradicted, day: day, words: words)
    case .repairs(let figure, let page):
      RepairsExplanation(figure: figure, page: page, words: words)
    case .repair(let row, let page): RepairExplanation(row: row, page: page, words: words)
    case .resting(let figure, let names):
      RestingExplanation.of(figure, names, words)
    case .programme(let standing, let sources):
      ProgrammeExplanation(facts: ProgrammeFacts(standing, sources, words))
    case .ofProgramme(let figure, let standing, let sources):
      explained(figure, ProgrammeFacts(standing, sources, words))
    }
  }

  /// Chooses the explanation of another figure on a programme's page.
  private static func explained(
    _ figure: ProgrammeFigure,
    _ facts: ProgrammeFacts
  ) -> any Explainable {
    switch figure {
    case .named: NamedExplanation(facts: facts)
    case .withoutName: NamedExplanation(facts: facts, isOfReported: true)
    case .onList(let count): NamedPartExplanation(count: count, isOnList: true, facts: facts)
    case .offList(let count): NamedPartExplanation(count: count, isOnList: false, facts: facts)
    case .recipient(let row): RecipientExplanation(row: row, facts: facts)
    case .spent: SpentExplanation(facts: facts)
    case .strategy: StrategyExplanation(facts: facts)
    case .parts(let known, let all): PartsExplanation(known: known, all: all, facts: facts)
    case .notServed(let families, let undated):
      NotServedExplanation(families: families, undated: undated, facts: facts)
    case .effect(let effect): EffectExplanation(effect: effect, facts: facts)
    case .unitCost(let cost, let place):
      UnitCostExplanation(cost: cost, place: place, facts: facts)
    case .obstacle(let report): ObstacleExplanation(report: report, facts: facts)
    }
  }
}
