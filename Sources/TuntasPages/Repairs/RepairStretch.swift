package import TuntasModel

/// A stretch of the findings of a rule, with what stands above it.
package struct RepairStretch: Sendable {
  /// How many findings the region has of every rule.
  package var page: QualityPage
  /// The rows that are in memory; `nil` for a viewer who may not see people.
  package var part: RowStretch<QualityRow>?
  /// Where the newest of them were asked for.
  package var anchor: PageRequest.Anchor

  /// Makes a stretch of the findings that came.
  package init(page: QualityPage, part: RowStretch<QualityRow>? = nil, anchor: PageRequest.Anchor) {
    (self.page, self.part, self.anchor) = (page, part, anchor)
  }
}
