import GRDB
import TuntasModel

/// Whole values of the model from rows of the tables that are few.
extension Region {
  init?(_ row: Row) {
    guard let number: Int64 = row["code"], let code = RegionCode(number: number) else {
      return nil
    }
    let aliases = row.text("aliases").split(separator: "|").map(String.init)
    self.init(
      code: code,
      kind: row.word("kind", as: RegionKind.self) ?? .kelurahan,
      name: row.text("name"),
      aliases: aliases,
      centroid: Coordinate(
        latitude: row.number("latitude") ?? 0,
        longitude: row.number("longitude") ?? 0
      ),
      area: row.number("area_km2") ?? 0
    )
  }
}

extension Source {
  init(_ row: Row) {
    self.init(
      id: row["id"],
      title: row.shown("title") ?? "",
      publisher: row.shown("publisher") ?? "",
      date: Period(row.text("date")),
      address: row.shown("address"),
      document: row.shown("document"),
      isSynthetic: row.isSet("synthetic")
    )
  }
}

extension Programme {
  init(_ row: Row) {
    self.init(
      code: ProgrammeCode(row["code"]),
      name: Bilingual(indonesian: row["name_id"], english: row["name_en"]),
      shortName: Bilingual(indonesian: row["short_id"], english: row["short_en"]),
      strategy: row.recordedInteger("strategy").value.flatMap(Strategy.init(rawValue:)),
      agency: row["agency"],
      partners: row.shown("partners"),
      fund: row.shown("fund"),
      priority: row.shown("priority"),
      beneficiary: row.word("beneficiary", as: Beneficiary.self) ?? .family,
      unit: row.word("unit", as: CountedUnit.self) ?? .unit
    )
  }
}

extension Target {
  init(_ row: Row) {
    let programme: String? = row["programme"]
    self.init(
      subject: programme.map { .programme(ProgrammeCode($0)) }
        ?? .indicator(row.text("indicator")),
      region: row.recordedRegion("region").value ?? .country,
      year: row["year"],
      value: row.number("value") ?? 0,
      unit: row.text("unit"),
      agency: row.shown("agency"),
      document: row.shown("document"),
      certainty: row.word("certainty", as: Certainty.self) ?? .remark,
      isApproximate: row.isSet("approximate"),
      source: row.text("source")
    )
  }
}

extension Achievement {
  init(_ row: Row) {
    self.init(
      programme: ProgrammeCode(row.text("programme")),
      region: row.recordedRegion("region").value ?? .country,
      quarter: Quarter(year: row["year"], number: row["quarter"]),
      target: row.number("target"),
      revisedTarget: row.number("target_revised"),
      ceiling: row.number("ceiling"),
      revisedCeiling: row.number("ceiling_revised"),
      plan: row.number("plan"),
      actual: row.number("actual"),
      spent: row.number("spent"),
      obstacle: row.shown("obstacle"),
      reported: row.recordedDay("reported"),
      source: row.text("source")
    )
  }
}

extension Indicator {
  init?(_ row: Row) {
    guard let period = Period(row.text("period")) else { return nil }
    let programme: String? = row["programme"]
    self.init(
      region: row.recordedRegion("region").value ?? .country,
      code: row.text("indicator"),
      programme: programme.map { ProgrammeCode($0) },
      period: period,
      value: row.number("value") ?? 0,
      unit: row.text("unit"),
      method: row.shown("method"),
      line: row.shown("line"),
      certainty: row.word("certainty", as: Certainty.self) ?? .remark,
      isApproximate: row.isSet("approximate"),
      conflict: row.shown("conflicts"),
      note: row.shown("note"),
      source: row.text("source")
    )
  }
}
