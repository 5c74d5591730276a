import TerminalKit
import TuntasModel

/// The lines of a list of families.
struct FamiliesBody {
  let stretch: FamilyStretch
  /// Whether only families without a programme are shown.
  let onlyWithoutProgramme: Bool
  let words: Words
  /// The width of the screen.
  let columns: Int

  private static let shape = TableShape(
    columns: [
      TableColumn(id: "name", width: 20),
      TableColumn(id: "village", width: 15),
      TableColumn(id: "people", width: 4, isTrailing: true),
      TableColumn(id: "decile", width: 6, isTrailing: true),
      TableColumn(id: "programmes", width: 15),
      TableColumn(id: "answer", width: 11),
    ],
    shrinking: [.init("village", 0), .init("name", 16), .init("programmes", 14)],
    growing: [.init("name", 30), .init("programmes", 40), .init("village", 28)]
  )

  /// Within one village its name would only repeat the path, on every line that is sent.
  private var shape: TableShape {
    guard stretch.table.region?.code.level == .village else { return Self.shape }
    var shape = Self.shape
    shape.columns.removeAll { $0.id == "village" }
    return shape
  }

  /// The lines.
  var body: ScreenBody {
    ScreenBody(top: sentences + [.blank, heading], rows: rows, bottom: [.blank])
  }

  private var sentences: [BodyRow] {
    let first = BodyRow.paragraph(
      sentence,
      onlyWithoutProgramme ? .plain : .strong,
      columns: columns
    )
    let second = BodyRow.paragraph(
      withoutProgramme,
      onlyWithoutProgramme ? .strong : .plain,
      columns: columns
    )
    return onlyWithoutProgramme ? second + first : first + second
  }

  private var rows: [BodyRow] {
    guard stretch.rows.isEmpty else { return stretch.rows.map(row) }
    return [.line(words[onlyWithoutProgramme ? .gapsNone : .familiesNone], .dim)]
  }

  private var sentence: SafeText {
    guard let whole = stretch.table.whole, let list = whole.list else {
      return words[.regionsNoList]
    }
    return words.text(
      .familiesListed,
      [
        "families": words.numbers.whole(whole.families),
        "region": words.name(of: whole.region),
        "day": words.dates.day(list.date),
      ]
    )
  }

  private var withoutProgramme: SafeText {
    guard let whole = stretch.table.whole, whole.list != nil else { return "" }
    return ListSentences(standing: whole, day: stretch.table.moment.day, words: words)
      .withoutProgramme
  }

  private var heading: BodyRow {
    .heading(
      [
        "name": words[.columnHead],
        "village": words[.columnVillage],
        "people": words[.columnPeople],
        "decile": words[.columnDecile],
        "programmes": words.text(
          .columnProgrammesOf,
          ["year": SafeText(String(stretch.table.moment.year))]
        ),
        "answer": words[.columnVerification],
      ],
      shape
    )
  }

  private func row(_ family: FamilyRow) -> BodyRow {
    let codes = Set(family.programmes)
    let count = words.text(.familiesProgrammes, ["count": words.numbers.whole(codes.count)])
    return .row(
      [
        "name": .text(words.name(family.head)),
        "village": .text(SafeText(family.village.name)),
        "people": .text(words.numbers.whole(family.people)),
        "decile": .text(words.decile(family.decile)),
        "programmes": codes.isEmpty ? .text(words[.familiesNotYet], .warning) : .text(count),
        "answer": .text(
          family.verification.map { words.word("verification", $0) } ?? words[.unknownShort]
        ),
      ],
      shape,
      RowSubject(door: .family(family.key))
    )
  }
}
