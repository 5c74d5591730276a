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

  /// The lines: a row a list, and below one that cannot be compared the reason.
  var rows: [BodyRow] {
    let table = table
    return [table.heading] + ordered.flatMap { [table.line($0)] + reason(for: $0) }
  }

  /// All lists, the oldest first.
  private var ordered: [FamilyList] {
    let lists = facts.comparison.lists + facts.comparison.mismatches.map(\.list)
    return lists.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  private var table: Columns<FamilyList> {
    Columns(subject: { facts.subject(of: $0) }) {
      // `?` stands behind a day that had to be assumed.
      Column("day", words[.columnDate], width: 12) { list in
        .text(words.dates.day(list.date) + (list.dateCertainty == .assumed ? "?" : ""))
      }

      Column("register", words[.paceRegister], width: 7) { .choice(words.registers($0.register)) }
        .gives(1, downTo: 6).grows(1, upTo: 17)

      Column("count", words[.columnPrinted], width: 17, isTrailing: true) { .text(count($0)) }

      // In a narrow window it gives way; the reason below a list names it where it matters.
      Column("stage", words[.columnStage], width: 19) { .text(words.word($0.stage)) }
        .leaves(2)

      Column("state", words[.paceCompared], width: 15) { list in
        guard mismatch(of: list) == nil else { return .text(words[.paceNot], .warning) }
        let isCurrent = list.id == facts.current.id
        return .text(words[isCurrent ? .paceCounts : .paceComparable], .good)
      }
      .grows(2, upTo: 20)
    }
  }

  /// What keeps a list from being compared; `nil` for one that can be.
  private func mismatch(of list: FamilyList) -> ListMismatch? {
    facts.comparison.mismatches.first { $0.list.id == list.id }
  }

  /// Why a list cannot be compared, below its row; empty for one that can be.
  private func reason(for list: FamilyList) -> [BodyRow] {
    guard let mismatch = mismatch(of: list) else { return [] }
    let text = words.text(
      .paceDiffers,
      ["differences": words.differences(mismatch.differences, of: list)]
    )
    return BodyRow.indented(text, .dim, by: 4, columns: columns, facts.subject(of: list))
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
