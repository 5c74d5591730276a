public import TerminalKit
public import TuntasModel

extension Words {
  /// The word for one entry of a closed list, looked up by the list and the entry.
  ///
  /// - Parameters:
  ///   - list: The name that the tables give the list, for example `floor`.
  ///   - entry: The entry.
  /// - Returns: Its word in the language.
  func word(_ list: String, _ entry: some Vocabulary) -> SafeText {
    FieldWord(rawValue: "\(list).\(entry.rawValue)").map { self[$0] } ?? SafeText(entry.rawValue)
  }

  /// The word of a recorded entry; *unknown* has a word of its own and is never "no".
  func word<Entry: Vocabulary>(_ list: String, _ recorded: Recorded<Entry>) -> SafeText {
    switch recorded {
    case .known(let entry): word(list, entry)
    case .unknown: self[.unknown]
    case .unreadable: self[.unreadable]
    }
  }

  /// The short name of a programme.
  func shortName(of programme: Programme) -> SafeText {
    SafeText(pick(programme.shortName))
  }

  /// The full name of a programme.
  func name(of programme: Programme) -> SafeText {
    SafeText(pick(programme.name))
  }

  /// A programme and what it counts: `Rutilahu (unit)`.
  func nameAndUnit(of programme: Programme) -> SafeText {
    shortName(of: programme) + " (" + word("unit", programme.unit) + ")"
  }

  /// A name as far as it may be shown.
  public func name(_ name: PersonName) -> SafeText {
    switch name {
    case .masked(let text): SafeText(text)
    case .child: self[.child]
    case .missing: self[.nameMissing]
    }
  }

  /// Says the number that the registry gives a family, and what it is not.
  func whole(_ number: FamilyNumber) -> SafeText {
    text(.explainFamilyNumber, ["number": SafeText(number.description)])
  }

  private func pick(_ name: Bilingual) -> String {
    language == .indonesian ? name.indonesian : name.english
  }
}
