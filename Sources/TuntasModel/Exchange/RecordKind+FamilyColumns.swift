extension RecordKind {
  static let listColumns: [RecordColumn] = [
    RecordColumn("id", .text, .required, as: .key),
    .word("register", Register.self, .required),
    RecordColumn("covers", .region, .required),
    RecordColumn("date", .day, .required),
    .word("date_certainty", DateCertainty.self),
    .word("stage", ListStage.self),
    RecordColumn("line", .real, within: .rupiah),
    RecordColumn("families", .integer, within: .count),
    .word("families_certainty", Certainty.self),
    RecordColumn("families_approximate", .yesNo),
    RecordColumn("people", .integer, within: .count),
    .word("people_certainty", Certainty.self),
    RecordColumn("people_approximate", .yesNo),
    RecordColumn("document", .text),
    RecordColumn("source", .text, .required, as: .source),
    RecordColumn("rows_source", .text, as: .rowsSource),
    RecordColumn("note", .text),
  ]

  static let familyColumns: [RecordColumn] = [
    RecordColumn("id", .text, .required, as: .key),
    RecordColumn("kk", .text, as: .familyCard),
    RecordColumn("village", .village, .required),
    RecordColumn("address", .text),
    RecordColumn("rt", .text),
    RecordColumn("rw", .text),
    RecordColumn("decile", .integer),
    .word("decile_scope", DecileScope.self),
    RecordColumn("percentile", .integer),
    .word("ownership", HouseOwnership.self),
    .word("roof", RoofMaterial.self),
    .word("roof_quality", MaterialQuality.self),
    .word("wall", WallMaterial.self),
    .word("wall_quality", MaterialQuality.self),
    .word("floor", FloorMaterial.self),
    .word("floor_quality", MaterialQuality.self),
    RecordColumn("area_m2", .real, within: .squareMetres, keepsWhatIsBeyond: true),
    .word("water", WaterSource.self),
    .word("toilet", Toilet.self),
    .word("disposal", WasteDisposal.self),
    .word("lighting", Lighting.self),
    .word("power", PowerClass.self),
    .word("fuel", CookingFuel.self),
    RecordColumn("expenditure", .real, within: .rupiah, keepsWhatIsBeyond: true),
    RecordColumn("savings", .yesNo),
    .word("stunting", StuntingRisk.self),
  ]

  static let memberColumns: [RecordColumn] = [
    RecordColumn("family", .text, .required, as: .family),
    RecordColumn("number", .integer, .required, as: .memberNumber),
    RecordColumn("nik", .nik),
    RecordColumn("name", .text),
    .word("sex", Sex.self),
    RecordColumn("birth_date", .day),
    .word("relation", Relation.self),
    .word("marital", MaritalStatus.self),
    .word("schooling", Schooling.self),
    RecordColumn("in_school", .yesNo),
    .word("work", Occupation.self),
    .word("disability", Disability.self),
    RecordColumn("ktp_region", .region),
    .word("civil_match", CivilMatch.self),
  ]

  static let listingColumns: [RecordColumn] = [
    RecordColumn("family", .text, .required, as: .family),
    .word("register", Register.self, .required),
    RecordColumn("from_list", .text, .required),
    RecordColumn("to_list", .text),
    RecordColumn("decile", .integer),
    RecordColumn("village", .village, .required),
    .word("reason", LeavingReason.self),
  ]

  static let enrolmentColumns: [RecordColumn] = [
    RecordColumn("programme", .text, .required, as: .programme),
    RecordColumn("family", .text, as: .family),
    RecordColumn("member", .integer),
    RecordColumn("group", .text),
    RecordColumn("village", .village),
    RecordColumn("recipient", .text, as: .recipient),
    RecordColumn("year", .integer, .required, as: .year),
    .word("status", EnrolmentStatus.self),
    RecordColumn("date", .day),
    RecordColumn("value", .real, within: .rupiah),
    RecordColumn("source", .text, .required, as: .source),
  ]

  static let verificationColumns: [RecordColumn] = [
    RecordColumn("family", .text, .required, as: .family),
    RecordColumn("list", .text),
    .word("status", VerificationStatus.self),
    .word("reason", LeavingReason.self),
    RecordColumn("date", .day),
  ]

  static let deliberationColumns: [RecordColumn] = [
    RecordColumn("village", .village, .required),
    RecordColumn("year", .integer, .required, as: .year),
    .word("stage", DeliberationStage.self, .required),
    RecordColumn("date", .day),
    RecordColumn("document", .text),
  ]
}
