import TuntasModel

/// The families of the drawn world that a query asks for.
struct DrawnFamilies {
  let query: FamilyQuery

  init(_ query: FamilyQuery) { self.query = query }

  var rows: [FamilyRow] {
    let rows = all.filter { row in
      query.conditions.allSatisfy { $0.test.holds(for: values(row, $0.column)) }
    }
    guard let order = query.order else { return rows }
    return rows.enumerated().sorted { left, right in
      let numbers = (number(left.element, order.column), number(right.element, order.column))
      guard let first = numbers.0, let second = numbers.1, first != second else {
        return (numbers.0 == nil) == (numbers.1 == nil)
          ? left.offset < right.offset : numbers.0 != nil
      }
      return order.isDescending ? first > second : first < second
    }.map(\.element)
  }

  func counts(by column: FamilyColumn) -> [FamilyCount] {
    var counts: [FamilyValue: Int] = [:]
    for row in rows {
      for value in values(row, column) { counts[value, default: 0] += 1 }
    }
    return counts.map { FamilyCount($0.key, families: $0.value) }.sorted {
      "\($0.value)" < "\($1.value)"
    }
  }

  private var all: [FamilyRow] {
    Drawn.families(in: query.region).filter {
      (!query.onlyWithoutProgramme || $0.programmes.isEmpty)
        && query.withoutProgramme.map($0.programmes.contains) != true
    }
  }

  private func values(_ row: FamilyRow, _ column: FamilyColumn) -> Set<FamilyValue> {
    switch column {
    case .head: []
    case .village: [.region(row.village.code)]
    case .people: [.number(row.people)]
    case .decile: [row.decile.value.map { .number($0) } ?? .unknown]
    case .programmes:
      row.programmes.isEmpty ? [.unknown] : Set(row.programmes.map { .programme($0) })
    case .verification: [row.verification.map { .verification($0) } ?? .unknown]
    }
  }

  private func number(_ row: FamilyRow, _ column: FamilyColumn) -> Int? {
    switch column {
    case .people: row.people
    case .decile: row.decile.value
    default: nil
    }
  }
}
