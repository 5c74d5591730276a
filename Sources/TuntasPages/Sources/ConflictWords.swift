import TerminalKit
import TuntasModel
import TuntasWords

/// Values that contradict one another in one line: a range with every source, of which none is
/// chosen and no mean is taken.
struct ConflictWords {
  /// The values that contradict one another.
  let conflict: IndicatorConflict
  let names: SourceNames
  let words: Words

  /// The line; without a range, as between values of different units, only the sources.
  var text: SafeText {
    let publishers = conflict.sources.map { names.publisher($0) }.joined(separator: "; ")
    guard let range else { return words.text(.sourceNoRange, ["sources": publishers]) }
    return words.text(.sourceRange, ["range": range, "sources": publishers])
  }

  /// The lowest and the highest value; `nil` where they cannot be put in order.
  private var range: SafeText? {
    guard conflict.range != nil,
      let lowest = conflict.values.min(by: { $0.value < $1.value }),
      let highest = conflict.values.max(by: { $0.value < $1.value })
    else { return nil }
    return told(lowest) + " – " + told(highest)
  }

  /// A value; where not all are of one region, with whose it is.
  private func told(_ value: Indicator) -> SafeText {
    let isOfOnePlace = conflict.values.allSatisfy { $0.region == value.region }
    return names.amount(of: value, besides: isOfOnePlace ? value.region : nil, words)
  }
}
