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
  package static let keys = [
    "number", "village", "villageName", "head", "people", "decile", "verification", "year", "need",
    "recordedNeed", "day", "listDate", "namesSent", "undatedRecorded", "mark",
    "verificationUndated",
  ]

  /// The values of a family by the keys of the columns.
  ///
  /// - `day`: the day that the row holds for; `listDate`: that of the list it is counted by.
  /// - `namesSent`: whether any agency named recipients of the year to the government; where none did,
  ///   nobody knows whether the family is served.
  /// - `undatedRecorded`: how many families of the government, or of the part asked for, are left out
  ///   since rows without a day record them, where an earlier day was asked for; `mark` is then `≥`.
  /// - `verificationUndated`: whether the village's answer has no day, where an earlier day was asked
  ///   for.
  package func values(of row: FamilyRow) -> [String: RowValue] {
    let standing = table.standing(over: row.village.code)
    let undated = need == nil && table.moment.isEarlier ? standing?.undated.recorded : nil
    return [
      "number": .text(row.number.description),
      "village": .text(row.village.code.description),
      "villageName": .text(row.village.name),
      "head": row.head == .missing ? .missing : .text(words.name(row.head).string),
      "people": row.people == 0 ? .missing : .integer(Int64(row.people)),
      "decile": RowValue(row.decile.value),
      "verification": RowValue(row.verification?.rawValue),
      "year": .integer(Int64(table.moment.year)),
      "need": RowValue(need?.rawValue),
      "recordedNeed": RowValue(row.recordedNeed?.rawValue),
      "day": .text(table.moment.day.description),
      "listDate": RowValue(row.listDay?.description),
      "namesSent": standing.map { .flag($0.recorded != nil) } ?? .missing,
      "undatedRecorded": RowValue(undated),
      "verificationUndated": table.moment.isEarlier && row.verification != nil
        ? .flag(row.isVerificationUndated) : .missing,
      "mark": (undated ?? 0) > 0 ? .text(RegionColumns.atLeast(1).string) : .missing,
    ]
  }
}

// MARK: - On the screen

extension GapFile {
  /// The columns behind the key, which every file of the dashboard begins with; no need can be asked for
  /// there, and what speaks of an earlier day stands only in a file of one.
  var columns: [ExportedColumn] {
    let texts: [(String, Phrase)] = [
      ("village", .columnVillageCode), ("villageName", .columnVillage), ("head", .columnHead),
      ("people", .columnPeople), ("decile", .columnDecile),
      ("verification", .columnVerification), ("year", .columnForYear), ("day", .columnAsOf),
      ("listDate", .columnListDay), ("namesSent", .columnNamesSent),
    ]
    let earlier: [(String, Phrase)] = [
      ("undatedRecorded", .columnUndatedRecorded), ("mark", .columnMark),
      ("verificationUndated", .columnAnswerUndated),
    ]
    return (texts + (table.moment.isEarlier ? earlier : [])).map {
      ExportedColumn(id: $0.0, heading: words[$0.1].string)
    }
  }

  /// The values of a family as the dashboard writes them: words in the language of the screen.
  func tableValues(of row: FamilyRow) -> [String: TableValue] {
    var values = self.values(of: row).mapValues(tableValue)
    if let answer = row.verification {
      values["verification"] = .word(words.word(answer).string)
    }
    if case .unreadable = row.decile { values["decile"] = .unreadable }
    return values
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
