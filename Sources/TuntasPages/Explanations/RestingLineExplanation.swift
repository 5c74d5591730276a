import TerminalKit
import TuntasModel
import TuntasWords

/// Explains a poverty line on the page of its source.
///
/// It is rupiah for one person and a day or month; the legal basis is quoted where the source
/// states one.
struct RestingLineExplanation: Explainable {
  /// The poverty line.
  let povertyLine: PovertyLine
  let names: SourceNames
  let words: Words

  /// For whom and for how long it is.
  private var per: SafeText { words.word(povertyLine.unit) }

  var title: SafeText {
    words.word(povertyLine.kind) + ", " + names.place(povertyLine.region, words)
      + ", " + words.period(povertyLine.validFrom) + ": " + words.amount(of: povertyLine) + " "
      + per
  }

  var answers: ExplanationAnswers {
    let about = povertyLine.isApproximate ? ", " + words[.certaintyAbout] : ""
    return ExplanationAnswers(
      meaning: words[.explainPovertyLine],
      unit: words[.explainRupiah] + " " + per,
      details: povertyLine.note.map { [.init(label: .explainNote, text: SafeText($0))] } ?? [],
      method: povertyLine.basis.map { SafeText($0) } ?? words[.explainMethodUnstated],
      line: words[.explainLineItself],
      certainty: words.word(povertyLine.certainty) + about,
      date: words.text(
        .explainLineFrom,
        ["period": words.period(povertyLine.validFrom)]
      ),
      source: words.sources([povertyLine.source], among: names.sources),
      never: words[.explainLinesDont]
    )
  }
}
