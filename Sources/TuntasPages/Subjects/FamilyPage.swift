package import TuntasModel

/// A family and the moment its card holds for.
package struct FamilyPage: Hashable, Sendable {
  /// Everything recorded of the family that the viewer may see.
  package var card: FamilyCard
  /// The day and the year that the card holds for.
  package var moment: Moment

  /// Makes a page of a family that was read.
  package init(card: FamilyCard, moment: Moment) {
    (self.card, self.moment) = (card, moment)
  }
}
