/// What the rows of a kind tell of people, which decides who may take them out (UU 27/2022).
public enum Disclosure: Hashable, Sendable {
  /// What anybody may know: catalogues and published figures.
  case published
  /// What a government knows of itself, without a person.
  case own
  /// Families one by one: names, numbers, addresses, or the register id alone, which may be the
  /// number of the family card.
  case people
}

extension RecordKind {
  /// What its rows tell of people.
  public var disclosure: Disclosure {
    switch self {
    case .regions, .sources, .povertyLines, .indicators, .programmes, .targets, .lists: .published
    case .achievements, .deliberations: .own
    // Recipients on no list are kept as an agency sent them: a name, or a NIK.
    case .families, .members, .listings, .enrolments, .verifications: .people
    }
  }

  /// The columns in which anybody may have written anything; long numbers are hidden in them from who
  /// sees people masked.
  public var freeText: [String] {
    switch self {
    case .regions: ["name", "aliases"]
    case .sources: ["title", "publisher", "address", "document"]
    case .povertyLines: ["basis", "method", "note"]
    case .indicators: ["unit", "method", "line", "conflicts", "note"]
    case .targets: ["unit", "agency", "document", "note"]
    case .programmes: ["name_id", "name_en", "agency", "partners", "fund", "priority", "note"]
    case .achievements: ["obstacle"]
    case .lists: ["document", "note"]
    case .deliberations: ["document"]
    case .families, .members, .listings, .enrolments, .verifications: []
    }
  }
}

extension Viewer {
  /// Checks that the viewer may take the rows of a kind out.
  ///
  /// A masked copy in the layout that is read back would one day take the place of the people
  /// themselves, so there is none: who may not take people out is refused.
  ///
  /// - Throws: ``RegistryError/peopleHidden``, ``RegistryError/peopleMasked`` or
  ///   ``RegistryError/notAllowed(_:_:)``.
  public func checkExport(of kind: RecordKind) throws(RegistryError) {
    switch kind.disclosure {
    case .published, .own:
      guard may(.takeFiguresOut) else { throw .notAllowed(.takeFiguresOut, role) }
    case .people:
      guard may(.seeFamilies) else { throw .peopleHidden }
      guard may(.takePeopleOut) else { throw .peopleMasked }
    }
  }
}
