import GRDB
import TuntasModel

/// How fast a government's list becomes shorter.
extension RegistryReader {
  /// The lists of a government's register, and who came and went between them.
  ///
  /// The register is that of the list the government is counted by, else that of its newest list.
  /// What the flows mean is the model's to say (`Pace`, `Projection`); here they are only read.
  ///
  /// - Throws: As ``checkPaceScope(_:)``.
  func pacePage(of government: RegionCode) throws -> PacePage {
    try checkPaceScope(government)
    guard let standing = try standings(of: [government]).first else {
      throw RegistryError.unknownRegion(government.description)
    }
    let all = try lists(of: government)
    let register = (standing.list ?? all.last)?.register
    let lists = all.filter { $0.register == register }
      .sorted { ($0.date.number, $0.id) < ($1.date.number, $1.id) }
    let targets = try zeroTargets(for: government)
    let ids = lists.flatMap { [$0.source, $0.rowsSource ?? $0.source] } + targets.map(\.source)
    return PacePage(
      region: standing.region,
      moment: moment,
      standing: standing,
      lists: lists,
      flows: try flows(of: government, between: lists),
      targets: targets,
      sources: try sources(ids: ids)
    )
  }

  /// Checks that the viewer may see who came and went in a government.
  ///
  /// - Throws: ``RegistryError/needsGovernment(_:)`` for what is no government,
  ///   ``RegistryError/unknownRegion(_:)``, ``RegistryError/regionOutOfScope(_:)`` for a viewer who may
  ///   not see all of it: a flow is counted for the whole government.
  func checkPaceScope(_ government: RegionCode) throws {
    _ = try region(government)
    guard government.level == .regency else { throw RegistryError.needsGovernment(government) }
    guard viewer.scope.contains(government), !viewer.seesOnlyPublished(government) else {
      throw RegistryError.regionOutOfScope(government)
    }
  }

  /// Every flow counted between two of some lists, in the order of the later list and then of the
  /// earlier one.
  ///
  /// Read from `flow`, which an import counts; a pair of lists without rows there has no flow.
  private func flows(
    of government: RegionCode,
    between lists: [FamilyList]
  ) throws -> [ListFlow] {
    let rows = try rows(
      """
      SELECT first.id AS first, last.id AS last, flow.part, flow.families FROM flow
      JOIN list AS first ON first.number = flow.from_list
      JOIN list AS last ON last.number = flow.to_list
      WHERE flow.government = ?
      """,
      [government.number]
    )
    var parts: [String: [String: FlowCounts]] = [:]
    for row in rows {
      guard let part = FlowPart(number: try row.get("part")) else { continue }
      parts[try row.get("last"), default: [:]][try row.get("first"), default: FlowCounts()][part] =
        try row.get("families")
    }
    return lists.flatMap { to in
      lists.compactMap { from in parts[to.id]?[from.id]?.flow(from: from, to: to) }
    }
  }
}

/// The numbers of one flow, by their parts.
///
/// A part that the table does not hold counts 0.
private struct FlowCounts {
  /// Families, by what became of them between the two lists.
  private var counts: [FlowPart: Int] = [:]

  subscript(part: FlowPart) -> Int {
    get { counts[part] ?? 0 }
    set { counts[part] = newValue }
  }

  /// The flow; `nil` where the source of a list printed that it holds somebody and no row of it is
  /// known, so that everybody would seem to have come or left.
  func flow(from: FamilyList, to: FamilyList) -> ListFlow? {
    guard isKnown(from, count: self[.start]), isKnown(to, count: self[.end]) else { return nil }
    let reasons = LeavingReason.allCases.map { ($0, self[.left($0)]) }
    return ListFlow(
      from: from,
      to: to,
      start: self[.start],
      end: self[.end],
      new: self[.new],
      back: self[.back],
      left: Dictionary(uniqueKeysWithValues: reasons),
      leftWithoutReason: self[.leftWithoutReason]
    )
  }

  /// Tells whether rows of a list are there, or the list says itself that it is empty.
  private func isKnown(_ list: FamilyList, count: Int) -> Bool {
    count > 0 || max(list.families?.value ?? 0, list.people?.value ?? 0) <= 0
  }
}
