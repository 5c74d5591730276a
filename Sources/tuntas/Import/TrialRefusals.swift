import TerminalKit
import TuntasModel
import TuntasWords

/// What a trial says of the rows that would be refused: how many and why, since it writes no file.
struct TrialRefusals {
  let words: Words
  private var reasons: [Reason: (count: Int, first: Rejection)] = [:]

  /// Reasons that are told of one by one.
  private static let shownReasons = 10

  private struct Reason: Hashable {
    var file: String
    var column: String?
    var kind: String
  }

  /// Begins without a row.
  init(words: Words) { self.words = words }

  /// Counts a row, in the order of files and lines.
  mutating func add(_ rejection: Rejection) {
    reasons[Self.reason(rejection), default: (0, rejection)].count += 1
  }

  /// A sentence for each reason, the most frequent first, with one of its rows; then how many rows in
  /// all.
  var sentences: [SafeText] {
    let sorted = reasons.values.sorted { ($1.count, $0.first.line) < ($0.count, $1.first.line) }
    let shown = sorted.prefix(Self.shownReasons).map { alike in
      words.text(
        .importWouldRefuse,
        ["count": words.numbers.whole(alike.count), "sentence": words.sentence(for: alike.first)]
      )
    }
    let rest = sorted.dropFirst(Self.shownReasons).reduce(0) { $0 + $1.count }
    let more = words.text(.importMore, ["count": words.numbers.whole(rest)])
    let count = reasons.values.reduce(0) { $0 + $1.count }
    let all = words.text(.importWouldRefuseAll, ["count": words.numbers.whole(count)])
    return shown + (rest > 0 ? [more] : []) + [all]
  }

  /// Rows whose reasons differ by a number alone, as that of the earlier line, are alike.
  private static func reason(_ rejection: Rejection) -> Reason {
    let kind = String(describing: rejection.reason).prefix { $0 != "(" }
    return Reason(file: rejection.file, column: rejection.column, kind: String(kind))
  }
}
