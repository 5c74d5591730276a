extension Registry {
  /// Finds the first hits of every kind: what ``search(_:at:for:)`` gives for a text.
  ///
  /// - Throws: ``RegistryError`` when the region is unknown or out of scope.
  public func search(
    _ text: String,
    in region: RegionCode,
    limit: Int,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> SearchResults {
    try await search(SearchQuery(text, in: region, limit: limit), at: moment, for: viewer)
  }
}
