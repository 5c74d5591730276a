/// Rules that compare records of different families.
///
/// They look a number up in what repeats (``Repeats``), so a row costs the same in any registry.
public enum DoubleRules {
  /// K2: the NIK stands at more than one active person.
  ///
  /// - Parameters:
  ///   - nik: The NIK of an active person.
  ///   - repeats: The NIKs that repeat among active persons.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func nik(_ nik: NIK, _ repeats: Repeats) -> QualityFinding? {
    repeats.count(of: nik.number).map { count in
      QualityFinding(.nikShared, in: .nik, found: .nik(nik), other: .number(count))
    }
  }

  /// P5, second half: the number of the family card stands at more than one family.
  ///
  /// - Parameters:
  ///   - card: The number.
  ///   - repeats: The numbers that repeat among families.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func familyCard(
    _ card: FamilyCardNumber,
    _ repeats: Repeats
  ) -> QualityFinding? {
    repeats.count(of: card.number).map { count in
      QualityFinding(
        .familyCardNumber,
        in: .familyCard,
        found: .familyCard(card),
        other: .number(count)
      )
    }
  }

  /// P7: another person of the village has a similar name and the same birth date.
  ///
  /// - Parameters:
  ///   - likeness: The person's likeness.
  ///   - repeats: The likenesses that repeat among active persons.
  /// - Returns: What breaks the rule; `nil` when nothing does.
  public static func likeness(
    _ likeness: PersonLikeness,
    _ repeats: Repeats
  ) -> QualityFinding? {
    repeats.count(of: likeness.number).map { count in
      QualityFinding(.possibleDouble, in: .name, found: .nothing, other: .number(count))
    }
  }
}
