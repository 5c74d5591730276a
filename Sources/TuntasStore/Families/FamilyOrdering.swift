import TuntasModel

/// The order of families in terms of the database; equal ones stand in the order of their keys.
///
/// So every order is total, and a page can go on from any family without counting those before it.
enum FamilyOrdering: Equatable {
  /// That of the keys, which is that of the villages.
  case keys
  /// The last village first.
  case villagesDescending
  /// By a part of their classes; unknown and unreadable at the end.
  case classes(FamilyClass.Part, isDescending: Bool)
  /// By the names of their heads; those without one at the end.
  case names(isDescending: Bool)

  /// Takes an order as asked for.
  ///
  /// An order that no index serves, such as by programmes, falls back to that of the villages.
  init(_ order: FamilySort?) {
    switch order?.column {
    case .village: self = order?.isDescending == true ? .villagesDescending : .keys
    case .head: self = .names(isDescending: order?.isDescending == true)
    case .people, .decile, .verification, .programmes, nil:
      let part = order.flatMap { FamilyClass.Part($0.column) }
      self = part.map { .classes($0, isDescending: order?.isDescending == true) } ?? .keys
    }
  }

  /// Where families of a class stand; the lowest first.
  ///
  /// 0 for the orders that classes say nothing of.
  func rank(of familyClass: FamilyClass) -> Int64 {
    guard case .classes(let part, let isDescending) = self else { return 0 }
    let number = familyClass[part]
    guard part.isKnown(number) else { return Self.unknownRank + number }
    return isDescending ? -number : number
  }

  /// What families are sorted by in a statement that calls them `listed` and knows their class.
  var rankSQL: String {
    switch self {
    case .keys, .names: return "0"
    case .villagesDescending: return "-(listed.family >> \(FamilyKey.runningBits))"
    case .classes(let part, let isDescending):
      let known = isDescending ? "-\(part.sql)" : part.sql
      let isKnown =
        part == .people ? "\(part.sql) > 0" : "\(part.sql) < \(FamilyClass.unknown)"
      return "CASE WHEN \(isKnown) THEN \(known) ELSE \(Self.unknownRank) + \(part.sql) END"
    }
  }

  /// Larger than any number a part of a class can have, so unknown ones stand at the end in both
  /// directions.
  private static let unknownRank: Int64 = 1_000
}
