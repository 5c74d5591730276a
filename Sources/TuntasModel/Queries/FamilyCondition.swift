/// One part of a filter of families: what a family must have in a column.
public struct FamilyCondition: Hashable, Sendable {
  /// The column; one that ``FamilyColumn/isCounted``, another asks for nothing.
  public var column: FamilyColumn
  /// What is asked of its values.
  public var test: ValueTest<FamilyValue>

  /// Makes a condition.
  public init(_ column: FamilyColumn, _ test: ValueTest<FamilyValue>) {
    (self.column, self.test) = (column, test)
  }

  /// Asks for one of some values.
  public init(_ column: FamilyColumn, _ values: Set<FamilyValue>) {
    self.init(column, .oneOf(values))
  }

  /// Asks for an active enrolment in a programme in the year (tercatat).
  public static func recorded(in programme: ProgrammeCode) -> Self {
    Self(.programmes, [.programme(programme)])
  }

  /// Asks for no active enrolment in a programme in the year (belum tercatat): whether the family got
  /// it all the same, no record tells.
  public static func notRecorded(in programme: ProgrammeCode) -> Self {
    Self(.programmes, .noneOf([.programme(programme)]))
  }
}

extension FamilyValue: FilterValue {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var number: Double? {
    if case .number(let number) = self { Double(number) } else { nil }
  }

  // A region means the villages in it.
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func covers(_ other: FamilyValue) -> Bool {
    guard case .region(let asked) = self, case .region(let code) = other else {
      return self == other
    }
    return asked.contains(code)
  }
}

extension FamilyValue {
  /// The villages that a typed name means: those of whose name a word begins with it, their kind in
  /// front of it or not, and those of whose code it is the beginning.
  public static func villages(called name: String, among regions: [Region]) -> [FamilyValue] {
    let typed = SearchText(name)
    return regions.filter { region in
      let names = [region.name, "\(region.kind.rawValue) \(region.name)", "kel \(region.name)"]
      let ways = names.map { typed.match(in: region.code, $0, region.aliases)?.match }
      return ways.compactMap(\.self).contains { $0 <= .wordBeginning }
    }.map { .region($0.code) }
  }

  /// The programmes that a typed name means: those found best by a name in either language or by
  /// their code.
  public static func programmes(called name: String, among programmes: [Programme]) -> [FamilyValue]
  {
    let typed = SearchText(name)
    let found = programmes.compactMap { programme in
      let names = [
        programme.shortName.indonesian, programme.shortName.english,
        programme.name.indonesian, programme.name.english, programme.code.word,
      ]
      return names.compactMap { typed.match(in: SearchText($0)) }.min().map { (programme, $0) }
    }
    let best = found.map(\.1).min() ?? .inside
    guard best <= .wordBeginning else { return [] }
    return found.filter { $0.1 == best }.map { .programme($0.0.code) }
  }
}
