import TerminalKit
import TuntasModel
import TuntasWords

/// What is said of a member, as far as the reader may see it.
///
/// The registry has masked the member before; nothing here can show more.
struct MemberWords {
  /// The member, masked.
  let member: Member
  /// The family's card, for the names of regions on identity cards.
  let card: FamilyCard
  let words: Words

  /// The name; of a child no more than what it is.
  var name: SafeText {
    guard member.name == .child, let sex = member.sex.value else { return words.name(member.name) }
    return words.text(.childOfSex, ["sex": words.word(sex)])
  }

  /// The age in years, or the band that a child is in, from year to year; "–" unknown, `?`
  /// unreadable.
  var age: SafeText {
    switch member.age {
    case .known(.years(let years)): words.numbers.whole(years)
    case .known(.band(let band)): "\(band.lowerBound)–\(band.upperBound)"
    case .unknown: words[.unknownShort]
    case .unreadable: "?"
    }
  }

  /// The school of a pupil, the work of everybody else.
  var schoolOrWork: SafeText {
    if member.isInSchool == .known(true) { return words.word(member.schooling) }
    if case .known(.band) = member.age { return words[.notInSchool] }
    return words.word(member.occupation)
  }

  /// The region on the identity card and whether the civil register has the person.
  var identity: SafeText {
    switch member.nik {
    case .missing: return words[.nikMissing]
    case .unreadable: return words[.nikUnreadable]
    case .recorded: break
    }
    guard let region = cardRegion else { return match }
    return region + ", " + match
  }

  /// The member in one line, as the title of an explanation.
  var title: SafeText {
    let relation = words.word(member.relation)
    return words.text(.explainMemberTitle, ["name": name, "relation": relation, "age": age])
  }

  /// What can be asked of a member alone, on the day from which the age is counted.
  func details(on day: CalendarDate) -> [ExplanationText.Entry] {
    let counted = words.text(.explainAgeOn, ["day": words.dates.day(day)])
    let hasAge = member.age.value != nil
    let years = hasAge ? words.text(.explainAgeIs, ["age": age, "rule": ageRule]) : ageRule
    return [
      .init(label: .explainAge, text: hasAge ? years + "; " + counted : years),
      .init(label: .explainNIK, text: nik),
      .init(label: .explainCard, text: cardRegion ?? words[.unknown]),
      .init(label: .explainMatch, text: matchInFull),
    ]
  }

  /// Whether the civil register has the person, in a word.
  private var match: SafeText { words.word(member.civilMatch) }

  /// The region on the identity card by its name, or by its code where it was not read along; `nil`
  /// when it is not recorded.
  private var cardRegion: SafeText? {
    member.cardRegion.value.map { code in
      let region = card.cardRegions.first { $0.code == code }
      return region.map { words.name(of: $0) } ?? SafeText(code.description)
    }
  }

  /// How the age was found, or that nobody knows it.
  private var ageRule: SafeText {
    switch member.age {
    case .known(.years): words[.explainAgeInYears]
    case .known(.band): words[.explainAgeInBand]
    case .unknown: words[.unknown]
    case .unreadable: words[.unreadable]
    }
  }

  /// Whether the NIK is recorded; its digits are never shown.
  private var nik: SafeText {
    switch member.nik {
    case .recorded: words[.explainNIKRecorded]
    case .missing: words[.nikMissing]
    case .unreadable: words[.explainNIKUnreadable]
    }
  }

  /// The match with the civil register, with a sentence where it is unknown.
  private var matchInFull: SafeText {
    member.civilMatch == .unknown ? words[.explainMatchUnknown] : match
  }
}
