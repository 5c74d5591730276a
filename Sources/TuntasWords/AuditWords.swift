public import TerminalKit
public import TuntasModel

extension Words {
  /// What an entry of the log tells, in one short sentence.
  public func text(of entry: LogEntry) -> SafeText {
    let place = entry.region.map { text(.auditIn, ["region": SafeText($0)]) } ?? ""
    let kinds = entry.kinds.isEmpty ? "" : ": " + SafeText(entry.kinds.joined(separator: ", "))
    switch entry.act {
    case .begun(let verb): return word(verb) + kinds + place
    case .refused(let verb): return text(.auditRefused, ["what": word(verb) + kinds + place])
    case .done: return ended(entry, entry.rows == nil ? .auditDone : .auditDoneRows)
    case .failed: return ended(entry, .auditFailed)
    }
  }

  private func ended(_ entry: LogEntry, _ phrase: Phrase) -> SafeText {
    text(
      phrase,
      [
        "number": numbers.whole(Int(entry.belongsTo ?? 0)),
        "rows": numbers.whole(Int(entry.rows ?? 0)),
      ]
    )
  }

  /// What is wrong with a log, in one sentence.
  public func sentence(for fault: LogFault) -> SafeText {
    switch fault {
    case .changed(let number): sentence(.auditFaultChanged, number)
    case .missing(let number): sentence(.auditFaultMissing, number)
    case .cutOff(let number): sentence(.auditFaultCutOff, number)
    case .noEnd: self[.auditFaultNoEnd]
    }
  }

  private func sentence(_ phrase: Phrase, _ number: Int64) -> SafeText {
    text(phrase, ["number": numbers.whole(Int(number))])
  }
}
