import TuntasModel

/// In what order programmes and lists came, by which what names them is sorted.
struct Catalogue: Sendable {
  private let programmes: [ProgrammeCode: Int]
  private let lists: [String: Int]

  init(_ programmes: [Programme], _ lists: [FamilyList]) {
    self.programmes = Dictionary(programmes.enumerated().map { ($1.code, $0) }) { first, _ in first
    }
    self.lists = Dictionary(lists.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The place of a programme.
  func programme(_ code: ProgrammeCode) -> Int { programmes[code] ?? .max }

  /// The place of a list.
  func list(_ id: String) -> Int { lists[id] ?? .max }

  /// The place of the list that an answer is about; one about none stands before all others.
  func answered(_ list: String?) -> Int { list.map { self.list($0) } ?? -1 }
}
