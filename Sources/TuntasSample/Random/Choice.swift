/// Values with weights, to draw one from.
struct Choice<Value: Sendable>: Sendable {
  private let values: [Value]
  private let sums: [Int]

  /// Takes values and how often each comes up beside the others.
  init(_ first: (Value, Int), _ others: (Value, Int)...) {
    self.init(pairs: [first] + others)
  }

  /// Takes one or more values and how often each comes up beside the others.
  init(pairs: [(Value, Int)]) {
    precondition(!pairs.isEmpty, "a choice has at least one value")
    var sum = 0
    values = pairs.map(\.0)
    sums = pairs.map { pair in
      sum += pair.1
      return sum
    }
  }

  /// Draws a value.
  func draw(_ random: inout SampleRandom) -> Value {
    let point = random.below(sums[sums.count - 1])
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > point { high = middle } else { low = middle + 1 }
    }
    return values[low]
  }
}
