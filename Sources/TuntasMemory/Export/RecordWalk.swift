import TuntasModel

/// Walks records out of one state of the registry, as they were written.
struct RecordWalk {
  private let holdings: Holdings
  private let query: RecordQuery
  private let viewer: Viewer
  private let conditions: RecordConditions

  /// Checks what is asked.
  ///
  /// - Throws: ``RegistryError``.
  init(_ holdings: Holdings, _ query: RecordQuery, for viewer: Viewer) throws {
    self.holdings = holdings
    self.query = query
    self.viewer = viewer
    conditions = try RecordConditions(holdings, query, for: viewer)
  }

  /// Rows in one batch.
  private static let size = 4_096

  /// Reads kind after kind.
  func run(_ deliver: (RecordBatch) throws -> Void) throws {
    for kind in query.kinds {
      try Task.checkCancellation()
      let records = try records(kind)
      var start = 0
      repeat {
        let end = min(records.count, start + Self.size)
        try deliver(batch(kind, Array(records[start..<end]), firstLine: start + 1))
        start = end
      } while start < records.count
    }
  }

  /// The records of a kind in their order.
  private func records(_ kind: RecordKind) throws -> [Record] {
    switch kind {
    case .regions:
      try plain(holdings.records[kind].records.sorted { $0["code"] < $1["code"] })
    case .sources:
      // What is built in was there before, wherever it stood in its file.
      try plain(
        holdings.records[kind].records.sorted { left, right in
          (left["synthetic"], left["id"]) < (right["synthetic"], right["id"])
        }
      )
    case .povertyLines, .indicators, .programmes, .targets, .achievements, .lists, .deliberations:
      try plain(holdings.records[kind].records)
    case .families, .members, .listings, .enrolments, .verifications:
      try FamilyKey.ranges(in: conditions.families()).flatMap { range in
        ofFamilies(kind, in: range)
      }
    }
  }

  private func plain(_ records: [Record]) throws -> [Record] {
    try records.filter(conditions.holds)
  }

  private func ofFamilies(_ kind: RecordKind, in range: ClosedRange<Int64>) -> [Record] {
    let places = Catalogue(holdings.programmes, holdings.lists)
    let families = holdings.households.filter { range.contains($0.key.number) }
    var records = families.map { family in
      (
        family.key.village,
        family.records(of: kind, places).filter { conditions.holds($0, of: family) }
      )
    }
    if kind == .enrolments {
      let sent = holdings.recipients.filter { recipient in
        range.contains(FamilyKey(village: recipient.village, running: 0).number)
          && conditions.holds(recipient.enrolment.record, of: nil)
      }
      records += sent.sorted { $0.comesBefore($1, places) }.map {
        ($0.village, [$0.enrolment.record])
      }
    }
    return records.inOrder { $0.0 < $1.0 }.flatMap(\.1)
  }

  private func batch(_ kind: RecordKind, _ records: [Record], firstLine: Int) -> RecordBatch {
    // Whatever somebody wrote may tell a person; only who sees people sees it whole.
    let seesPeople = viewer.may(.takePeopleOut)
    return RecordBatch(
      kind,
      records,
      masking: seesPeople ? [] : kind.freeText,
      hidesUnreadable: !seesPeople,
      firstLine: firstLine
    )
  }
}

extension Household {
  /// The records of a kind in the order of their keys.
  fileprivate func records(of kind: RecordKind, _ places: Catalogue) -> [Record] {
    switch kind {
    case .families: [record]
    case .members: people.map(\.record)
    case .listings: listingRecords
    case .enrolments: enrolments.map(\.record)
    case .verifications:
      answers.inOrder { left, right in
        places.answered(left.answer.list) < places.answered(right.answer.list)
      }.map(\.record)
    default: []
    }
  }
}

extension Recipient {
  fileprivate func comesBefore(_ other: Recipient, _ places: Catalogue) -> Bool {
    func key(_ recipient: Recipient) -> (RegionCode, Int, Int, HeldValue, HeldValue, HeldValue) {
      let enrolment = recipient.enrolment
      return (
        recipient.village, enrolment.enrolment.year,
        places.programme(enrolment.enrolment.programme), recipient.name, enrolment.member,
        enrolment.group
      )
    }
    return key(self) < key(other)
  }
}

extension FamilyKey {
  /// The keys of a region in the order in which governments stand on every screen; those of other
  /// governments come behind, in the order of their codes.
  fileprivate static func ranges(in region: RegionCode) -> [ClosedRange<Int64>] {
    let governments = Governments.all.filter { region.contains($0) }
    guard !governments.isEmpty else { return [range(of: region)] }
    let whole = range(of: region)
    var first = whole.lowerBound
    var rest: [ClosedRange<Int64>] = []
    for taken in governments.map(range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if first < taken.lowerBound { rest.append(first...taken.lowerBound - 1) }
      first = taken.upperBound + 1
    }
    if first <= whole.upperBound { rest.append(first...whole.upperBound) }
    return governments.map(range) + rest
  }
}
