import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of a government's way to zero: the answer, the pace needed, the lists in order, and who
/// came and went between them.
///
/// Each block is a part that Tab goes to; the newest flow comes first.
package struct PaceBody {
  /// What was read: lists, flows, targets, sources.
  let page: PacePage
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Prepares the lines of a way to zero.
  package init(page: PacePage, words: Words, columns: Int) {
    (self.page, self.words, self.columns) = (page, words, columns)
  }

  /// The lines; without a list that counts the reason alone.
  package var body: ScreenBody {
    let standing = page.standing
    guard let list = standing.list, standing.isCounted || standing.isPublishedOnly else {
      let reason = words.withoutRows(standing)
      return ScreenBody(top: BodyRow.paragraph(reason, .strong, columns: columns))
    }
    let facts = PaceFacts(page: page, current: list)
    let flows = page.flows.reversed().map {
      FlowRows(flow: $0, facts: facts, words: words, columns: columns).rows
    }
    let lists = PaceListRows(facts: facts, words: words, columns: columns).rows
    var rows: [BodyRow] = []
    var parts: [Int] = []
    for block in [answer(facts), needed(facts), lists] + flows where !block.isEmpty {
      parts.append(rows.count { $0.subject != nil })
      rows += (rows.isEmpty ? [] : [.blank]) + block
    }
    return ScreenBody(top: question(facts), rows: rows, bottom: [.blank], parts: parts)
  }

  /// How many families are on the list that counts, and of which day it is.
  private func question(_ facts: PaceFacts) -> [BodyRow] {
    let listed = words.text(
      .paceListed,
      [
        "families": facts.printedFamilies(words),
        "day": words.dates.day(facts.current.date),
      ]
    )
    return BodyRow.paragraph(listed, .strong, columns: columns, facts.listed) + [.blank]
  }

  /// When the list would be empty, or why nobody can say.
  private func answer(_ facts: PaceFacts) -> [BodyRow] {
    ProjectionWords(facts: facts, words: words).sentences.flatMap {
      BodyRow.paragraph($0, columns: columns, facts.asked(.projection))
    }
  }

  /// The pace that each target needs; a later target stands beside an earlier one.
  private func needed(_ facts: PaceFacts) -> [BodyRow] {
    let paces = page.targets.map(facts.needed)
    guard let start = paces.first?.start else { return [] }
    let heading = words.text(.paceNeeded, ["day": words.dates.day(start)])
    return [.line(heading, .heading)]
      + paces.flatMap { needed in
        let text = PaceNeededWords(
          needed: needed,
          sources: page.sources,
          isAbout: facts.isAbout,
          words: words
        ).sentence
        return BodyRow.indented(text, columns: columns, facts.asked(.needed(needed.target)))
      }
  }
}
