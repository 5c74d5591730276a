import GRDB
import TuntasModel

/// Walks records out of one state of the registry.
///
/// Rows that lie in the order of regions come government by government in the order of the screens,
/// and within each by village, so that two exports of one state are the same byte for byte. At most
/// one batch is held at a time.
struct RecordWalk {
  private let db: Database
  private let query: RecordQuery
  private let viewer: Viewer
  private let conditions: RecordConditions

  /// Takes a batch; an error of its own ends the walk.
  typealias Delivery = (RecordBatch) throws -> Void

  /// Checks what is asked.
  ///
  /// - Throws: ``RegistryError``.
  init(_ db: Database, _ query: RecordQuery, for viewer: Viewer) throws {
    self.db = db
    self.query = query
    self.viewer = viewer
    conditions = try RecordConditions(query, for: viewer, in: db)
  }

  /// Reads kind after kind.
  ///
  /// A kind without a row delivers one empty batch, so that its file gets a header.
  ///
  /// - Parameter deliver: Takes each batch, on the thread of the database.
  /// - Throws: What taking throws, ``RegistryError``, an error of the database.
  func run(_ deliver: Delivery) throws {
    for kind in query.kinds { try walk(kind, deliver) }
  }

  /// Reads one kind, range by range.
  private func walk(_ kind: RecordKind, _ deliver: Delivery) throws {
    // Whatever somebody wrote may tell a person; only who sees people sees it whole.
    let seesPeople = viewer.may(.takePeopleOut)
    let masked = seesPeople ? [] : kind.freeText
    var gathering = RecordGathering(kind, masking: masked, hidesUnreadable: !seesPeople)
    let layouts = RecordLayout.of(kind)
    let statements = try layouts.map { layout in
      let sql = layout.sql(of: kind, where: try conditions.sql(kind, layout))
      return (layout: layout, rows: try RawStatement(db, sql))
    }
    if layouts.contains(where: { $0.place == nil }) {
      for statement in statements { try gather([statement.rows], &gathering, deliver) }
    } else {
      for range in FamilyKey.ranges(in: try conditions.families()) {
        for statement in statements { statement.rows.bind(statement.layout.range(of: range)) }
        try gather(statements.map(\.rows), &gathering, deliver)
      }
    }
    if !gathering.isEmpty || gathering.isFirst { try deliver(gathering.take()) }
  }

  /// Gathers the rows of one statement, or of several village by village.
  private func gather(
    _ statements: [RawStatement],
    _ gathering: inout RecordGathering,
    _ deliver: Delivery
  ) throws {
    var waiting = try statements.filter { try $0.next() }
    while !waiting.isEmpty {
      let index = waiting.count == 1 ? 0 : Self.firstVillage(of: waiting)
      gathering.add(waiting[index])
      if gathering.isFull { try deliver(gathering.take()) }
      if try !waiting[index].next() { waiting.remove(at: index) }
    }
  }

  /// The statement that stands on the first village; of equal ones the first.
  private static func firstVillage(of statements: [RawStatement]) -> Int {
    let villages = statements.map { $0.integer(Int32($0.columnCount - 1)) }
    return villages.indices.min { villages[$0] < villages[$1] } ?? 0
  }
}

extension FamilyKey {
  /// The keys of a region in the order in which governments stand on every screen; those of other
  /// governments come behind, in the order of their codes.
  static func ranges(in region: RegionCode) -> [ClosedRange<Int64>] {
    let governments = Governments.all.filter { region.contains($0) }
    guard !governments.isEmpty else { return [range(of: region)] }
    var rest: [ClosedRange<Int64>] = []
    var first = range(of: region).lowerBound
    for taken in governments.map(range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if first < taken.lowerBound { rest.append(first...taken.lowerBound - 1) }
      first = taken.upperBound + 1
    }
    let last = range(of: region).upperBound
    if first <= last { rest.append(first...last) }
    return governments.map(range) + rest
  }
}
