import TerminalKit
import TuntasModel
import TuntasWords

/// The columns in which villages stand with their deliberations.
///
/// - `district`: only where villages of several districts stand there.
/// - `stage`: "tanpa catatan" where no deliberation is recorded; `?` behind a stage that rests on a row
///   without a day, where an earlier day was asked for.
/// - `date`, `document`: the day it was held and the number of the minutes; "–" where nobody gave
///   them. The document is the first column to go in a narrow window.
struct VerificationColumns {
  /// What was read.
  let table: DeliberationTable
  let words: Words

  /// The table, a row a village, those that are not done first.
  var data: DataTable {
    DataTable(shape: shape, headings: headings, rows: table.rows.map(row))
  }

  /// Whether the region lies within one district, whose name stands in the path.
  private var isOfOneDistrict: Bool {
    table.regions.counted.allSatisfy { $0.region.code.level >= .district }
  }

  /// The widths for 80 columns.
  private var shape: TableShape {
    let district = isOfOneDistrict ? [] : [TableColumn(id: "district", width: 13)]
    return TableShape(
      columns: [TableColumn(id: "name", width: isOfOneDistrict ? 24 : 16)] + district + [
        TableColumn(id: "stage", width: isOfOneDistrict ? 21 : 15),
        TableColumn(id: "date", width: 11),
        TableColumn(id: "document", width: 18),
      ],
      shrinking: [.init("document", 0), .init("name", 14)],
      growing: [
        .init("stage", 21), .init("district", 24), .init("document", 30), .init("name", 40),
      ]
    )
  }

  /// The headings by the ids of the columns.
  private var headings: [String: SafeText] {
    var headings = [
      "name": words[.columnVillage],
      "stage": words[.columnDeliberationStage],
      "date": words[.columnDate],
      "document": words[.columnDocument],
    ]
    if !isOfOneDistrict { headings["district"] = words[.columnDistrict] }
    return headings
  }

  /// One village, which leads to its families.
  private func row(_ row: VillageDeliberation) -> DataRow {
    let code = row.village.code
    let deliberation = row.deliberation
    return DataRow(
      id: code.description,
      cells: [
        "name": .text(words.shortName(of: row.village)),
        "district": .choice(districts(row)),
        "stage": stage(row),
        "date": .text(date(deliberation)),
        "document": .text(deliberation?.document.map { SafeText($0) } ?? "–"),
      ],
      values: [
        "name": .word(words.name(of: row.village).string),
        "district": row.district.map { .word(words.shortName(of: $0).string) } ?? .unknown,
        "stage": row.stage.map { .ranked($0.number, $0.rawValue) } ?? .unknown,
        "date": value(deliberation),
        "document": deliberation?.document.map { .word($0) } ?? .unknown,
      ],
      subject: RowSubject(door: .families(code), explanation: .deliberation(row, table.moment)),
      fileValues: [
        "stage": row.stage.map { .word(words.word($0).string) } ?? .unknown
      ]
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
