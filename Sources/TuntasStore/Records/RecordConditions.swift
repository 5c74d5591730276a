import GRDB
import TuntasModel

/// Which rows of a kind a query asks for, within what the viewer may take out.
///
/// Which rows an export may hold is decided here, by the disclosure of each kind: published figures
/// are for everybody, records of a government for its own office, people only for who may take them
/// out.
struct RecordConditions {
  private let query: RecordQuery
  private let viewer: Viewer
  /// The number of the programme asked for.
  private let programme: Int64?
  /// The condition for families in which a need is open.
  private let openNeed: OpenNeed?

  /// Checks what is asked.
  ///
  /// - Parameters:
  ///   - query: What is asked for.
  ///   - viewer: Who takes it out.
  ///   - db: The database.
  /// - Throws: ``RegistryError``.
  init(_ query: RecordQuery, for viewer: Viewer, in db: Database) throws {
    self.query = query
    self.viewer = viewer
    for kind in query.kinds { try viewer.checkExport(of: kind) }
    if let region = query.region {
      guard viewer.maySee(region) else { throw RegistryError.regionOutOfScope(region) }
      let isKnown = try Int64.readOne(
        db,
        sql: "SELECT 1 FROM region WHERE code = ?",
        arguments: [region.number]
      )
      guard region == .country || isKnown != nil else {
        throw RegistryError.unknownRegion(region.description)
      }
    }
    programme = try query.programme.map { code in
      let number = try Int64.readOne(
        db,
        sql: "SELECT number FROM programme WHERE code = ?",
        arguments: [code.word]
      )
      guard let number else { throw RegistryError.unknownProgramme(code.word) }
      return number
    }
    openNeed = try query.need.map { need in
      let moment = try RegistryReader.moment(MomentQuery(year: query.year), db)
      return OpenNeed(
        need: need,
        programmes: try RegistryReader.programmeNumbers(of: need.programmes, in: db),
        year: moment.year,
        day: moment.day
      )
    }
  }

  /// The part of the country whose families may be taken out.
  ///
  /// - Returns: The region asked for, narrowed to the scope and the own government.
  /// - Throws: ``RegistryError/regionOutOfScope(_:)`` when nothing is left of it.
  func families() throws -> RegionCode {
    let region = query.region ?? .country
    guard let part = viewer.rowPart(of: region) else {
      throw RegistryError.regionOutOfScope(viewer.part(of: region))
    }
    return part
  }

  /// What must hold of a row, which a statement calls `record`.
  ///
  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - layout: How its rows lie.
  /// - Returns: Conditions to be joined by AND; empty when every row may go.
  /// - Throws: As ``families()``.
  func sql(_ kind: RecordKind, _ layout: RecordLayout) throws -> [String] {
    let region: String? =
      switch kind.disclosure {
      case .published: publishedSQL(kind)
      case .own: try ownSQL(kind)
      case .people: nil
      }
    let conditions = [
      region, programmeSQL(kind, layout), statusSQL(kind, layout), needSQL(kind, layout),
      yearSQL(kind),
    ]
    return conditions.compactMap(\.self)
  }
}

// MARK: - Regions

extension RecordConditions {
  /// The condition for kinds that were published: their region lies in what is asked for, of lists
  /// also around it; where no region is asked for, it is one that the viewer may see.
  private func publishedSQL(_ kind: RecordKind) -> String? {
    guard let column = Self.regionColumn(kind) else { return nil }
    guard let region = query.region else {
      // The codes and names of all regions are no secret.
      return kind == .regions ? nil : SourceVisibility(viewer).published(column)
    }
    let part = kind == .regions ? region : viewer.part(of: region)
    return kind == .lists
      ? SourceVisibility.isInOrAbove(part, column) : Self.isIn(part, column)
  }

  /// The condition for kinds that a government keeps to itself.
  private func ownSQL(_ kind: RecordKind) throws -> String? {
    guard let column = Self.regionColumn(kind) else { return nil }
    guard query.region != nil else { return SourceVisibility(viewer).own(column) }
    return Self.isIn(try families(), column)
  }

  /// The column with the region of a kind; `nil` where rows belong to none or lie in the order of
  /// families.
  private static func regionColumn(_ kind: RecordKind) -> String? {
    switch kind {
    case .regions: "record.code"
    case .lists: "record.covers"
    case .povertyLines, .indicators, .targets, .achievements: "record.region"
    case .deliberations: "record.village"
    case .sources, .programmes, .families, .members, .listings, .enrolments, .verifications: nil
    }
  }

  /// The condition that a region lies in another.
  private static func isIn(_ region: RegionCode, _ column: String) -> String {
    "\(column) BETWEEN \(region.numbers.lowerBound) AND \(region.numbers.upperBound)"
  }
}

// MARK: - Filters

extension RecordConditions {
  /// The condition for one programme: of families and what belongs to them, that the family is in
  /// it.
  private func programmeSQL(_ kind: RecordKind, _ layout: RecordLayout) -> String? {
    guard let programme else { return nil }
    switch kind {
    case .programmes: return "record.number = \(programme)"
    case .indicators, .targets, .achievements:
      return "record.programme = (SELECT code FROM programme WHERE number = \(programme))"
    case .enrolments: return "record.programme = \(programme)"
    case .families, .members, .listings, .verifications:
      return layout.family.map { Self.isActive($0, in: [programme], year: query.year) }
    case .regions, .sources, .povertyLines, .lists, .deliberations: return nil
    }
  }

  /// The condition for an open need of the family.
  private func needSQL(_ kind: RecordKind, _ layout: RecordLayout) -> String? {
    guard let openNeed, kind.filters.contains(.need), let family = layout.family else {
      return nil
    }
    return "(\(openNeed.sql(family)))"
  }

  /// The condition that a family has an active enrolment in one of some programmes, of one year or
  /// of any.
  private static func isActive(_ family: String, in programmes: [Int64], year: Int?) -> String {
    let year = year.map { " AND enrolment.year = \($0)" } ?? ""
    return """
      EXISTS (SELECT 1 FROM enrolment WHERE enrolment.family = \(family)
        AND enrolment.programme IN (\(programmes.map(String.init).joined(separator: ", ")))
        AND enrolment.status IN (\(RegistryReader.activeStatuses))\(year))
      """
  }

  /// The condition for what the village said: of an answer its own status, otherwise that of the
  /// family's class.
  private func statusSQL(_ kind: RecordKind, _ layout: RecordLayout) -> String? {
    guard let status = query.status, kind.filters.contains(.status) else { return nil }
    if kind == .verifications { return "record.status = \(status.number)" }
    // Recipients on no list have no answer.
    guard let family = layout.family else { return "0" }
    return """
      EXISTS (SELECT 1 FROM onList WHERE onList.family = \(family)
        AND \(FamilyClass.Part.answer.sql) = \(status.number))
      """
  }

  /// The condition for one year.
  private func yearSQL(_ kind: RecordKind) -> String? {
    guard kind.filters.contains(.year) else { return nil }
    return query.year.map { "record.year = \($0)" }
  }
}
