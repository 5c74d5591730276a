import TuntasDashboard
import TuntasModel

/// The programmes as JSON: one entry a programme and government.
struct ProgrammesJSON {
  /// The language of the names.
  let language: Language

  /// The document.
  func document(_ table: ProgrammeTable) -> JSONValue {
    let standings = ProgrammeStanding.byAttention(table.standings)
    let sample = Set(table.sources.filter(\.isSynthetic).map(\.id))
    return [
      "programmes": .array(standings.map { programme($0, sample: sample) }),
      "sources": .array(table.sources.map(SourceJSON.object)),
    ]
  }

  private func programme(_ standing: ProgrammeStanding, sample: Set<String>) -> JSONValue {
    let figures = standing.figures
    let name = figures.programme.name
    let sources = [figures.target?.source].compactMap { $0 } + figures.reports.map(\.source)
    return [
      "code": .string(figures.programme.code.word),
      "name": .string(language == .indonesian ? name.indonesian : name.english),
      "region": .string(figures.region.code.description),
      "year": .integer(figures.year),
      "strategy": JSONValue(figures.programme.strategy?.rawValue),
      "agency": .string(figures.agency),
      "unit": .string(figures.programme.unit.rawValue),
      "target": JSONValue(standing.target),
      "plan": JSONValue(standing.plan),
      "planBasis": JSONValue(standing.planBasis?.rawValue),
      "actual": JSONValue(standing.actual),
      "ceiling": JSONValue(standing.ceiling),
      "spent": JSONValue(standing.spent),
      "byName": JSONValue(figures.byName),
      "deviation": JSONValue(standing.deviation),
      "status": .string(standing.status.rawValue),
      "targetCertainty": JSONValue(figures.target?.certainty.rawValue),
      "synthetic": .bool(!sample.isDisjoint(with: sources)),
      "asOf": .string(standing.quarter.lastDay.description),
    ]
  }
}
