import TuntasModel

/// The overview as JSON: one entry a region, and no total over governments.
enum OverviewJSON {
  /// The keys of an entry, in their order.
  static let keys = [
    "code", "name", "kind", "asOf", "synthetic", "families", "people", "recorded",
    "withoutProgramme", "verified", "year", "villages", "deliberated", "register", "line",
    "publishedFamilies", "approximate", "status", "undatedRecorded", "undatedVerified",
    "undatedDeliberated", "laterList",
  ]

  /// The whole document of `report overview --format json`.
  static func document(_ table: RegionTable) -> JSONValue {
    [
      "regions": .array(entries(table)),
      "sources": .array(table.sources.map(SourceJSON.object)),
    ]
  }

  /// One entry a region, in the order of the table; there is no total.
  static func entries(_ table: RegionTable) -> [JSONValue] {
    table.rows.map { region($0, at: table.moment) }
  }

  private static func region(_ standing: RegionStanding, at moment: Moment) -> JSONValue {
    let list = standing.list
    // What was not counted is unknown, also where there is no list.
    let isUnknown = !standing.isCounted
    func count(_ number: Int?) -> JSONValue { isUnknown ? .null : JSONValue(number) }
    // Of the newest data every row counts, whether or not it has a day.
    func undated(_ number: Int) -> JSONValue { moment.isEarlier ? count(number) : .null }
    return [
      "code": .string(standing.region.code.description),
      "name": .string(standing.region.name),
      "kind": .string(standing.region.kind.rawValue),
      "asOf": JSONValue((standing.listDays?.lowerBound ?? list?.date)?.description),
      "synthetic": .bool(standing.isSynthetic),
      "families": count(standing.families),
      // No family is without people: where none is recorded, they are not known.
      "people": count(standing.families > 0 && standing.people == 0 ? nil : standing.people),
      "recorded": count(standing.recorded),
      "withoutProgramme": count(standing.withoutProgramme),
      "verified": count(standing.verified),
      "year": .integer(standing.year),
      "villages": standing.isWithheld ? .null : .integer(standing.villages),
      "deliberated": standing.isWithheld ? .null : JSONValue(standing.deliberated),
      "register": JSONValue(list?.register.rawValue),
      "line": JSONValue(list?.line),
      "publishedFamilies": JSONValue(standing.shownPublished?.value),
      "approximate": .bool(standing.shownPublished?.isApproximate == true),
      "status": JSONValue(standing.status(on: moment.day)?.rawValue),
      "undatedRecorded": undated(standing.undated.recorded),
      "undatedVerified": undated(standing.undated.verified),
      "undatedDeliberated": undated(standing.undated.deliberated),
      "laterList": JSONValue(standing.laterList?.description),
    ]
  }
}
