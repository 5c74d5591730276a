public import TerminalKit

/// Round positions along an axis: multiples of 1, 2, 2.5 or 5 times a power of ten.
///
/// The first tick is at or below the least value and the last one at or above the greatest, so an
/// axis from tick to tick holds all values. How many there are follows the length of the axis: a
/// long one is not left bare and the labels of a short one do not touch.
public struct Ticks: Hashable, Sendable {
  /// The distance between two ticks; 0 when there are none.
  public let step: Double
  /// The positions, ascending.
  public let values: [Double]

  /// Chooses ticks for an axis.
  ///
  /// - Parameters:
  ///   - values: What the axis must hold; those that are not finite are left out. A single value
  ///     is measured from zero.
  ///   - cells: The length of the axis in cells.
  ///   - cellsPerTick: The cells that one tick and its label should have for themselves: 12 along
  ///     a row; for labels one below the other 3 are enough. There are at most
  ///     `max(2, cells / cellsPerTick)` steps.
  public init(covering values: some Sequence<Double>, cells: Int, cellsPerTick: Int = 12) {
    guard let range = Self.range(of: values) else {
      (step, self.values) = (0, [])
      return
    }
    let most = max(2, cells / max(1, cellsPerTick))
    let round = RoundStep.least(dividing: range, into: most)
    step = round?.size ?? 0
    self.values = round?.multiples(covering: range) ?? [range.lowerBound, range.upperBound]
  }
}

extension Ticks {
  /// Returns the ticks as values with the text that a function gives them.
  public func printed(_ form: (Double) -> SafeText) -> [PrintedValue] {
    values.map { PrintedValue($0, form($0)) }
  }

  private static func range(of values: some Sequence<Double>) -> ClosedRange<Double>? {
    let finite = values.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else { return nil }
    if least < greatest { return least...greatest }
    return least == 0 ? 0...1 : min(least, 0)...max(least, 0)
  }
}

/// A step of 1, 2, 2.5 or 5 times a power of ten.
private struct RoundStep {
  let digits: Double
  let power: Int

  /// The length of the step; 0 or infinite where no number can hold it.
  var size: Double { multiple(1) }

  /// Returns the shortest step that needs no more than a number of steps.
  static func least(dividing range: ClosedRange<Double>, into count: Int) -> RoundStep? {
    // Halves, because the distance of two numbers can be greater than any number.
    let half = range.upperBound / 2 - range.lowerBound / 2
    let rough = half / (Double(count) / 2)
    guard rough.isNormal else { return nil }
    let decade = (Double(rough.exponent) * 0.30103).roundedDown
    for power in decade - 1...decade + 2 {
      for digits in [1, 2, 2.5, 5] {
        let step = RoundStep(digits: digits, power: power)
        guard step.size.isNormal, let bounds = step.bounds(of: range) else { continue }
        if bounds.upperBound - bounds.lowerBound <= count { return step }
      }
    }
    return nil
  }

  func multiples(covering range: ClosedRange<Double>) -> [Double] {
    (bounds(of: range) ?? 0...0).map(multiple).filter(\.isFinite)
  }

  /// Returns the number of the last multiple below a range and that of the first one above it.
  private func bounds(of range: ClosedRange<Double>) -> ClosedRange<Int>? {
    // A bound that is a multiple but for the last bit counts as one.
    let lower = range.lowerBound / size + 1e-9
    let upper = range.upperBound / size - 1e-9
    guard abs(lower) < 1e18, abs(upper) < 1e18 else { return nil }
    return lower.roundedDown...max(lower.roundedDown, upper.roundedUp)
  }

  /// Dividing by a power of ten gives `0.3` where multiplying by `0.1` gives `0.30000000000000004`.
  private func multiple(_ index: Int) -> Double {
    let scaled = Double(index) * digits
    if power >= 0 { return scaled * Self.powerOfTen(power) }
    return power < -300 ? scaled * Self.powerOfTen(power) : scaled / Self.powerOfTen(-power)
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? .infinity
  }
}
