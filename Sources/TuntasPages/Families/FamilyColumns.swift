package import TerminalKit
package import TuntasModel
package import TuntasWords

/// The columns of a list of families.
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

  /// The table of families that were read, in the order of the list.
  package func data(_ families: [FamilyRow]) -> DataTable {
    var data = columns.table(families)
    data.isArranged = true
    data.asked = asked
    return data
  }

  /// The columns of the screen, and what a file has beside them or in their place.
  private var columns: Columns<FamilyRow> {
    Columns(id: { String($0.key.number) }, key: { $0.number.description }, subject: subject) {
      for column in shown {
        if file == nil { column.ofRegistry } else { column.ofRegistry.notInFile() }
      }
      if let file {
        file.columns
      } else if table.moment.isEarlier {
        Column(file: "undated", words[.columnUndated]) { .word(undated($0)) }
      }
    }
  }

  /// What can be asked of the columns.
  private var asked: [FilterColumn] {
    let others = FamilyColumns(table: table, words: Words(words.language.other)).columns.headings
    let headings = columns.headings
    return columns.shape.columns.map(\.id).compactMap { id in
      guard let column = FamilyColumn(rawValue: id), column.isCounted else { return nil }
      let texts = [words.language: headings[id] ?? "", words.language.other: others[id] ?? ""]
      var asked = FilterColumn(id: id, headings: texts)
      // The heading has no room for the word that people type.
      if column == .people {
        for language in Language.allCases {
          asked.headings[language] = Words(language)[.filterPeople]
        }
      }
      asked.hasNumbers = column == .people || column == .decile
      asked.isOpen = column == .village || column == .programmes
      asked.isOfProgrammes = column == .programmes
      if column == .verification { asked.names = Self.answers }
      return asked
    }
  }

  /// What the answers of villages are called in both languages.
  private static let answers = Dictionary(
    uniqueKeysWithValues: VerificationStatus.allCases.map { status in
      let names = Language.allCases.map { Words($0).word(status).string }
      return (TableValue.word(status.rawValue), names)
    }
  )

  /// The columns of the screen; but for the number their ids are those of ``FamilyColumn``, by which the
  /// registry orders, filters and counts.
  ///
  /// A file has the words of the screen, and behind the village its code, since names are no keys.
  @ColumnBuilder<FamilyRow> private var shown: [Column<FamilyRow>] {
    Column("head", words[.columnHead], width: 14) { .text(words.name($0.head)) }
      .means(words[.meansHead])
      .gives(3, downTo: isOfVillage ? 10 : 13).grows(1, upTo: 30)
      .value { .word(words.name($0.head).string) }

    // The short number within the village, `K-17`; a file has the whole number in front of every row.
    Column("number", words[.columnKey], width: 7) { .text(SafeText($0.number.short)) }
      .means(words[.meansNumber])

    // Within one village its name would only repeat the path, on every line that is sent.
    if !isOfVillage {
      // A number counts within its village, so neither goes without the other.
      Column("village", words[.columnVillage], width: 14) { .text(SafeText($0.village.name)) }
        .means(words[.meansVillage])
        .gives(2, downTo: 8).grows(3, upTo: 28)
        .value { .word("\($0.village.name) (\($0.village.code))") }
    }

    // Members, "–" where none is recorded.
    Column("people", words[.columnPeople], width: 4, isTrailing: true) {
      .text(words.people($0.people))
    }
    .means(words[.meansPeople])
    .value { $0.people == 0 ? .unknown : .number(Double($0.people)) }

    // 1 to 10, "–" unknown, `?` unreadable.
    Column("decile", words[.columnDecile], width: 6, isTrailing: true) {
      .text(words.decile($0.decile))
    }
    .means(words[.meansDecile])
    .value { family in
      family.decile.value.map { .number(Double($0)) }
        ?? (family.decile == .unknown ? .unknown : .unreadable)
    }

    // How many programmes of the year record the family; a file has which.
    Column("programmes", headingOfProgrammes, width: 14, cell: programmes)
      .means(words[.meansProgrammes])
      .grows(2, upTo: 40)
      .value { family in
        let codes = Set(family.programmes.map(\.word)).sorted().joined(separator: " ")
        return .word(codes.isEmpty ? words[.familiesNotYet].string : codes)
      }

    // What the village answered, `?` behind it where that has no day, "–" without an answer.
    Column("verification", words[.columnVerification], width: 11) { family in
      .text(
        family.verification.map { words.word($0) + (family.isVerificationUndated ? "?" : "") }
          ?? words[.unknownShort]
      )
    }
    .means(words[.meansVerification])
    .leaves(isOfVillage ? nil : 1)
    .value { $0.verification.map { .word(words.word($0).string) } ?? .unknown }
  }

  private var isOfVillage: Bool { table.region?.code.level == .village }

  private var headingOfProgrammes: SafeText {
    words.text(.columnProgrammesOf, ["year": SafeText(String(table.moment.year))])
  }

  /// How many programmes of the year record a family, `≤` where some have no day; "belum tercatat" for
  /// none.
  private func programmes(_ family: FamilyRow) -> TableCell {
    let codes = Set(family.programmes)
    guard !codes.isEmpty else { return .text(words[.familiesNotYet], .warning) }
    let mark = RegionColumns.atMost(family.undatedProgrammes.count)
    let count = mark + words.numbers.whole(codes.count)
    return .text(words.text(.familiesProgrammes, ["count": count]))
  }

  /// A family leads to its card.
  private func subject(_ family: FamilyRow) -> RowSubject {
    RowSubject(
      door: .family(family.key),
      explanation: .family(family, moment: table.moment, list: table.whole?.list)
    )
  }

  /// What of a row has no day, where an earlier day was asked for: programmes by their codes, the
  /// village's answer by its heading.
  private func undated(_ family: FamilyRow) -> String {
    let answer = family.isVerificationUndated ? [words[.columnVerification].string] : []
    return (family.undatedProgrammes.map(\.word) + answer).joined(separator: " ")
  }
}

extension Column<FamilyRow> {
  /// The column, which the registry orders, filters and counts by as far as it can.
  fileprivate var ofRegistry: Column {
    let known = FamilyColumn(rawValue: id)
    return asked(isOrdered: known?.isOrdered == true, isCounted: known?.isCounted == true)
  }
}

// MARK: - Asking

extension FamilyColumns {
  /// A query with the user's filter and order.
  ///
  package static func query(_ base: FamilyQuery, _ view: TableView) -> FamilyQuery {
    var query = base
    if let order = view.order, let column = FamilyColumn(rawValue: order.column) {
      query.order = FamilySort(column, isDescending: order.isDescending)
    }
    query.conditions += conditions(view.filter)
    return query
  }

  /// What the registry is asked for by the parts of a filter; what a column cannot have lets nobody
  /// through.
  private static func conditions(_ filter: [FilterPart]) -> [FamilyCondition] {
    filter.compactMap { part in
      FamilyColumn(rawValue: part.column).map { column in
        let test = part.test.map { value($0, in: column) }
        return FamilyCondition(column, test ?? ValueTest([.name("")]))
      }
    }
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
    case (.unknown, _): .unknown
    case (.unreadable, _): .unreadable
    default: nil
    }
  }
}
