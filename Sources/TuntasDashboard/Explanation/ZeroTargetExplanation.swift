import TerminalKit
import TuntasModel
import TuntasWords

/// Explains by when extreme poverty shall be zero, and why no date can be projected.
///
/// Each target comes from its own document, a missed one beside the one that came after it.
struct ZeroTargetExplanation: Explainable {
  /// The targets of zero.
  let targets: [Target]
  /// Which lists can be compared; `nil` where no projection is spoken of.
  let comparison: ListComparison?
  let sources: [Source]
  /// The day that counts as today.
  let day: CalendarDate
  let words: Words

  var title: SafeText {
    ZeroTargetLine(targets: targets, sources: sources, words: words).text(on: day)
  }

  var answers: ExplanationAnswers {
    ExplanationAnswers(
      meaning: words[.explainZeroTarget],
      unit: unit,
      details: outlook + targets.map { .init(label: .explainTarget, text: words.zeroTarget($0)) },
      method: words[.explainTargetMethod],
      line: words[.explainTargetLine],
      certainty: certainty,
      date: words.text(.explainTargetDate, ["day": words.dates.day(day)]),
      source: words.sources(targets.map(\.source), among: sources),
      never: words[.explainZeroTargetDont]
    )
  }

  /// Why no date can be projected; empty where none is spoken of.
  private var outlook: [ExplanationText.Entry] {
    guard let comparison else { return [] }
    let text = OutlookReason(comparison: comparison, words: words).text
    return [.init(label: .explainOutlook, text: text)]
  }

  /// What is zero, each unit once.
  private var unit: SafeText {
    var seen: Set<String> = []
    let units = targets.map(\.unit).filter { seen.insert($0).inserted }
    return units.isEmpty
      ? words[.unknown] : units.map { words.measureInFull($0) }.joined(separator: ", ")
  }

  /// How sure each target is, with its year.
  private var certainty: SafeText {
    targets.isEmpty
      ? words[.explainNoDataNotZero]
      : targets.map { SafeText(String($0.year)) + ": " + words.word($0.certainty) }
        .joined(separator: "; ")
  }
}

/// Why no date can be projected: which lists there are, and why they cannot be compared.
///
/// With fewer than three comparable lists there is no projection, and these sentences say why.
struct OutlookReason {
  /// The lists that can be compared, and those that cannot.
  let comparison: ListComparison
  let words: Words

  /// The sentences: how many lists there are, then one for each that cannot be compared.
  var text: SafeText {
    let count = words.numbers.whole(comparison.count)
    let fewest = words.numbers.whole(Pace.fewestLists)
    let first = words.text(.outlookNeeds, ["fewest": fewest, "count": count])
    return ([first] + comparison.mismatches.map(sentence)).joined(separator: " ")
  }

  /// Why one list cannot be compared with the one that counts.
  private func sentence(_ mismatch: ListMismatch) -> SafeText {
    let facts = ListFacts(list: mismatch.list, words: words)
    if mismatch.differences == [.stage], let before = facts.printed, let after = current?.printed {
      return words.text(.outlookCleaning, ["before": before, "after": after])
    }
    let differences = mismatch.differences.map { word($0, mismatch.list) }
    return words.text(
      .outlookDiffers,
      [
        "month": words.dates.month(mismatch.list.date),
        "differences": differences.joined(separator: ", "),
      ]
    )
  }

  /// The list that counts, the newest of those that can be compared.
  private var current: ListFacts? {
    comparison.lists.last.map { ListFacts(list: $0, words: words) }
  }

  /// One difference in a few words.
  private func word(_ difference: ListDifference, _ list: FamilyList) -> SafeText {
    switch difference {
    case .coverage: words[.differsCoverage]
    case .register:
      words.text(.differsRegister, ["register": words.word(list.register)])
    case .unit: words[list.unitCounted == .person ? .differsPeople : .differsFamilies]
    case .line:
      list.line.map { words.text(.differsLine, ["amount": words.numbers.rupiah($0)]) }
        ?? words[.differsNoLine]
    case .stage: words[.differsStage]
    case .sameDay: words[.differsSameDay]
    }
  }
}

extension Words {
  /// What a target of zero says: its year, what is zero, and the document.
  func zeroTarget(_ target: Target) -> SafeText {
    var subject: SafeText = ""
    if case .indicator(let code) = target.subject { subject = indicator(code) }
    return text(
      .explainZeroTargetIs,
      [
        "year": SafeText(String(target.year)),
        "indicator": subject,
        "value": amount(target.value, in: target.unit),
        "document": target.document.map { SafeText($0) } ?? self[.explainNoDocument],
      ]
    )
  }
}
