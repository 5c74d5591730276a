package import TuntasModel

import TerminalKit
package import TuntasWords

/// What a file holds of a family that no programme has reached, or that has an open need: the same
/// columns whether a command or a key wrote it; people stay masked as on the screen.
///
/// One row a family. It says for itself for which day and year it holds and whether any agency
/// named recipients, so that it can be read without the screen.
package struct GapFile: Sendable {
  /// The region and how its list stands.
  let table: RegionTable
  /// The need that is open; `nil` for families that nothing at all has reached.
  let need: Need?
  let words: Words

  /// Prepares the rows of a region; `need` is `nil` for families that nothing at all has reached.
  package init(_ table: RegionTable, need: Need?, words: Words) {
    (self.table, self.need, self.words) = (table, need, words)
  }

  /// The columns by their keys, in their order.
  package static let keys = fields.map(\.key)

  /// The values of a family by the keys of the columns, as a command writes them.
  package func values(of row: FamilyRow) -> [String: RowValue] {
    Dictionary(Self.fields.map { ($0.key, $0.value(self, row)) }) { first, _ in first }
  }

  /// How many families of the government, or of the part asked for, are left out since rows without a day
  /// record them, where an earlier day was asked for.
  private func undated(_ row: FamilyRow) -> Int? {
    need == nil && table.moment.isEarlier
      ? table.standing(over: row.village.code)?.undated.recorded : nil
  }
}

// MARK: - The columns

extension GapFile {
  /// A column of the file.
  private struct Field: Sendable {
    /// The key by which a command writes it.
    let key: String
    /// What stands above it in a file of the dashboard; `nil` where that has no such column.
    var heading: Phrase?
    /// Whether the dashboard writes it only in a file of an earlier day.
    var isOfEarlierDay = false
    /// What the dashboard writes in place of the value; `nil` for the value.
    var told: (@Sendable (Words, FamilyRow) -> TableValue?)?
    /// The value.
    let value: @Sendable (GapFile, FamilyRow) -> RowValue
  }

  // Every file of the dashboard begins with the key of a row, and no need can be asked for there.
  private static let fields = [
    Field(key: "number") { .text($1.number.description) },
    Field(key: "village", heading: .columnVillageCode) { .text($1.village.code.description) },
    Field(key: "villageName", heading: .columnVillage) { .text($1.village.name) },
    Field(key: "head", heading: .columnHead) { file, row in
      row.head == .missing ? .missing : .text(file.words.name(row.head).string)
    },
    Field(key: "people", heading: .columnPeople) { _, row in
      row.people == 0 ? .missing : .integer(Int64(row.people))
    },
    Field(
      key: "decile",
      heading: .columnDecile,
      told: { _, row in
        if case .unreadable = row.decile { .unreadable } else { nil }
      }
    ) { RowValue($1.decile.value) },
    Field(
      key: "verification",
      heading: .columnVerification,
      told: { words, row in row.verification.map { .word(words.word($0).string) } }
    ) { RowValue($1.verification?.rawValue) },
    Field(key: "year", heading: .columnForYear) { file, _ in
      .integer(Int64(file.table.moment.year))
    },
    Field(key: "need") { file, _ in RowValue(file.need?.rawValue) },
    Field(key: "recordedNeed") { RowValue($1.recordedNeed?.rawValue) },
    // The day that the row holds for, and that of the list it is counted by.
    Field(key: "day", heading: .columnAsOf) { file, _ in .text(file.table.moment.day.description) },
    Field(key: "listDate", heading: .columnListDay) { RowValue($1.listDay?.description) },
    // Whether any agency named recipients of the year to the government; where none did, nobody knows
    // whether the family is served.
    Field(key: "namesSent", heading: .columnNamesSent) { file, row in
      file.table.standing(over: row.village.code).map { .flag($0.recorded != nil) } ?? .missing
    },
    // How many more families there may be, and then the mark that says so.
    Field(key: "undatedRecorded", heading: .columnUndatedRecorded, isOfEarlierDay: true) {
      RowValue($0.undated($1))
    },
    Field(key: "mark", heading: .columnMark, isOfEarlierDay: true) { file, row in
      (file.undated(row) ?? 0) > 0 ? .text(RegionColumns.atLeast(1).string) : .missing
    },
    // Whether the village's answer has no day, where an earlier day was asked for.
    Field(key: "verificationUndated", heading: .columnAnswerUndated, isOfEarlierDay: true) {
      $0.table.moment.isEarlier && $1.verification != nil
        ? .flag($1.isVerificationUndated) : .missing
    },
  ]

  /// The columns of a file of the dashboard, behind the key: words in the language of the screen.
  var columns: [Column<FamilyRow>] {
    Self.fields.filter { !$0.isOfEarlierDay || table.moment.isEarlier }.compactMap { field in
      field.heading.map { heading in
        Column(file: field.key, words[heading]) { row in
          field.told?(words, row) ?? tableValue(field.value(self, row))
        }
      }
    }
  }

  /// A value as the dashboard writes it: yes and no become words.
  private func tableValue(_ value: RowValue) -> TableValue {
    switch value {
    case .missing: .unknown
    case .text(let text), .word(let text): .word(text)
    case .integer(let number): .number(Double(number))
    case .real(let number): .number(number)
    case .flag(let isTrue): .word(words[isTrue ? .yes : .no].string)
    case .day(let day): .word(day.description)
    }
  }
}

extension RegionTable {
  /// How the region stands that a village is counted in: the one asked for, or the village's
  /// government.
  ///
  /// `nil` when no row of the table holds the village.
  func standing(over village: RegionCode) -> RegionStanding? {
    whole ?? rows.first { $0.region.code.contains(village) }
  }
}
