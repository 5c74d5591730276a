import TuntasModel
import TuntasWords

/// The programmes as JSON: one entry a programme and government.
struct ProgrammesJSON {
  /// The language of the names.
  let language: Language

  /// The keys of an entry, in their order.
  static let keys = [
    "code", "name", "region", "year", "strategy", "agency", "unit", "target", "plan", "planBasis",
    "actual", "ceiling", "spent", "byName", "deviation", "status", "targetCertainty", "synthetic",
    "asOf", "undatedByName", "laterTarget", "reported", "undatedReport",
  ]

  /// The whole document of `report programmes --format json`.
  func document(_ table: ProgrammeTable) -> JSONValue {
    [
      "programmes": .array(entries(table)),
      "sources": .array(table.sources.map(SourceJSON.object)),
    ]
  }

  /// One entry a programme and government, what needs attention first.
  func entries(_ table: ProgrammeTable) -> [JSONValue] {
    let sample = Set(table.sources.filter(\.isSynthetic).map(\.id))
    return ProgrammeStanding.byAttention(table.standings).map {
      programme($0, at: table.moment, sample: sample)
    }
  }

  private func programme(
    _ standing: ProgrammeStanding,
    at moment: Moment,
    sample: Set<String>
  ) -> JSONValue {
    let figures = standing.figures
    let name = figures.programme.name
    let sources = [figures.target?.source].compactMap { $0 } + figures.reports.map(\.source)
    return [
      "code": .string(figures.programme.code.word),
      "name": .string(name[language]),
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
      "undatedByName": moment.isEarlier && figures.byName != nil
        ? .integer(figures.undatedByName) : .null,
      "laterTarget": JSONValue(figures.laterTarget?.value),
      "reported": JSONValue(standing.report?.reported.value?.description),
      "undatedReport": moment.isEarlier ? .bool(standing.isUndated) : .null,
    ]
  }
}
