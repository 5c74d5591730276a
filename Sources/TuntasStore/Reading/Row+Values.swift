import GRDB
import TuntasModel

/// Whole values of the model from rows of the tables that are few.
extension Region {
  /// Reads a row of `region`.
  ///
  /// A cell that cannot be read as its kind falls back to what harms least: no point, area 0, the
  /// kind of a kelurahan.
  ///
  /// - Throws: `DamagedCell` when code or name hold something else than a code and a text.
  init(_ row: Row) throws {
    let aliases = try row.text("aliases").split(separator: "|").map(String.init)
    let latitude = row.number("latitude", within: .latitude)
    let longitude = row.number("longitude", within: .longitude)
    self.init(
      code: try row.region("code"),
      kind: row.word("kind", as: RegionKind.self) ?? .kelurahan,
      name: try row.text("name"),
      aliases: aliases,
      centroid: Coordinate(latitude: latitude, longitude: longitude),
      area: row.number("area_km2", within: .squareKilometres) ?? 0
    )
  }
}

extension Source {
  /// Reads a row of `source`; texts that anybody may have written come without long numbers.
  ///
  /// - Throws: `DamagedCell` when the id, or a text that is no text, cannot be read.
  init(_ row: Row) throws {
    self.init(
      id: try row.get("id"),
      title: try row.shown("title") ?? "",
      publisher: try row.shown("publisher") ?? "",
      date: Period(try row.text("date")),
      address: try row.shown("address"),
      document: try row.shown("document"),
      isSynthetic: row.isSet("synthetic")
    )
  }
}

extension Programme {
  /// Reads a row of `programme`, in both languages.
  ///
  /// - Throws: `DamagedCell` when code, names or agency cannot be read.
  init(_ row: Row) throws {
    self.init(
      code: ProgrammeCode(try row.get("code")),
      name: Bilingual(indonesian: try row.get("name_id"), english: try row.get("name_en")),
      shortName: Bilingual(indonesian: try row.get("short_id"), english: try row.get("short_en")),
      strategy: row.recordedInteger("strategy").value.flatMap(Strategy.init(rawValue:)),
      agency: try row.get("agency"),
      partners: try row.shown("partners"),
      fund: try row.shown("fund"),
      priority: try row.shown("priority"),
      beneficiary: row.word("beneficiary", as: Beneficiary.self) ?? .family,
      unit: row.word("unit", as: CountedUnit.self) ?? .unit
    )
  }
}

extension Target {
  /// Reads a row of `target`; of a programme where one is named, otherwise of an indicator.
  ///
  /// - Throws: `DamagedCell` when a cell that must be there cannot be read.
  init(_ row: Row) throws {
    let programme: String? = try row.get("programme")
    self.init(
      subject: try programme.map { .programme(ProgrammeCode($0)) }
        ?? .indicator(row.text("indicator")),
      region: row.recordedRegion("region").value ?? .country,
      year: try row.year("year"),
      value: row.number("value") ?? 0,
      unit: try row.text("unit"),
      agency: try row.shown("agency"),
      document: try row.shown("document"),
      certainty: row.word("certainty", as: Certainty.self) ?? .remark,
      isApproximate: row.isSet("approximate"),
      source: try row.text("source")
    )
  }
}

extension Achievement {
  /// Reads a row of `achievement`: the report of an agency on one quarter.
  ///
  /// A number that is missing stays `nil`, since missing is not zero.
  ///
  /// - Throws: `DamagedCell` when programme, year or quarter cannot be read.
  init(_ row: Row) throws {
    self.init(
      programme: ProgrammeCode(try row.text("programme")),
      region: row.recordedRegion("region").value ?? .country,
      quarter: Quarter(year: try row.year("year"), number: try row.get("quarter")),
      target: row.number("target"),
      revisedTarget: row.number("target_revised"),
      ceiling: row.number("ceiling"),
      revisedCeiling: row.number("ceiling_revised"),
      plan: row.number("plan"),
      actual: row.number("actual"),
      spent: row.number("spent"),
      obstacle: try row.shown("obstacle"),
      reported: row.recordedDay("reported"),
      source: try row.text("source")
    )
  }
}

extension Indicator {
  /// Reads a row of `indicator`; `nil` when its period names no year, since it can then be shown
  /// nowhere.
  ///
  /// - Throws: `DamagedCell` when a text that must be there cannot be read.
  init?(_ row: Row) throws {
    guard let period = Period(try row.text("period")) else { return nil }
    let programme: String? = try row.get("programme")
    self.init(
      region: row.recordedRegion("region").value ?? .country,
      code: try row.text("indicator"),
      programme: programme.map { ProgrammeCode($0) },
      period: period,
      value: row.number("value") ?? 0,
      unit: try row.text("unit"),
      method: try row.shown("method"),
      line: try row.shown("line"),
      certainty: row.word("certainty", as: Certainty.self) ?? .remark,
      isApproximate: row.isSet("approximate"),
      conflict: try row.shown("conflicts"),
      note: try row.shown("note"),
      source: try row.text("source")
    )
  }
}
