import TuntasModel

extension Programme {
  init(_ record: Record) {
    self.init(
      code: ProgrammeCode(record.text("code")),
      name: Bilingual(indonesian: record.text("name_id"), english: record.text("name_en")),
      shortName: Bilingual(indonesian: record.text("short_id"), english: record.text("short_en")),
      strategy: record["strategy"].integer.flatMap { Strategy(rawValue: Int($0)) },
      agency: record.text("agency"),
      partners: record.shown("partners"),
      fund: record.shown("fund"),
      priority: record.shown("priority"),
      beneficiary: record.word("beneficiary").value ?? .family,
      unit: record.word("unit").value ?? .unit
    )
  }
}

extension Target {
  init(_ record: Record) {
    self.init(
      subject: record["programme"].text.map { .programme(ProgrammeCode($0)) }
        ?? .indicator(record.text("indicator")),
      region: record.region("region").value ?? .country,
      year: Int(record["year"].integer ?? 0),
      value: record.amount("value").value ?? 0,
      unit: record.text("unit"),
      agency: record.shown("agency"),
      document: record.shown("document"),
      certainty: record.word("certainty").value ?? .remark,
      isApproximate: record.flag("approximate").value == true,
      source: record.text("source")
    )
  }

  /// The programme that it is set for; `nil` when it is set for an indicator.
  var programme: ProgrammeCode? {
    if case .programme(let code) = subject { code } else { nil }
  }
}

extension Achievement {
  init(_ record: Record) {
    let quarter = Int(record["quarter"].integer ?? 0)
    self.init(
      programme: ProgrammeCode(record.text("programme")),
      region: record.region("region").value ?? .country,
      quarter: Quarter(year: Int(record["year"].integer ?? 0), number: quarter),
      target: record.amount("target").value,
      revisedTarget: record.amount("target_revised").value,
      ceiling: record.amount("ceiling").value,
      revisedCeiling: record.amount("ceiling_revised").value,
      plan: record.amount("plan").value,
      actual: record.amount("actual").value,
      spent: record.amount("spent").value,
      obstacle: record.shown("obstacle"),
      reported: record.day("reported").hidingText,
      source: record.text("source")
    )
  }
}

extension Indicator {
  /// Reads a value; `nil` when its period cannot be read.
  init?(_ record: Record) {
    guard let period = Period(record.text("period")) else { return nil }
    self.init(
      region: record.region("region").value ?? .country,
      code: record.text("indicator"),
      programme: record["programme"].text.map { ProgrammeCode($0) },
      period: period,
      value: record.amount("value").value ?? 0,
      unit: record.text("unit"),
      method: record.shown("method"),
      line: record.shown("line"),
      certainty: record.word("certainty").value ?? .remark,
      isApproximate: record.flag("approximate").value == true,
      conflict: record.shown("conflicts"),
      note: record.shown("note"),
      source: record.text("source")
    )
  }
}

extension PovertyLine {
  /// Reads a line; `nil` when its amount, kind, unit or day cannot be read.
  init?(_ record: Record) {
    guard let validFrom = Period(record.text("valid_from")),
      let amount = record.amount("amount").value,
      let kind = record.word("kind", as: PovertyLineKind.self).value,
      let unit = record.word("per", as: PovertyLineUnit.self).value
    else { return nil }
    self.init(
      region: record.region("region").value ?? .country,
      kind: kind,
      amount: amount,
      unit: unit,
      basis: record.shown("basis"),
      validFrom: validFrom,
      certainty: record.word("certainty").value ?? .remark,
      isApproximate: record.flag("approximate").value == true,
      note: record.shown("note"),
      source: record.text("source")
    )
  }
}
