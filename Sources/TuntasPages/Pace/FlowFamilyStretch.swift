package import TuntasModel

extension FlowFamily: PlacedRow {
  package var position: FamilyKey { key }
}

/// A stretch of the families that one number of a flow counts, with the page that has the number.
package struct FlowFamilyStretch: Sendable {
  /// The government's lists and flows.
  package var page: PacePage
  /// Which families.
  package var query: FlowQuery
  /// The rows that are in memory.
  package var part: RowStretch<FlowFamily>
  /// Where the newest of them were asked for.
  package var anchor: PageRequest.Anchor

  /// Makes a stretch of the rows that came.
  package init(
    page: PacePage,
    query: FlowQuery,
    part: RowStretch<FlowFamily>,
    anchor: PageRequest.Anchor
  ) {
    (self.page, self.query, self.part, self.anchor) = (page, query, part, anchor)
  }

  /// The flow that has the number; `nil` where nobody counts between the two lists any more.
  package var flow: ListFlow? {
    page.flows.first { $0.from.id == query.from && $0.to.id == query.to }
  }
}
