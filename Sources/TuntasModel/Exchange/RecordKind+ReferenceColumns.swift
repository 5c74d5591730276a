extension RecordKind {
  static let regionColumns: [RecordColumn] = [
    RecordColumn("code", .region, .required),
    RecordColumn("name", .text, .required),
    .word("kind", RegionKind.self, .required),
    RecordColumn("latitude", .real, within: .latitude),
    RecordColumn("longitude", .real, within: .longitude),
    RecordColumn("area_km2", .real, within: .squareKilometres),
    RecordColumn("aliases", .text),
  ]

  static let sourceColumns: [RecordColumn] = [
    RecordColumn("id", .text, .required, as: .key),
    RecordColumn("title", .text, .required),
    RecordColumn("publisher", .text),
    RecordColumn("date", .text),
    RecordColumn("address", .text),
    RecordColumn("document", .text),
    RecordColumn("synthetic", .yesNo, .required),
  ]

  static let povertyLineColumns: [RecordColumn] = [
    RecordColumn("region", .region, .required),
    .word("kind", PovertyLineKind.self, .required),
    RecordColumn("amount", .real, .required, within: .rupiah),
    .word("per", PovertyLineUnit.self, .required),
    RecordColumn("basis", .text),
    RecordColumn("valid_from", .text, .required),
    RecordColumn("method", .text),
    .word("certainty", Certainty.self, .required),
    RecordColumn("approximate", .yesNo),
    RecordColumn("note", .text),
    RecordColumn("source", .text, .required, as: .source),
  ]

  static let indicatorColumns: [RecordColumn] = [
    RecordColumn("region", .region, .required),
    RecordColumn("indicator", .text, .required),
    RecordColumn("programme", .text, as: .programme),
    RecordColumn("period", .text, .required),
    RecordColumn("value", .real, .required, within: .figure),
    RecordColumn("unit", .text, .required),
    RecordColumn("method", .text),
    RecordColumn("line", .text),
    .word("certainty", Certainty.self, .required),
    RecordColumn("approximate", .yesNo),
    RecordColumn("conflicts", .text),
    RecordColumn("note", .text),
    RecordColumn("source", .text, .required, as: .source),
  ]

  static let programmeColumns: [RecordColumn] = [
    RecordColumn("code", .text, .required),
    RecordColumn("name_id", .text, .required),
    RecordColumn("name_en", .text, .required),
    RecordColumn("short_id", .text, .required),
    RecordColumn("short_en", .text, .required),
    RecordColumn("strategy", .integer),
    RecordColumn("agency", .text, .required),
    RecordColumn("partners", .text),
    RecordColumn("fund", .text),
    RecordColumn("priority", .text),
    .word("beneficiary", Beneficiary.self, .required),
    .word("unit", CountedUnit.self, .required),
    RecordColumn("note", .text),
    RecordColumn("source", .text, as: .source),
  ]

  static let targetColumns: [RecordColumn] = [
    RecordColumn("region", .region, .required),
    RecordColumn("programme", .text, as: .programme),
    RecordColumn("indicator", .text),
    RecordColumn("year", .integer, .required, as: .year),
    RecordColumn("value", .real, .required, within: .figure),
    RecordColumn("unit", .text, .required),
    RecordColumn("agency", .text),
    RecordColumn("document", .text),
    .word("certainty", Certainty.self, .required),
    RecordColumn("approximate", .yesNo),
    RecordColumn("note", .text),
    RecordColumn("source", .text, .required, as: .source),
  ]

  static let achievementColumns: [RecordColumn] = [
    RecordColumn("programme", .text, .required, as: .programme),
    RecordColumn("region", .region, .required),
    RecordColumn("year", .integer, .required, as: .year),
    RecordColumn("quarter", .integer, .required, as: .quarter),
    RecordColumn("target", .real, within: .figure),
    RecordColumn("target_revised", .real, within: .figure),
    RecordColumn("ceiling", .real, within: .rupiah),
    RecordColumn("ceiling_revised", .real, within: .rupiah),
    RecordColumn("plan", .real, within: .figure),
    RecordColumn("actual", .real, within: .figure),
    RecordColumn("spent", .real, within: .rupiah),
    RecordColumn("obstacle", .text),
    RecordColumn("reported", .day),
    RecordColumn("source", .text, .required, as: .source),
  ]
}
