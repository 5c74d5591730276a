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
    var conditions = query.conditions.filter { $0.key.isCounted && !$0.value.isEmpty }
    let regions = try regions(in: scope, among: conditions.removeValue(forKey: .village))
    var selection = FamilySelection(regions: regions)
    let programmes = conditions.removeValue(forKey: .programmes)
    for (column, values) in conditions {
      if column == .verification, hasLaterAnswers {
        selection.predicates.append(answered(values))
        continue
      }
      guard let part = FamilyClass.Part(column) else { continue }
      let numbers = Set(values.compactMap(part.number))
      guard !numbers.isEmpty else { return nil }
      selection.parts[part] = numbers
    }
    try add(programmes, isWithoutAny: query.onlyWithoutProgramme, to: &selection)
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
    if let code = query.withoutProgramme {
      let numbers = try Self.programmeNumbers(of: [code], in: db)
      selection.predicates.append("NOT \(isEnrolled(in: numbers))")
      if selection.isOfOnePredicate { selection.leftOut = numbers.first }
    }
    let own = hasLaterEnrolments && selection.counted != nil ? 1 : 0
    if selection.predicates.count > own { selection.counted = nil }
    return regions.isEmpty ? nil : selection
  }

  /// Adds what is asked of programmes; one such question at most is answered by a table that is
  /// kept ready.
  private func add(
    _ programmes: Set<FamilyValue>?,
    isWithoutAny: Bool,
    to selection: inout FamilySelection
  ) throws {
    let isCounted = try isCounted(moment.year)
    for values in [isWithoutAny ? [.unknown] : nil, programmes].compactMap(\.self) {
      let numbers = try Self.programmeNumbers(of: values.compactMap(\.programme), in: db)
      let isOrNone = values.contains(.unknown)
      guard isCounted, selection.counted == nil, !isOrNone || numbers.isEmpty else {
        selection.predicates.append(predicate(anyOf: numbers, orNone: isOrNone))
        continue
      }
      let asked: FamilySelection.Ready =
        isOrNone ? .without(year: moment.year) : .served(year: moment.year, by: numbers)
      selection.counted = asked
      // Of those served in the year some are served by the day; without a programme are more.
      if !hasLaterEnrolments || !isOrNone { selection.ready = asked }
      if hasLaterEnrolments {
        selection.predicates.append(predicate(anyOf: numbers, orNone: isOrNone))
      }
    }
  }

  /// Tells whether the families without a programme are kept ready for a year.
  func isCounted(_ year: Int) throws -> Bool {
    try row("SELECT 1 FROM countedYear WHERE year = ?", [year]) != nil
  }

  /// The regions of a scope whose list counts on the day asked for, or those among some villages.
  ///
  /// A village that lies in another region of the choice is dropped. Where the list of a government
  /// came after the day asked for, the government is left out.
  private func regions(
    in scope: RegionCode,
    among villages: Set<FamilyValue>?
  ) throws -> [RegionCode] {
    var regions = [scope]
    if let villages {
      let codes = Set(villages.compactMap(\.region)).filter { scope.contains($0) }
      regions = codes.filter { code in !codes.contains { $0 != code && $0.contains(code) } }
        .sorted()
    }
    let left = try governmentsWithLaterList()
    guard !left.isEmpty else { return regions }
    let governments = try currentLists().governments
    return regions.flatMap { region in
      left.contains(where: region.contains)
        ? governments.filter { region.contains($0) } : [region]
    }.filter { region in !left.contains { $0.contains(region) } }
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

  /// What must hold of a family whose newest answer on the day asked for is one of some; the classes
  /// hold the newest of all.
  private func answered(_ values: Set<FamilyValue>) -> String {
    let numbers = values.compactMap(FamilyClass.Part.answer.number).sorted().map(String.init)
    return "\(answerSQL) IN (\(numbers.joined(separator: ", ")))"
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
