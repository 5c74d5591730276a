/// As what a number in a text can be read.
enum NumberShape {
  /// A day, the code of a region, or rupiah: it stays, whatever stands beside it.
  case sure
  /// A year, a time, a count with its thousands set apart, or the number of a document: it stays
  /// where all numbers beside it can be read as something.
  case likely
  /// Up to three digits.
  case short
  /// Nothing known.
  case none

  /// Tells whether it may be a part of a long number, beside others of which one is nothing known or
  /// beside none such.
  func isDoubtful(besideOthers others: Bool) -> Bool {
    switch self {
    case .sure: false
    case .likely: others
    case .short, .none: true
    }
  }
}

/// A number without blanks: groups of digits and the signs that part them.
struct NumberParts {
  private var groups: [[UInt8]] = [[]]
  private var signs: [Unicode.Scalar] = []

  /// How many digits it has.
  var digits: Int { groups.reduce(0) { $0 + $1.count } }

  /// Adds a digit.
  mutating func append(_ digit: UInt8) { groups[groups.count - 1].append(digit) }

  /// Begins a new group.
  mutating func part(by sign: Unicode.Scalar) {
    signs.append(sign)
    groups.append([])
  }

  /// As what it can be read, where rupiah are announced before it or are not.
  func shape(isAmount: Bool) -> NumberShape {
    if isDay || isRegion || isAmount && isRupiah { return .sure }
    if digits <= Self.shortest { return .short }
    if isSimple { return .likely }
    let parts = split { Self.hyphens.contains($0) }
    if parts.count > 1, parts.allSatisfy({ $0.isDay || $0.isRegion || $0.isSimple }) {
      return .likely
    }
    let shares = split { $0 == "/" }
    return shares.count == 2 && shares.allSatisfy(\.isCount) ? .likely : .none
  }

  private static let shortest = 3
  private static let hyphens: [Unicode.Scalar] = ["-", "–", "—", "‑"]

  private var isSimple: Bool { isYear || isTime || isCount || isDocument }

  private func split(where isSplit: (Unicode.Scalar) -> Bool) -> [NumberParts] {
    var parts = [NumberParts()]
    for (index, group) in groups.enumerated() {
      if index > 0, isSplit(signs[index - 1]) {
        parts.append(NumberParts())
      } else if index > 0 {
        parts[parts.count - 1].part(by: signs[index - 1])
      }
      for digit in group { parts[parts.count - 1].append(digit) }
    }
    return parts
  }

  private func number(_ group: Int) -> Int { groups[group].reduce(0) { $0 * 10 + Int($1) } }

  private func isYear(_ group: Int) -> Bool {
    groups[group].count == 4 && (1945...2100).contains(number(group))
  }

  private func areAll(_ sign: Unicode.Scalar) -> Bool { signs.allSatisfy { $0 == sign } }
}

// MARK: - Shapes

extension NumberParts {
  /// `31/12/2025`, `31-12-2025`, `31.12.2025`, `2025-12-31`.
  private var isDay: Bool {
    guard groups.count == 3, let sign = signs.first, areAll(sign),
      ["/", "-", "."].contains(sign)
    else { return false }
    func isDay(_ day: Int, _ month: Int, _ year: Int) -> Bool {
      groups[year].count == 4 && (1900...2100).contains(number(year))
        && groups[day].count <= 2 && (1...31).contains(number(day))
        && groups[month].count <= 2 && (1...12).contains(number(month))
    }
    return isDay(0, 1, 2) || isDay(2, 1, 0)
  }

  /// `32.16.01.2001`, or the beginning of one.
  private var isRegion: Bool {
    let sizes = groups.map(\.count)
    guard areAll("."), [[2, 2], [2, 2, 2], [2, 2, 2, 4]].contains(sizes) else { return false }
    return (11...96).contains(number(0))
  }

  /// `1.234.567.890` or `1234567`, with cents or without.
  private var isRupiah: Bool {
    isGrouped || groups.count == 1 && digits <= 12 && groups[0].first != 0
  }

  /// `2025`.
  private var isYear: Bool { groups.count == 1 && isYear(0) }

  /// `10.30`, `10:30`.
  private var isTime: Bool {
    groups.count == 2 && [".", ":"].contains(signs[0]) && groups.allSatisfy { $0.count == 2 }
      && number(0) <= 24 && number(1) < 60
  }

  /// `1.160` and `24.000.000`, but not what may be a telephone without its zero.
  private var isCount: Bool {
    guard isGrouped else { return false }
    return hasCents || digits <= 7 || groups.last == [0, 0, 0]
  }

  private var hasCents: Bool {
    groups.count > 2 && signs.last != signs.first && (groups.last?.count ?? 0) <= 2
  }

  private var isGrouped: Bool {
    let whole = hasCents ? groups.dropLast() : groups[...]
    let signs = hasCents ? signs.dropLast() : signs[...]
    guard whole.count > 1, let sign = signs.first, [".", ","].contains(sign),
      signs.allSatisfy({ $0 == sign }), (1...3).contains(whole[0].count), whole[0][0] != 0
    else { return false }
    return whole.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// `900.1.3/1234/2025` and `300.2.2-2430/2025`: behind its last slash a year, and shorter than a
  /// NIK; a hyphen stands behind dots alone, since a telephone has hyphens.
  private var isDocument: Bool {
    let hasHyphen = signs.contains("-")
    guard let sign = signs.last, sign == "/", !hasHyphen || signs.first == ".",
      signs.allSatisfy({ ["/", ".", "-"].contains($0) }),
      isYear(groups.count - 1), groups.allSatisfy({ $0.count <= 4 }), digits < 16
    else { return false }
    return groups[0].first != 0 || digits <= Masking.longNumber
  }
}
