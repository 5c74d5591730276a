import TuntasModel

/// The programmes as JSON: one entry a programme and government.
enum ProgrammesJSON {
  /// The document.
  static func document(_ table: ProgrammeTable) -> JSONValue {
    ["programmes": .array(ProgrammeStanding.byAttention(table.standings).map(programme))]
  }

  private static func programme(_ standing: ProgrammeStanding) -> JSONValue {
    let figures = standing.figures
    return [
      "code": .string(figures.programme.code.word),
      "name": .string(figures.programme.name.indonesian),
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
      "asOf": .string(standing.quarter.lastDay.description),
    ]
  }
}
