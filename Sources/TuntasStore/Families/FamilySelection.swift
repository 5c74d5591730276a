import GRDB
import TuntasModel

/// Which families are asked for, in terms of the database.
///
/// What a query asks is parted by what it costs: regions are ranges of keys, parts of classes are
/// sums of counts that stand ready, a ready table holds the families of one question already, and
/// only predicates are tried family by family.
struct FamilySelection {
  /// The regions they live in, in the order of their codes; no region of them lies in another.
  var regions: [RegionCode]
  /// The numbers that parts of their classes may have; a part that is not named may have any.
  var parts: [FamilyClass.Part: Set<Int64>] = [:]
  /// What else must hold of the family that a statement calls `listed`.
  var predicates: [String] = []
  /// Where such families are kept ready, if anywhere.
  ///
  /// A statement walks this table in place of all families of the list.
  var ready: Ready?
  /// What ``predicates`` and ``ready`` come to together, where its families are counted by the day.
  ///
  /// Set only while one question about programmes is all that is asked beside regions and classes;
  /// then the count is read and not worked out.
  var counted: Ready?
  /// What ``predicates`` leave out of the families of the list, where its families are counted by the
  /// day and nothing else is asked beside regions; then the count is the rest.
  var leftOut: Ready?

  /// A table in which the families that have something in common in a year are kept ready.
  ///
  /// They are kept for the six newest years (``RegistryReader/isCounted(_:)``).
  enum Ready: Hashable {
    /// Those without a programme.
    case without(year: Int)
    /// Those with an active enrolment in one of some programmes, by their numbers.
    case served(year: Int, by: [Int64])

    /// The name of the table.
    var table: String {
      switch self {
      case .without: "withoutProgramme"
      case .served: "served"
      }
    }

    /// The condition that finds its rows.
    var condition: String {
      switch self {
      case .without(let year):
        "year = \(year)"
      case .served(let year, let programmes):
        "year = \(year) AND programme IN (\(programmes.map(String.init).joined(separator: ", ")))"
      }
    }

    /// Tells whether a family may stand in it more than once.
    ///
    /// `served` has a row a family and programme.
    var isRepeating: Bool {
      if case .served(_, let programmes) = self { programmes.count > 1 } else { false }
    }
  }

  /// Tells whether every family of the regions is asked for.
  var isEverybody: Bool { parts.isEmpty && isPlain }

  /// Tells whether the classes alone decide.
  var isPlain: Bool { predicates.isEmpty && ready == nil }

  /// Tells whether a class is asked for.
  func contains(_ familyClass: FamilyClass) -> Bool {
    parts.allSatisfy { part, numbers in numbers.contains(familyClass[part]) }
  }

  /// The first and the last key of each region.
  ///
  /// In the order of ``regions``, and apart from one another.
  var ranges: [ClosedRange<Int64>] { regions.map(FamilyKey.range) }

  /// The condition on classes, in a statement that has one column `cell`; `nil` when any will do.
  var classSQL: String? {
    guard !parts.isEmpty else { return nil }
    return parts.map { part, numbers in
      "\(part.sql) IN (\(numbers.sorted().map(String.init).joined(separator: ", ")))"
    }.sorted().joined(separator: " AND ")
  }

  /// What must hold of a family besides its class, in a statement that calls it `listed`.
  ///
  /// To be joined by `AND`; empty when nothing else is asked.
  var conditions: [String] {
    let isReady = ready.map { ready in
      "EXISTS (SELECT 1 FROM \(ready.table) AS ready WHERE \(ready.condition)"
        + " AND ready.family = listed.family)"
    }
    return predicates + [isReady].compactMap(\.self)
  }
}
