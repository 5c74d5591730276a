import TerminalKit
import TuntasModel
import TuntasWords

/// The lists of families of a source; each leads to the regions of its government.
struct SourceListRows {
  let lists: [FamilyList]
  let names: SourceNames
  let words: Words

  /// The headings and one row a list; empty without lists.
  var rows: [BodyRow] {
    let columns = columns
    return lists.isEmpty ? [] : [columns.heading] + lists.map(columns.line)
  }

  private var columns: Columns<FamilyList> {
    Columns(subject: subject) {
      Column("region", words[.columnRegion], width: 18) { .text(names.place($0.covers, words)) }
        .gives(2, downTo: 16).grows(1, upTo: 30)

      Column("register", words[.columnListOf], width: 17) { .text(words.word($0.register)) }
        .grows(2, upTo: 20)

      Column("stage", words[.columnStage], width: 19) { .text(words.word($0.stage)) }
        .leaves(1).grows(3, upTo: 24)

      Column("count", words[.columnPrinted], width: 8, isTrailing: true) { list in
        .text(ListFacts(list: list, words: words).printed ?? words[.unknownShort])
      }

      Column("date", words[.columnDate], width: 11) { .text(words.dates.day($0.date)) }
    }
  }

  private func subject(_ list: FamilyList) -> RowSubject {
    RowSubject(
      door: list.covers.level >= .regency ? .regions(list.covers.ancestor(at: .regency)) : nil,
      explanation: .resting(.list(list), names)
    )
  }
}
