import TuntasModel

/// All rows of a family before they are written, cell by cell, so that a cell can be spoilt.
struct FamilySheet {
  /// The family that the rows were made from.
  let family: SampleFamily
  private(set) var rows: [RecordKind: [[String?]]]

  /// Lays the rows of a family out.
  init(_ family: SampleFamily, enrolments: [EnrolmentRow]) {
    self.family = family
    let id = family.order.id
    rows = [
      .families: [FamilyRows.family(family)],
      .members: family.members.enumerated().map { place, member in
        FamilyRows.member(member, number: place + 1, of: id)
      },
      .listings: family.order.listings.map { FamilyRows.listing($0, of: family) },
      .enrolments: enrolments.map(FamilyRows.enrolment),
      .verifications: family.order.verification.map { [FamilyRows.verification($0, of: id)] } ?? [],
    ]
  }

  /// The rows of a kind.
  func rows(_ kind: RecordKind) -> [[String?]] { rows[kind] ?? [] }

  /// A cell, by the name of its column.
  subscript(_ kind: RecordKind, _ row: Int, _ column: String) -> String? {
    get { rows[kind]?[row][Self.place(of: column, in: kind)] }
    set { rows[kind]?[row][Self.place(of: column, in: kind)] = newValue }
  }

  /// Adds a row.
  ///
  /// - Returns: Its place.
  mutating func add(_ cells: [String?], to kind: RecordKind) -> Int {
    rows[kind, default: []].append(cells)
    return rows(kind).count - 1
  }

  /// Takes rows away.
  mutating func remove(_ kind: RecordKind, where isMeant: ([String?]) -> Bool = { _ in true }) {
    rows[kind]?.removeAll(where: isMeant)
  }

  /// Keeps the family on the newest list, with no answer of the village: rules that look at active
  /// persons shall see its members.
  mutating func stayOnList() {
    for row in rows(.listings).indices {
      self[.listings, row, "to_list"] = nil
      self[.listings, row, "reason"] = nil
    }
    remove(.verifications)
  }

  private static func place(of column: String, in kind: RecordKind) -> Int {
    guard let place = kind.index(of: column) else {
      preconditionFailure("\(kind.fileName) has the column \(column)")
    }
    return place
  }
}
