public import TerminalKit
public import TuntasModel

extension Words {
  /// The short name of a programme.
  package func shortName(of programme: Programme) -> SafeText {
    SafeText(programme.shortName[language])
  }

  /// The full name of a programme.
  package func name(of programme: Programme) -> SafeText {
    SafeText(programme.name[language])
  }

  /// A programme and what it counts: `Rutilahu (unit)`.
  package func nameAndUnit(of programme: Programme) -> SafeText {
    shortName(of: programme) + " (" + word(programme.unit) + ")"
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
  package func whole(_ number: FamilyNumber) -> SafeText {
    text(.explainFamilyNumber, ["number": SafeText(number.description)])
  }
}

extension Bilingual {
  /// The name in a language.
  package subscript(_ language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}
