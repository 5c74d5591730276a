package import TuntasModel

extension RecipientRow: PlacedRow {}

/// A stretch of the recipients on no list, with the programme that they are of.
package struct RecipientStretch: Sendable {
  /// The programme in the region, which says how many there are.
  package var page: ProgrammePage
  /// The rows that are in memory.
  package var part: RowStretch<RecipientRow>
  /// Where the newest of them were asked for.
  package var anchor: PageRequest.Anchor

  /// Makes a stretch of the rows that came.
  package init(page: ProgrammePage, part: RowStretch<RecipientRow>, anchor: PageRequest.Anchor) {
    (self.page, self.part, self.anchor) = (page, part, anchor)
  }
}
