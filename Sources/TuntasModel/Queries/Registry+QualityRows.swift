extension Registry {
  /// Reads the issues that count, those of families on the list, by rule and by part.
  ///
  /// - Parameters:
  ///   - region: The region; `nil` for the whole registry.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads.
  /// - Returns: The counts.
  /// - Throws: What ``quality(in:of:at:for:)`` throws.
  public func quality(
    in region: RegionCode?,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> QualityPage {
    try await quality(in: region, of: .onList, at: moment, for: viewer)
  }

  /// Reads the issues of several rules, rule by rule, as many as are read at once.
  ///
  /// - Parameters:
  ///   - rules: The rules, in the order in which their issues are wanted.
  ///   - region: The region; the country for the whole registry.
  ///   - families: Whose issues are read.
  ///   - last: The rule and position of the last row that was read; `nil` at the beginning.
  ///   - limit: About how many rows; those of one family are never parted.
  ///   - moment: The year and the day asked for.
  ///   - viewer: Who reads.
  /// - Returns: The rows behind the last one; empty when all were read.
  /// - Throws: What ``qualityRows(_:in:of:page:at:for:)`` throws.
  public func qualityRows(
    of rules: [QualityRule],
    in region: RegionCode,
    of families: QualityFamilies,
    after last: (rule: QualityRule, position: FamilyKey)?,
    limit: Int,
    at moment: MomentQuery,
    for viewer: Viewer
  ) async throws -> [QualityRow] {
    let first = last.flatMap { last in rules.firstIndex(of: last.rule) } ?? 0
    for index in rules.indices.dropFirst(first) {
      let rule = rules[index]
      let anchor = last.flatMap { last in
        last.rule == rule ? PageRequest.Anchor.after(last.position) : nil
      }
      let page = try await qualityRows(
        rule,
        in: region,
        of: families,
        page: PageRequest(anchor ?? .first, limit: limit),
        at: moment,
        for: viewer
      )
      if !page.rows.isEmpty { return page.rows }
    }
    return []
  }
}
