import TerminalKit

/// The classes of a map's values, at most four: as many shades as can be told apart.
struct MapClasses: Hashable, Sendable {
  /// The classes in words, ascending.
  let names: [SafeText]
  /// The greatest value of each class.
  private let uppers: [Double]

  /// The place of a value's class; none of no value.
  func grade(of value: Double?) -> Int? {
    guard let value, !uppers.isEmpty else { return nil }
    return uppers.firstIndex { value <= $0 } ?? uppers.count - 1
  }

  /// Quarters of a hundred.
  static let percents = MapClasses(
    names: ["0–24%", "25–49%", "50–74%", "75–100%"],
    uppers: [24, 49, 74, .infinity]
  )

  /// Points behind plan; the first class is not behind.
  static func points(limit: Double, _ words: Words) -> MapClasses {
    let bounds = [limit, 3 * limit, 6 * limit]
    let texts = bounds.map { words.numbers.number($0) }
    let names: [SafeText] = [
      "0–" + texts[0], ">" + texts[0] + "–" + texts[1], ">" + texts[1] + "–" + texts[2],
      ">" + texts[2],
    ]
    return MapClasses(names: names, uppers: bounds + [.infinity])
  }

  /// Classes of equal width up to the greatest count; none at all is a class of its own.
  static func counts(_ values: [Double], _ words: Words) -> MapClasses {
    let most = values.max() ?? 0
    let hasZero = values.contains { $0 <= 0 }
    var (names, uppers): ([SafeText], [Double]) = hasZero ? (["0"], [0]) : ([], [])
    let step = roundStep(atLeast: most / (hasZero ? 3 : 4))
    var lower = 0.0
    while lower < most {
      let upper = lower + step
      let last = words.numbers.number(upper)
      names.append(step == 1 ? last : words.numbers.number(lower + 1) + "–" + last)
      uppers.append(upper)
      lower = upper
    }
    return MapClasses(names: names, uppers: uppers)
  }

  /// The least of 1, 2, 5, 10, 20, 25, 50, 100, 200, 250 and so on that is not below a number.
  static func roundStep(atLeast number: Double) -> Double {
    var power = 1.0
    while number > 10 * power, power < 1e12 { power *= 10 }
    let steps = [1, 2, 2.5, 5, 10].map { $0 * power }.filter { $0 == $0.rounded() }
    return steps.first { $0 >= number } ?? 10 * power
  }
}
