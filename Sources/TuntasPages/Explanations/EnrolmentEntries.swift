import TerminalKit
import TuntasModel
import TuntasWords

/// The enrolments of a family as answers of an explanation: what, when, how far and how much.
///
/// They come from the rows that agencies sent by name; the worth is in rupiah.
struct EnrolmentEntries {
  /// The family with its enrolments.
  let page: FamilyPage
  let words: Words

  private var card: FamilyCard { page.card }

  /// Everything that reached the family or was begun, newest first; one line says so when there is
  /// nothing.
  var all: [ExplanationText.Entry] { entries(card.enrolments) }

  /// The programmes that answer a need and what is recorded in them.
  func of(_ need: Need) -> [ExplanationText.Entry] {
    let known = card.programmes.filter { need.programmes.contains($0.code) }
    let names = known.map { words.name(of: $0) }.joined(separator: ", ")
    let programmes = ExplanationText.Entry(
      label: .explainProgrammes,
      text: names.isEmpty ? words[.unknown] : names
    )
    return [programmes] + entries(card.enrolments.filter { need.programmes.contains($0.programme) })
  }

  /// Enrolments newest first, or one line that none is recorded.
  private func entries(_ enrolments: [Enrolment]) -> [ExplanationText.Entry] {
    let shown = enrolments.sorted { $0.year > $1.year }.map {
      ExplanationText.Entry(label: .explainEnrolled, text: text($0))
    }
    return shown.isEmpty
      ? [.init(label: .explainEnrolled, text: words[.explainNotEnrolled])] : shown
  }

  /// One enrolment: programme, year and status, then day, worth and member as far as they are
  /// recorded.
  private func text(_ enrolment: Enrolment) -> SafeText {
    let programme = card.programmes.first { $0.code == enrolment.programme }
    let name = programme.map { words.shortName(of: $0) } ?? SafeText(enrolment.programme.word)
    let year = SafeText(String(enrolment.year))
    let status = words.word(enrolment.status)
    let day = enrolment.date.value.map(words.dates.day)
    let value = enrolment.value.map(words.numbers.rupiah)
    let member = enrolment.member.map {
      words.text(.explainOfMember, ["number": words.numbers.whole($0)])
    }
    let parts = [name + " " + year + ": " + status, day, value, member].compactMap { $0 }
    return parts.joined(separator: ", ")
  }
}
