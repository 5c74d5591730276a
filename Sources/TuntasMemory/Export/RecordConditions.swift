import TuntasModel

/// Which records a query asks for, within what the viewer may take out.
struct RecordConditions {
  private let holdings: Holdings
  private let query: RecordQuery
  private let viewer: Viewer
  /// Tells of a family whether the need is open in it; `nil` when none is asked for.
  private let needed: Reading?

  /// Checks what is asked.
  ///
  /// - Throws: ``RegistryError``.
  init(_ holdings: Holdings, _ query: RecordQuery, for viewer: Viewer) throws {
    self.holdings = holdings
    self.query = query
    self.viewer = viewer
    for kind in query.kinds { try viewer.checkExport(of: kind) }
    if let region = query.region {
      guard viewer.maySee(region) else { throw RegistryError.regionOutOfScope(region) }
      guard region == .country || holdings.region(region) != nil else {
        throw RegistryError.unknownRegion(region.description)
      }
    }
    if let code = query.programme, !holdings.programmes.contains(where: { $0.code == code }) {
      throw RegistryError.unknownProgramme(code.word)
    }
    needed = try query.need.map { _ in
      try Reading(holdings, at: MomentQuery(year: query.year), for: viewer)
    }
  }

  /// The part of the country whose families may be taken out.
  func families() throws(RegistryError) -> RegionCode {
    let region = query.region ?? .country
    guard let part = viewer.rowPart(of: region) else {
      throw .regionOutOfScope(viewer.part(of: region))
    }
    return part
  }

  /// Tells whether a record is asked for that belongs to no family.
  func holds(_ record: Record) throws(RegistryError) -> Bool {
    let region = record.regionColumn.flatMap { record.region($0).value }
    switch record.kind.disclosure {
    case .published: guard isPublished(record.kind, region) else { return false }
    case .own: guard try isOwn(region) else { return false }
    case .people: break
    }
    return isOfProgramme(record) && isOfYear(record)
  }

  /// Tells whether a record is asked for that belongs to a family; to none where a recipient is on no
  /// list.
  func holds(_ record: Record, of household: Household?) -> Bool {
    isOfYear(record)
      && (record.kind == .enrolments
        ? isOfProgramme(record) : household.map(isInProgramme) ?? false)
      && hasStatus(record, household) && isNeeded(record.kind, household)
  }
}

// MARK: - Regions

extension RecordConditions {
  private func isPublished(_ kind: RecordKind, _ region: RegionCode?) -> Bool {
    guard let region else { return true }
    guard let asked = query.region else {
      // The codes and names of all regions are no secret.
      return kind == .regions || viewer.maySee(region)
    }
    let part = kind == .regions ? asked : viewer.part(of: asked)
    return part.contains(region) || kind == .lists && region.contains(part)
  }

  private func isOwn(_ region: RegionCode?) throws(RegistryError) -> Bool {
    guard let region else { return true }
    guard query.region == nil else { return try families().contains(region) }
    let isOwn = viewer.home.map { $0.contains(region) || region.contains($0) } ?? true
    return viewer.maySee(region) && isOwn
  }
}

extension Record {
  /// The column of the region that a record belongs to; `nil` where it belongs to none.
  fileprivate var regionColumn: String? {
    switch kind {
    case .regions: "code"
    case .lists: "covers"
    case .povertyLines, .indicators, .targets, .achievements: "region"
    case .deliberations: "village"
    case .sources, .programmes, .families, .members, .listings, .enrolments, .verifications: nil
    }
  }
}

// MARK: - Filters

extension RecordConditions {
  private func isOfProgramme(_ record: Record) -> Bool {
    guard let programme = query.programme, record.kind.filters.contains(.programme) else {
      return true
    }
    return record[record.kind == .programmes ? "code" : "programme"] == .text(programme.word)
  }

  private func isOfYear(_ record: Record) -> Bool {
    guard let year = query.year, record.kind.filters.contains(.year) else { return true }
    return record["year"] == .integer(Int64(year))
  }

  /// Tells whether a family has an active enrolment in the programme asked for, if one is.
  private func isInProgramme(_ household: Household) -> Bool {
    guard let programme = query.programme else { return true }
    return household.enrolments.contains { enrolment in
      enrolment.isActive && enrolment.enrolment.programme == programme
        && query.year.map { enrolment.enrolment.year == $0 } ?? true
    }
  }

  private func hasStatus(_ record: Record, _ household: Household?) -> Bool {
    guard let status = query.status, record.kind.filters.contains(.status) else { return true }
    if record.kind == .verifications { return record["status"] == .integer(Int64(status.number)) }
    // Recipients on no list have no answer.
    guard let household, holdings.onList.contains(household.key) else { return false }
    return household.answers.last?.answer.status == .known(status)
  }

  private func isNeeded(_ kind: RecordKind, _ household: Household?) -> Bool {
    guard let need = query.need, kind.filters.contains(.need), let household else { return true }
    return needed?.isOpen(need, in: household) ?? true
  }
}
