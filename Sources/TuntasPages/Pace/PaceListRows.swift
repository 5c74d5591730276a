import TerminalKit
import TuntasModel
import TuntasWords

/// The lists of a government in the order of their days, each with what keeps it from being compared
/// with the list that counts.
struct PaceListRows {
  /// The lists and which of them can be compared.
  let facts: PaceFacts
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The widths for 80 columns; in a narrow window the stage gives way, which the reason below a
  /// list names where it matters.
  private static let shape = TableShape(
    columns: [
      TableColumn(id: "day", width: 12),
      TableColumn(id: "register", width: 7),
      TableColumn(id: "count", width: 17, isTrailing: true),
      TableColumn(id: "stage", width: 19),
      TableColumn(id: "state", width: 15),
    ],
    shrinking: [.init("register", 6), .init("stage", 0)],
    growing: [.init("register", 17), .init("state", 20)]
  )

  /// The lines: a row a list, and below one that cannot be compared the reason.
  var rows: [BodyRow] {
    [heading] + ordered.flatMap(rows)
  }

  /// All lists, the oldest first.
  private var ordered: [FamilyList] {
    let lists = facts.comparison.lists + facts.comparison.mismatches.map(\.list)
    return lists.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  private var heading: BodyRow {
    .heading(
      [
        "day": words[.columnDate],
        "register": words[.paceRegister],
        "count": words[.columnPrinted],
        "stage": words[.columnStage],
        "state": words[.paceCompared],
      ],
      Self.shape
    )
  }

  /// The row of a list, `?` behind a day that had to be assumed, and the reason below it.
  private func rows(_ list: FamilyList) -> [BodyRow] {
    let mismatch = facts.comparison.mismatches.first { $0.list.id == list.id }
    let isCurrent = list.id == facts.current.id
    let state: Phrase = mismatch != nil ? .paceNot : isCurrent ? .paceCounts : .paceComparable
    let row = BodyRow.row(
      [
        "day": .text(words.dates.day(list.date) + (list.dateCertainty == .assumed ? "?" : "")),
        "register": .choice(words.registers(list.register)),
        "count": .text(count(list)),
        "stage": .text(words.word(list.stage)),
        "state": .text(words[state], mismatch == nil ? .good : .warning),
      ],
      Self.shape,
      facts.subject(of: list)
    )
    guard let mismatch else { return [row] }
    let text = words.text(
      .paceDiffers,
      ["differences": words.differences(mismatch.differences, of: list)]
    )
    return [row]
      + BodyRow.indented(text, .dim, by: 4, columns: columns, facts.subject(of: list))
  }

  /// The number that the source printed, in its own unit.
  private func count(_ list: FamilyList) -> SafeText {
    guard let printed = ListFacts(list: list, words: words).printed else {
      return words[.paceNotPrinted]
    }
    return printed + " " + words.measure(list.unitCounted == .person ? "people" : "families")
  }
}

extension Words {
  /// The name of a register, in full and in a few letters.
  fileprivate func registers(_ register: Register) -> [SafeText] {
    let full = word(register)
    return register == .local ? [full, self[.paceLocal]] : [full]
  }

  /// Why a list cannot be compared, in a few words each.
  func differences(_ differences: [ListDifference], of list: FamilyList) -> SafeText {
    differences.map { difference($0, of: list) }.joined(separator: ", ")
  }

  /// Why a list cannot be compared.
  func difference(_ difference: ListDifference, of list: FamilyList) -> SafeText {
    switch difference {
    case .coverage: self[.differsCoverage]
    case .register: text(.differsRegister, ["register": word(list.register)])
    case .unit: self[list.unitCounted == .person ? .differsPeople : .differsFamilies]
    case .line:
      list.line.map { text(.differsLine, ["amount": numbers.rupiah($0)]) } ?? self[.differsNoLine]
    case .stage: self[.differsStage]
    case .sameDay: self[.differsSameDay]
    }
  }
}
