import Testing
import TuntasModel
import TuntasTestSupport

/// A sample that all rules of data quality have looked at, as if a registry held it.
struct CheckedSample {
  /// The issues, but for those that are for information.
  private(set) var issues: [QualityIssue] = []
  /// The register ids of families.
  private(set) var ids: [FamilyKey: String] = [:]
  /// How many rows an import would refuse.
  private(set) var refused = 0

  private let families: [ReadRecords.Record]
  private let members: [String: [ReadRecords.Record]]
  private let listings: [String: [ReadRecords.Record]]
  private let enrolments: [String: [ReadRecords.Record]]
  private let answers: [String: [ReadRecords.Record]]
  private var check: QualityCheck

  /// Reads and checks a sample on the day its data ends.
  init(_ sample: Sample) throws {
    let regions = RegionIndex(Sample.regions.map(\.code.number))
    var refused = 0
    func read(_ kind: RecordKind) throws -> [ReadRecords.Record] {
      let file = try ReadRecords(sample, kind, regions)
      refused += file.refused
      return file.records
    }
    func byFamily(_ kind: RecordKind) throws -> [String: [ReadRecords.Record]] {
      Dictionary(grouping: try read(kind)) { $0.text("family") }
    }
    families = try read(.families)
    members = try byFamily(.members)
    listings = try byFamily(.listings)
    enrolments = try byFamily(.enrolments)
    answers = try byFamily(.verifications)
    check = QualityCheck(
      today: try #require(CalendarDate("2025-09-30")),
      regions: regions,
      benefits: Benefits(try Self.programmes())
    )
    check.repeats = repeats()
    for (place, family) in families.enumerated() { look(at: family, place) }
    for report in try read(.achievements) { look(atReport: report) }
    for target in try read(.targets) { look(atTarget: target) }
    self.refused = refused
    issues.removeAll { $0.severity == .info }
  }

  private static func programmes() throws -> [Programme] {
    Sheet(try Repository.sample("programmes.csv")).rows.compactMap { row in
      guard let beneficiary = Beneficiary(rawValue: row["beneficiary"]),
        let unit = CountedUnit(rawValue: row["unit"])
      else { return nil }
      let name = Bilingual(indonesian: row["name_id"], english: row["name_en"])
      return Programme(
        code: ProgrammeCode(row["code"]),
        name: name,
        shortName: name,
        strategy: nil,
        agency: row["agency"],
        beneficiary: beneficiary,
        unit: unit
      )
    }
  }
}

// MARK: - Families

extension CheckedSample {
  private func repeats() -> RegistryRepeats {
    var niks: [Int64] = []
    var cards: [Int64] = []
    var likenesses: [Int64] = []
    for family in families {
      if let card = FamilyCardNumber(family.text("kk")) { cards.append(card.number) }
      guard listings[family.text("id")]?.contains(where: { $0.text("to_list").isEmpty }) == true
      else { continue }
      for member in members[family.text("id")] ?? [] {
        let facts = facts(of: member, livingIn: village(of: family))
        if let nik = facts.nik.value { niks.append(nik.number) }
        if let likeness = facts.likeness { likenesses.append(likeness.number) }
      }
    }
    return RegistryRepeats(
      niks: Repeats(sorting: &niks),
      familyCards: Repeats(sorting: &cards),
      likenesses: Repeats(sorting: &likenesses)
    )
  }

  private func village(of record: ReadRecords.Record) -> RegionCode {
    record.value("village") { RegionCode(number: $0) }.value ?? .country
  }

  private func facts(of member: ReadRecords.Record, livingIn village: RegionCode) -> MemberFacts {
    let birthDate = member.value("birth_date") { CalendarDate(number: $0) }
    return MemberFacts(
      number: Int(member.integer("number").value ?? 0),
      nik: member.value("nik") { NIK(number: $0) },
      sex: member.word("sex"),
      birthDate: birthDate,
      relation: member.word("relation"),
      work: member.word("work"),
      cardRegion: member.value("ktp_region") { RegionCode(number: $0) },
      civilMatch: member.word("civil_match"),
      likeness: birthDate.value.flatMap {
        PersonLikeness(name: member.text("name"), birthDate: $0, village: village)
      }
    )
  }

  private mutating func look(at family: ReadRecords.Record, _ place: Int) {
    let id = family.text("id")
    let village = village(of: family)
    let key = FamilyKey(village: village, running: Int64(place))
    ids[key] = id
    let own = FamilyFacts(
      key: key,
      card: FamilyCardNumber.recorded(family.text("kk")),
      decile: family.value("decile") { Int($0) },
      isSample: true
    )
    let people = (members[id] ?? []).map { facts(of: $0, livingIn: village) }
    check.family(own, people) { issues.append($0) }
    note(family, .families, at: .family(key))
    for (record, person) in zip(members[id] ?? [], people) {
      note(record, .members, at: .member(key, person.number))
    }
    for record in listings[id] ?? [] { look(atListing: record, of: key) }
    for record in answers[id] ?? [] {
      note(record, .verifications, at: .verification(key, list: record.text("list")))
    }
    look(atEnrolments: enrolments[id] ?? [], of: key, diedOn: death(in: id))
  }

  private mutating func look(atListing record: ReadRecords.Record, of key: FamilyKey) {
    let listing = Listing(
      family: key,
      register: record.word("register").value ?? .dtsen,
      first: record.text("from_list"),
      decile: record.value("decile") { Int($0) },
      village: village(of: record)
    )
    check.listing(listing, of: key) { issues.append($0) }
    note(record, .listings, at: .listing(key, list: listing.first))
  }

  private mutating func look(
    atEnrolments records: [ReadRecords.Record],
    of key: FamilyKey,
    diedOn death: CalendarDate?
  ) {
    let enrolments = records.map { record in
      Enrolment(
        programme: ProgrammeCode(record.text("programme")),
        member: record.integer("member").value.map(Int.init),
        year: Int(record.integer("year").value ?? 0),
        status: record.word("status"),
        date: record.value("date") { CalendarDate(number: $0) }
      )
    }
    for (record, enrolment) in zip(records, enrolments) {
      note(
        record,
        .enrolments,
        at: .enrolment(
          key,
          enrolment.programme,
          year: enrolment.year,
          member: enrolment.member
        )
      )
    }
    let sorted = enrolments.sorted { left, right in
      (left.year, left.programme, left.member ?? 0)
        < (right.year, right.programme, right.member ?? 0)
    }
    check.enrolments(sorted, of: key, deathKnownOn: death) { issues.append($0) }
  }

  private func death(in family: String) -> CalendarDate? {
    for answer in answers[family] ?? []
    where answer.word("reason", LeavingReason.self) == .known(.died) {
      return answer.value("date") { CalendarDate(number: $0) }.value
    }
    return nil
  }

  private mutating func note(
    _ record: ReadRecords.Record,
    _ kind: RecordKind,
    at place: QualityPlace
  ) {
    for (column, text) in record.unreadable {
      check.cell(text, in: QualityField(kind, column), at: place) { issues.append($0) }
    }
  }
}

// MARK: - Figures

extension CheckedSample {
  private mutating func look(atReport record: ReadRecords.Record) {
    let report = Achievement(
      programme: ProgrammeCode(record.text("programme")),
      region: record.value("region") { RegionCode(number: $0) }.value ?? .country,
      quarter: Quarter(
        year: Int(record.integer("year").value ?? 0),
        number: Int(record.integer("quarter").value ?? 0)
      ),
      target: record.real("target"),
      revisedTarget: record.real("target_revised"),
      ceiling: record.real("ceiling"),
      revisedCeiling: record.real("ceiling_revised"),
      actual: record.real("actual"),
      spent: record.real("spent"),
      source: record.text("source")
    )
    issues += check.issues(of: report, target: report.target)
  }

  private mutating func look(atTarget record: ReadRecords.Record) {
    let code = ProgrammeCode(record.text("programme"))
    let target = Target(
      subject: .programme(code),
      region: record.value("region") { RegionCode(number: $0) }.value ?? .country,
      year: Int(record.integer("year").value ?? 0),
      value: record.real("value") ?? 0,
      unit: record.text("unit"),
      certainty: .remark,
      source: record.text("source")
    )
    let programme = try? Self.programmes().first { $0.code == code }
    issues += check.issues(of: target, programme: programme)
  }
}
