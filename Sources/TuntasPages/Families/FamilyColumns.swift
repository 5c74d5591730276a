package import TerminalKit
package import TuntasModel
package import TuntasWords

/// The columns of a list of families; but for `number` their ids are those of ``FamilyColumn``, by
/// which the registry orders, filters and counts.
///
/// - `head`: the name of the head, masked; `number`: the short number within the village, `K-17`.
/// - `people`: members, "–" where none is recorded; `decile`: 1 to 10, "–" unknown, `?` unreadable.
/// - `programmes`: how many programmes of the year record the family, `≤` where some have no day;
///   "belum tercatat" for none.
/// - `verification`: what the village answered, `?` behind it where that has no day, "–" without an
///   answer; the first column to go in a narrow window.
package struct FamilyColumns {
  /// The region, how its list stands, and the day and year that rows hold for.
  let table: RegionTable
  let words: Words
  /// What a file holds instead of the columns of the screen, `nil` for those columns: of families
  /// that no programme has reached it is what the command writes.
  var file: GapFile?

  /// Takes the region that families are listed of, and the file where it has columns of its own.
  package init(table: RegionTable, words: Words, file: GapFile? = nil) {
    (self.table, self.words, self.file) = (table, words, file)
  }

  /// The widths for 80 columns, of a region with several villages.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "head", width: 14),
      TableColumn(id: "number", width: 7),
      TableColumn(id: "village", width: 14),
      TableColumn(id: "people", width: 4, isTrailing: true),
      TableColumn(id: "decile", width: 6, isTrailing: true),
      TableColumn(id: "programmes", width: 14),
      TableColumn(id: "verification", width: 11),
    ],
    // A number counts within its village, so neither goes without the other.
    shrinking: [.init("verification", 0), .init("village", 8), .init("head", 13)],
    growing: [.init("head", 30), .init("programmes", 40), .init("village", 28)]
  )

  /// Within one village its name would only repeat the path, on every line that is sent.
  private var shape: TableShape {
    guard table.region?.code.level == .village else { return Self.shape }
    var shape = Self.shape
    shape.columns.removeAll { $0.id == "village" }
    shape.shrinking = [.init("head", 10)]
    return shape
  }

  /// The table of families that were read.
  ///
  /// - Parameters:
  ///   - families: The families in memory, in the order of the list.
  ///   - withValues: Whether the rows carry their values, which only marks and files need: a frame is
  ///     drawn without them.
  /// - Returns: The table.
  package func data(_ families: [FamilyRow], withValues: Bool = true) -> DataTable {
    let rows = families.map { row($0, withValues: withValues) }
    var data = DataTable(shape: shape, headings: headings, rows: rows)
    data.ordered = Set(FamilyColumn.allCases.filter(\.isOrdered).map(\.rawValue))
    data.counted = Set(FamilyColumn.allCases.filter(\.isCounted).map(\.rawValue))
    data.isArranged = true
    // A file has the whole number in front of every row.
    data.fileColumns.removeAll { $0.id == "number" }
    if table.moment.isEarlier {
      data.fileColumns.append(.init(id: "undated", heading: words[.columnUndated].string))
    }
    if let file { data.fileColumns = file.columns }
    return data
  }

  private var headings: [String: SafeText] {
    [
      "head": words[.columnHead],
      "number": words[.columnKey],
      "village": words[.columnVillage],
      "people": words[.columnPeople],
      "decile": words[.columnDecile],
      "programmes": words.text(
        .columnProgrammesOf,
        ["year": SafeText(String(table.moment.year))]
      ),
      "verification": words[.columnVerification],
    ]
  }

  /// One family as a row; it leads to the card.
  private func row(_ family: FamilyRow, withValues: Bool) -> DataRow {
    let codes = Set(family.programmes)
    let mark = RegionColumns.atMost(family.undatedProgrammes.count)
    let whole = mark + words.numbers.whole(codes.count)
    let count = words.text(.familiesProgrammes, ["count": whole])
    return DataRow(
      id: String(family.key.number),
      cells: [
        "head": .text(words.name(family.head)),
        "number": .text(SafeText(family.number.short)),
        "village": .text(SafeText(family.village.name)),
        "people": .text(words.people(family.people)),
        "decile": .text(words.decile(family.decile)),
        "programmes": codes.isEmpty ? .text(words[.familiesNotYet], .warning) : .text(count),
        "verification": .text(
          family.verification.map {
            words.word($0) + (family.isVerificationUndated ? "?" : "")
          } ?? words[.unknownShort]
        ),
      ],
      values: withValues ? values(family) : [:],
      subject: RowSubject(
        door: .family(family.key),
        explanation: .family(family, moment: table.moment, list: table.whole?.list)
      ),
      key: family.number.description,
      fileValues: withValues ? file?.tableValues(of: family) ?? [:] : [:]
    )
  }

  /// What a file gets: the words of the screen, and behind the village its code, since names are no
  /// keys.
  private func values(_ family: FamilyRow) -> [String: TableValue] {
    let programmes = Set(family.programmes.map(\.word)).sorted().joined(separator: " ")
    return [
      "head": .word(words.name(family.head).string),
      "village": .word("\(family.village.name) (\(family.village.code))"),
      "people": family.people == 0 ? .unknown : .number(Double(family.people)),
      "decile": family.decile.value.map { .number(Double($0)) }
        ?? (family.decile == .unknown ? .unknown : .unreadable),
      "programmes": .word(programmes.isEmpty ? words[.familiesNotYet].string : programmes),
      "verification": family.verification.map { .word(words.word($0).string) }
        ?? .unknown,
      "undated": .word(undated(family).joined(separator: " ")),
    ]
  }

  /// What of a row has no day, where an earlier day was asked for: programmes by their codes, the
  /// village's answer by its heading.
  private func undated(_ family: FamilyRow) -> [String] {
    family.undatedProgrammes.map(\.word)
      + (family.isVerificationUndated ? [words[.columnVerification].string] : [])
  }
}

// MARK: - Asking

extension FamilyColumns {
  /// A query with the user's filter and order.
  ///
  /// Values that the column cannot have are left out.
  package static func query(_ base: FamilyQuery, _ view: TableView) -> FamilyQuery {
    var query = base
    if let order = view.order, let column = FamilyColumn(rawValue: order.column) {
      query.order = FamilySort(column, isDescending: order.isDescending)
    }
    for (id, condition) in view.conditions {
      guard let column = FamilyColumn(rawValue: id) else { continue }
      query.conditions[column] = Set(condition.values.keys.compactMap { value($0, in: column) })
    }
    return query
  }

  /// A count of the registry with the words for its value, for the box of values.
  package static func count(
    _ count: FamilyCount,
    of column: FamilyColumn,
    _ words: Words
  ) -> ValueCount {
    let value = value(count.value)
    let label =
      switch count.value {
      case .region(let code): count.village.map { words.name(of: $0) } ?? SafeText(code.description)
      case .programme(let code):
        count.programme.map { words.shortName(of: $0) } ?? SafeText(code.word)
      default: label(of: value, in: column, words) ?? ""
      }
    return ValueCount(value: value, label: label, count: count.families)
  }

  /// What a value is called; `nil` for villages and programmes, whose names only the registry
  /// knows.
  package static func label(
    of value: TableValue,
    in column: FamilyColumn,
    _ words: Words
  ) -> SafeText? {
    switch value {
    case .number(0) where column == .people: words[.unknown]
    case .number(let number): words.numbers.number(number)
    case .unknown: words[column == .programmes ? .familiesNotYet : .unknown]
    case .unreadable: words[.unreadable]
    case .word(let word), .ranked(_, let word):
      VerificationStatus(rawValue: word).map { words.word($0) }
    }
  }

  /// A value of the registry as the table keeps it.
  private static func value(_ value: FamilyValue) -> TableValue {
    switch value {
    case .number(let number): .number(Double(number))
    case .region(let code): .word(code.description)
    case .programme(let code): .word(code.word)
    case .verification(let status): .word(status.rawValue)
    case .unknown: .unknown
    case .unreadable: .unreadable
    }
  }

  /// A value of the table as the registry is asked for it; `nil` when the column has no such value.
  private static func value(_ value: TableValue, in column: FamilyColumn) -> FamilyValue? {
    switch (value, column) {
    case (.number(let number), _): Int(exactly: number).map { .number($0) }
    case (.word(let word), .village): RegionCode(word).map { .region($0) }
    case (.word(let word), .programmes): .programme(ProgrammeCode(word))
    case (.word(let word), .verification):
      VerificationStatus(rawValue: word).map { .verification($0) }
    case (.unknown, .people): .number(0)
    case (.unknown, _): .unknown
    case (.unreadable, _): .unreadable
    default: nil
    }
  }
}
