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
    case .lost: return ended(entry, .auditLost)
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

  /// What somebody did with the data, in two lines: who and on what ground, then how often.
  public func lines(of line: AccountOfUse.Line) -> [SafeText] {
    let ground = line.basis.map { text(.auditUseBasis, ["basis": SafeText($0)]) }
    let counts: KeyValuePairs<String, SafeText> = [
      "exports": numbers.whole(line.exports), "rows": numbers.whole(Int(line.rows)),
      "unmaskings": numbers.whole(line.unmaskings), "changes": numbers.whole(line.changes),
      "refusals": numbers.whole(line.refusals),
    ]
    return [
      SafeText(line.who) + " (" + SafeText(line.role) + "), " + (ground ?? self[.auditUseOwner]),
      "  " + text(.auditUseCounts, counts),
    ]
  }

  /// What stands above an account of use.
  public func title(ofUseFrom first: CalendarDate, to last: CalendarDate) -> SafeText {
    text(.auditUse, ["from": dates.day(first), "to": dates.day(last)])
  }

  /// What is wrong with a log, in one sentence.
  public func sentence(for fault: LogFault) -> SafeText {
    switch fault {
    case .changed(let number): sentence(.auditFaultChanged, number)
    case .missing(let number): sentence(.auditFaultMissing, number)
    case .cutOff(let number): sentence(.auditFaultCutOff, number)
    case .noEnd: self[.auditFaultNoEnd]
    case .none: self[.auditFaultNone]
    }
  }

  private func sentence(_ phrase: Phrase, _ number: Int64) -> SafeText {
    text(phrase, ["number": numbers.whole(Int(number))])
  }
}
