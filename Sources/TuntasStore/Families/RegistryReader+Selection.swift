import GRDB
import TuntasModel

/// What a query asks for, and how many families that may be.
extension RegistryReader {
  /// Takes a query within what the viewer may see; `nil` when nothing can match.
  ///
  /// - Parameter query: What is asked for.
  /// - Returns: The selection; `nil` when a value that was asked for exists nowhere, or no region
  ///   is left.
  /// - Throws: As ``familyScope(in:)``.
  func selection(_ query: FamilyQuery) throws -> FamilySelection? {
    let scope = try familyScope(in: query.region)
    guard let conditions = try named(query.everyCondition, in: scope) else { return nil }
    func tests(_ column: FamilyColumn) -> [ValueTest<FamilyValue>] {
      conditions.filter { $0.column == column }.map(\.test)
    }
    let regions = try regions(in: scope, among: tests(.village))
    var selection = FamilySelection(regions: regions)
    for column in [FamilyColumn.people, .decile, .verification] {
      guard let part = FamilyClass.Part(column) else { continue }
      for numbers in tests(column).compactMap({ part.numbers($0) }) {
        selection.parts[part] = selection.parts[part]?.intersection(numbers) ?? numbers
      }
    }
    guard selection.parts.values.allSatisfy({ !$0.isEmpty }) else { return nil }
    // The classes hold the newest answer of all, and an earlier day may have had another one.
    if hasLaterAnswers, let numbers = selection.parts.removeValue(forKey: .answer) {
      let list = numbers.sorted().map(String.init).joined(separator: ", ")
      selection.predicates.append("\(answerSQL) IN (\(list))")
    }
    try add(tests(.programmes), isWithoutAny: query.onlyWithoutProgramme, to: &selection)
    if let need = query.unansweredNeed {
      let open = OpenNeed(
        need: need,
        programmes: try Self.programmeNumbers(of: need.programmes, in: db),
        year: moment.year,
        day: moment.day,
        isCounted: counts("enrolment")
      )
      selection.predicates.append("(\(open.sql("listed.family")))")
    }
    let own = hasLaterEnrolments && selection.counted != nil ? 1 : 0
    if selection.predicates.count > own { selection.counted = nil }
    if selection.predicates.count > 1 || selection.ready != nil { selection.leftOut = nil }
    return regions.isEmpty ? nil : selection
  }

  /// The conditions with values in place of names; `nil` when nothing is called so.
  private func named(
    _ conditions: [FamilyCondition],
    in scope: RegionCode
  ) throws -> [FamilyCondition]? {
    var named: [FamilyCondition] = []
    for condition in conditions where condition.column.isCounted && !condition.test.isEmpty {
      let test = try condition.test.named { name in
        switch condition.column {
        case .village: FamilyValue.villages(called: name, among: try villages(in: scope))
        case .programmes:
          FamilyValue.programmes(
            called: name,
            among: try rows("SELECT * FROM programme ORDER BY number").map(Programme.init)
          )
        case .head, .people, .decile, .verification: []
        }
      }
      guard let test else { return nil }
      named.append(FamilyCondition(condition.column, test))
    }
    return named
  }

  /// Adds what is asked of programmes; one such question at most is answered by a table that is
  /// kept ready.
  private func add(
    _ tests: [ValueTest<FamilyValue>],
    isWithoutAny: Bool,
    to selection: inout FamilySelection
  ) throws {
    let isCounted = try isCounted(moment.year)
    for test in (isWithoutAny ? [.oneOf([.unknown])] : []) + tests {
      let values = test.values
      let numbers = try Self.programmeNumbers(of: values.compactMap(\.programme), in: db)
      let isOrNone = values.contains(.unknown)
      let predicate = predicate(anyOf: numbers, orNone: isOrNone)
      if test.isExcluding {
        selection.predicates.append("NOT \(predicate)")
        if isCounted, !isOrNone { selection.leftOut = .served(year: moment.year, by: numbers) }
        continue
      }
      guard isCounted, selection.counted == nil, !isOrNone || numbers.isEmpty else {
        selection.predicates.append(predicate)
        continue
      }
      let asked: FamilySelection.Ready =
        isOrNone ? .without(year: moment.year) : .served(year: moment.year, by: numbers)
      selection.counted = asked
      // Of those served in the year some are served by the day; without a programme are more.
      if !hasLaterEnrolments || !isOrNone { selection.ready = asked }
      if hasLaterEnrolments { selection.predicates.append(predicate) }
    }
  }

  /// Tells whether the families without a programme are kept ready for a year.
  func isCounted(_ year: Int) throws -> Bool {
    try row("SELECT 1 FROM countedYear WHERE year = ?", [year]) != nil
  }

  /// The regions of a scope whose list counts on the day asked for, or those of them that hold the
  /// villages let through.
  ///
  /// Where the list of a government came after the day asked for, the government is left out.
  private func regions(
    in scope: RegionCode,
    among tests: [ValueTest<FamilyValue>]
  ) throws -> [RegionCode] {
    let regions = try chosen(in: scope, by: tests)
    let left = try governmentsWithLaterList()
    guard !left.isEmpty else { return regions }
    let governments = try currentLists().governments
    return regions.flatMap { region in
      left.contains(where: region.contains)
        ? governments.filter { region.contains($0) } : [region]
    }.filter { region in !left.contains { $0.contains(region) } }
  }

  /// The fewest regions of a scope that hold the villages let through, and no other village.
  ///
  /// Villages asked for by their codes need no look at the others.
  private func chosen(
    in scope: RegionCode,
    by tests: [ValueTest<FamilyValue>]
  ) throws -> [RegionCode] {
    if tests.isEmpty { return [scope] }
    if tests.count == 1, let test = tests.first, !test.isExcluding {
      let asked = test.values.compactMap(\.region)
      if asked.contains(where: { $0.contains(scope) }) { return [scope] }
      let codes = asked.filter(scope.contains)
      return codes.filter { code in !codes.contains { $0 != code && $0.contains(code) } }.sorted()
    }
    let villages = try villages(in: scope).map(\.code)
    let left = Set(
      villages.filter { code in tests.allSatisfy { $0.holds(for: [.region(code)]) } }
    )
    return scope.gathered(left, among: villages)
  }

  /// The villages of a region that the registry knows, in the order of their codes.
  private func villages(in region: RegionCode) throws -> [Region] {
    let range = region.numbers
    return try rows(
      "SELECT * FROM region WHERE code BETWEEN ? AND ? AND code % 10000 <> 0 ORDER BY code",
      [range.lowerBound, range.upperBound]
    ).map(Region.init)
  }

  /// The numbers of programmes.
  ///
  /// In the order of the catalogue; codes it does not have are left out.
  static func programmeNumbers(of codes: [ProgrammeCode], in db: Database) throws -> [Int64] {
    guard !codes.isEmpty else { return [] }
    return try Int64.readAll(
      db,
      sql: """
        SELECT number FROM programme WHERE code IN (\(databaseQuestionMarks(count: codes.count)))
        ORDER BY number
        """,
      arguments: StatementArguments(codes.map(\.word))
    )
  }

  /// What must hold of a family with one of some programmes, or with none, in the year.
  ///
  /// A condition on `listed`, tried family by family.
  private func predicate(anyOf numbers: [Int64], orNone: Bool) -> String {
    var alternatives = [isEnrolled(in: numbers)]
    if orNone { alternatives.append("NOT EXISTS (\(enrolled))") }
    return "(\(alternatives.joined(separator: " OR ")))"
  }

  /// What must hold of a family with one of some programmes in the year.
  private func isEnrolled(in numbers: [Int64]) -> String {
    let list = numbers.map(String.init).joined(separator: ", ")
    return "EXISTS (\(enrolled) AND enrolment.programme IN (\(list)))"
  }

  /// The active enrolments of `listed` in the year.
  private var enrolled: String {
    """
    SELECT 1 FROM enrolment WHERE enrolment.family = listed.family
      AND enrolment.year = \(moment.year) AND enrolment.status IN (\(Self.activeStatuses))
      AND \(counts("enrolment"))
    """
  }

  /// The numbers of the statuses that make an enrolment active.
  ///
  /// As SQL lists them. The rule is `EnrolmentStatus.isActive` of the model.
  static let activeStatuses =
    EnrolmentStatus.active.sorted().map(String.init).joined(separator: ", ")
}

extension FamilyValue {
  fileprivate var region: RegionCode? {
    if case .region(let code) = self { code } else { nil }
  }

  fileprivate var programme: ProgrammeCode? {
    if case .programme(let code) = self { code } else { nil }
  }
}

extension RegionCode {
  /// The fewest regions within this one that hold some villages and no other.
  ///
  /// - Parameters:
  ///   - chosen: The villages.
  ///   - villages: All villages of this region, the chosen among them.
  /// - Returns: The regions, none within another; in their order where the villages are.
  fileprivate func gathered(
    _ chosen: Set<RegionCode>,
    among villages: [RegionCode]
  ) -> [RegionCode] {
    guard villages.contains(where: chosen.contains) else { return [] }
    guard !villages.allSatisfy(chosen.contains), let next = level.next else { return [self] }
    var parts: [RegionCode: [RegionCode]] = [:]
    for village in villages { parts[village.ancestor(at: next), default: []].append(village) }
    return parts.keys.sorted().flatMap { $0.gathered(chosen, among: parts[$0] ?? []) }
  }
}
