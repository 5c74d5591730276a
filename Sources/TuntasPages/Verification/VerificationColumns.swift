import TerminalKit
import TuntasModel
import TuntasWords

/// The columns in which villages stand with their deliberations.
struct VerificationColumns {
  /// What was read.
  let table: DeliberationTable
  let words: Words

  /// The table, a row a village, those that are not done first.
  var data: DataTable { columns.table(table.rows) }

  /// Whether the region lies within one district, whose name stands in the path.
  private var isOfOneDistrict: Bool {
    table.regions.counted.allSatisfy { $0.region.code.level >= .district }
  }

  private var columns: Columns<VillageDeliberation> {
    Columns(id: { $0.village.code.description }, subject: subject) {
      Column("name", words[.columnVillage], width: isOfOneDistrict ? 24 : 16) {
        .text(words.shortName(of: $0.village))
      }
      .means(words[.meansDeliberationVillage])
      .gives(2, downTo: 14).grows(4, upTo: 40)
      .value { .word(words.name(of: $0.village).string) }

      if !isOfOneDistrict {
        Column("district", words[.columnDistrict], width: 13) { .choice(districts($0)) }
          .means(words[.meansDistrict])
          .grows(2, upTo: 24)
          .value { $0.district.map { .word(words.shortName(of: $0).string) } ?? .unknown }
      }

      // "tanpa catatan" where no deliberation is recorded; `?` behind a stage that rests on a row without
      // a day, where an earlier day was asked for.
      Column(
        "stage",
        words[.columnDeliberationStage],
        width: isOfOneDistrict ? 21 : 15,
        cell: stage
      )
      .means(words[.meansStage])
      .grows(1, upTo: 21)
      .value { $0.stage.map { .ranked($0.number, $0.rawValue) } ?? .unknown }
      .inFile { $0.stage.map { .word(words.word($0).string) } ?? .unknown }

      // The day it was held; "–" where nobody gave it.
      Column("date", words[.columnDate], width: 11) { .text(date($0.deliberation)) }
        .means(words[.meansHeld])
        .value { value($0.deliberation) }

      // The number of the minutes.
      Column("document", words[.columnDocument], width: 18) { row in
        .text(row.deliberation?.document.map { SafeText($0) } ?? "–")
      }
      .means(words[.meansMinutes])
      .leaves(1).grows(3, upTo: 30)
      .value { $0.deliberation?.document.map { .word($0) } ?? .unknown }
    }
  }

  /// A village leads to its families.
  private func subject(_ row: VillageDeliberation) -> RowSubject {
    RowSubject(
      door: .families(row.village.code),
      explanation: .deliberation(row, table.moment)
    )
  }

  /// The district, over several governments with the government, since two of them may have districts
  /// of one name.
  private func districts(_ row: VillageDeliberation) -> [SafeText] {
    guard let district = row.district else { return ["–"] }
    let name = words.shortName(of: district)
    guard table.regions.whole == nil else { return [name] }
    return [name + ", " + words.name(ofGovernment: row.village.code.ancestor(at: .regency)), name]
  }

  /// How far the village has come, long and short.
  private func stage(_ row: VillageDeliberation) -> TableCell {
    guard let stage = row.stage else { return .text(words[.verificationNoRecord], .missing) }
    let mark: SafeText = row.isUndated(at: table.moment) ? "?" : ""
    let texts = [words.word(stage) + mark, words[stage.shortPhrase] + mark]
    return .choice(texts, row.isDone ? .good : .warning)
  }

  private func date(_ deliberation: Deliberation?) -> SafeText {
    switch deliberation?.date {
    case .known(let day): words.dates.day(day)
    case .unreadable: "?"
    case .unknown, nil: "–"
    }
  }

  private func value(_ deliberation: Deliberation?) -> TableValue {
    switch deliberation?.date {
    case .known(let day): .word(day.description)
    case .unreadable: .unreadable
    case .unknown, nil: .unknown
    }
  }
}
