import TerminalKit
import TuntasModel
import TuntasWords

/// The targets of a source; that of a programme leads to its page.
struct SourceTargetRows {
  let targets: [Target]
  let names: SourceNames
  let words: Words

  /// The headings and one row a target; empty without targets.
  var rows: [BodyRow] {
    let columns = columns
    return targets.isEmpty ? [] : [columns.heading] + targets.map(columns.line)
  }

  private var columns: Columns<Target> {
    Columns(
      subject: { RowSubject(door: door($0), explanation: .resting(.target($0), names)) }
    ) {
      Column("region", words[.columnRegion], width: 14) { .text(names.place($0.region, words)) }
        .gives(2, downTo: 12).grows(3, upTo: 24)

      Column("name", words[.columnTarget], width: 23) { .text(names.subject($0, words)) }
        .gives(3, downTo: 18).grows(2, upTo: 40)

      Column("value", words[.columnValue], width: 17, isTrailing: true) { target in
        let about: SafeText = target.isApproximate ? "±" : ""
        return .text(about + words.amount(target.value, in: target.unit))
      }

      Column("year", words[.columnYear], width: 4) { .text(SafeText(String($0.year))) }

      Column("document", words[.columnDocument], width: 13) { target in
        .text(target.document.map { SafeText($0) } ?? words[.unknownShort])
      }
      .leaves(1).grows(1, upTo: 24)
    }
  }

  private func door(_ target: Target) -> Destination? {
    guard case .programme(let code) = target.subject, target.region.level >= .regency else {
      return nil
    }
    return .programme(code, target.region)
  }
}
