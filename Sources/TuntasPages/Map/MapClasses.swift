import TerminalKit
import TuntasWords

/// The classes of a map's values, at most four: as many shades as can be told apart.
///
/// Values are compared in whole steps, tenths for points, so that a value falls into the class that
/// its printed number names.
struct MapClasses: Hashable, Sendable {
  /// The classes in words, ascending.
  let names: [SafeText]
  /// The greatest value of each class, in steps.
  private let uppers: [Int]
  /// How many steps a value is divided into: 10 for values that are told to one decimal.
  private let stepsOfOne: Double

  private init(names: [SafeText], uppers: [Int], stepsOfOne: Double = 1) {
    (self.names, self.uppers, self.stepsOfOne) = (names, uppers, stepsOfOne)
  }

  /// The place of a value's class, from 0; `nil` for `nil`, and when there are no classes.
  func grade(of value: Double?) -> Int? {
    guard let value, !uppers.isEmpty else { return nil }
    let steps = Self.steps(value, stepsOfOne)
    return uppers.firstIndex { steps <= $0 } ?? uppers.count - 1
  }

  /// Quarters of a hundred, unless most parts would be in one of them.
  static func percents(_ values: [Double], _ words: Words) -> MapClasses {
    let fixed = MapClasses(
      names: ["0–24%", "25–49%", "50–74%", "75–100%"],
      uppers: [24, 49, 74, .max]
    )
    if fixed.tellsApart(values) { return fixed }
    return made(of: values, stepsOfOne: 1, ending: "%") { words.numbers.whole($0) }
  }

  /// Points behind plan; the first class is not behind.
  ///
  /// The others are fixed unless most parts would be in one of them.
  static func points(_ values: [Double], limit: Double, _ words: Words) -> MapClasses {
    let bounds = [limit, 3 * limit, 6 * limit]
    let texts = bounds.map { words.numbers.number($0) }
    let fixed = MapClasses(
      names: [
        "0–" + texts[0], ">" + texts[0] + "–" + texts[1], ">" + texts[1] + "–" + texts[2],
        ">" + texts[2],
      ],
      uppers: bounds.map { steps($0, 10) } + [.max],
      stepsOfOne: 10
    )
    if fixed.tellsApart(values) { return fixed }
    let first = (upper: steps(limit, 10), name: "0–" + texts[0])
    return made(of: values, first: first, stepsOfOne: 10) { words.numbers.number(Double($0) / 10) }
  }

  /// Classes of about as many parts each; zero is a class of its own.
  static func counts(_ values: [Double], _ words: Words) -> MapClasses {
    made(of: values, first: (0, "0"), stepsOfOne: 1) { words.numbers.whole($0) }
  }

  /// Tells whether no class holds more than half of the values.
  private func tellsApart(_ values: [Double]) -> Bool {
    var counts = uppers.map { _ in 0 }
    for grade in values.compactMap({ grade(of: $0) }) { counts[grade] += 1 }
    return counts.allSatisfy { 2 * $0 <= values.count }
  }
}

extension MapClasses {
  /// Shades that can be told apart without colour.
  private static let most = 4

  /// Makes classes that hold about as many values each; equal values are never parted.
  ///
  /// Between two classes the bound is the roundest number there is, and the outer ends are those of the
  /// values.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - first: A class that is kept whatever the values are, with its greatest step and its name;
  ///     left out where no value is in it.
  ///   - stepsOfOne: The steps that a value is told in.
  ///   - ending: What stands behind a name.
  ///   - text: A number of steps in words.
  /// - Returns: The classes.
  private static func made(
    of values: [Double],
    first: (upper: Int, name: SafeText)? = nil,
    stepsOfOne: Double,
    ending: SafeText = "",
    text: (Int) -> SafeText
  ) -> MapClasses {
    let steps = values.map { Self.steps($0, stepsOfOne) }.sorted()
    let kept = first.flatMap { first in steps.contains { $0 <= first.upper } ? first : nil }
    let rest = steps.filter { step in kept.map { step > $0.upper } ?? true }
    let groups = divided(rest, into: kept == nil ? most : most - 1)
    var names = kept.map { [$0.name + ending] } ?? []
    var uppers = kept.map { [$0.upper] } ?? []
    for (index, group) in groups.enumerated() {
      let next = index + 1 < groups.count ? groups[index + 1].lowerBound - 1 : group.upperBound
      let lower = uppers.last.map { $0 + 1 } ?? group.lowerBound
      let upper = index + 1 < groups.count ? roundest(in: group.upperBound...next) : next
      names.append((lower == upper ? text(upper) : text(lower) + "–" + text(upper)) + ending)
      uppers.append(upper)
    }
    return MapClasses(names: names, uppers: uppers, stepsOfOne: stepsOfOne)
  }

  /// Divides sorted numbers into ranges of about as many each.
  private static func divided(_ numbers: [Int], into most: Int) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var left = numbers[...]
    while let first = left.first {
      let wanted = Double(left.count) / Double(max(1, most - ranges.count))
      var taken = left.prefix { $0 == first }
      while taken.endIndex < left.endIndex {
        let run = left[taken.endIndex...].prefix { $0 == left[taken.endIndex] }
        guard Double(taken.count) + Double(run.count) / 2 <= wanted else { break }
        taken = left[taken.startIndex..<run.endIndex]
      }
      if ranges.count == most - 1 { taken = left }
      ranges.append(first...(taken.last ?? first))
      left = left[taken.endIndex...]
    }
    return ranges
  }

  /// Returns the number in a range with the fewest digits that are not zero: 100 of 97 to 104.
  static func roundest(in range: ClosedRange<Int>) -> Int {
    var power = 1
    while power <= range.lowerBound / 10 { power *= 10 }
    while power > 0 {
      for step in [5 * power, 2 * power, power] {
        let multiple = (range.lowerBound + step - 1) / step * step
        if range.contains(multiple) { return multiple }
      }
      power /= 10
    }
    return range.lowerBound
  }

  /// A value in steps, within what a whole number holds.
  private static func steps(_ value: Double, _ stepsOfOne: Double) -> Int {
    Int(min(max((value * stepsOfOne).rounded(), -1e15), 1e15))
  }
}
