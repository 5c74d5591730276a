import TuntasModel

/// The overview as JSON: one entry a region, and no total over governments.
enum OverviewJSON {
  /// The keys of an entry, in their order.
  static let keys = [
    "code", "name", "kind", "asOf", "synthetic", "families", "people", "recorded",
    "withoutProgramme", "verified", "year", "villages", "deliberated", "register", "line",
    "publishedFamilies", "approximate", "status",
  ]

  /// The document.
  static func document(_ table: RegionTable) -> JSONValue {
    [
      "regions": .array(entries(table)),
      "sources": .array(table.sources.map(SourceJSON.object)),
    ]
  }

  /// One entry a region.
  static func entries(_ table: RegionTable) -> [JSONValue] {
    table.rows.map { region($0, on: table.moment.day) }
  }

  private static func region(_ standing: RegionStanding, on day: CalendarDate) -> JSONValue {
    let list = standing.list
    // What was not counted is unknown; a region without a list has counted nobody.
    let isUnknown = list != nil && !standing.isCounted
    func count(_ number: Int?) -> JSONValue { isUnknown ? .null : JSONValue(number) }
    return [
      "code": .string(standing.region.code.description),
      "name": .string(standing.region.name),
      "kind": .string(standing.region.kind.rawValue),
      "asOf": JSONValue((standing.listDays?.lowerBound ?? list?.date)?.description),
      "synthetic": .bool(standing.isSynthetic),
      "families": count(standing.families),
      "people": count(standing.people),
      "recorded": count(standing.recorded),
      "withoutProgramme": count(standing.withoutProgramme),
      "verified": count(standing.verified),
      "year": .integer(standing.year),
      "villages": standing.isWithheld ? .null : .integer(standing.villages),
      "deliberated": standing.isWithheld ? .null : .integer(standing.deliberated),
      "register": JSONValue(list?.register.rawValue),
      "line": JSONValue(list?.line),
      "publishedFamilies": JSONValue(standing.shownPublished?.value),
      "approximate": .bool(standing.shownPublished?.isApproximate == true),
      "status": .string(standing.status(on: day).rawValue),
    ]
  }
}
