import TerminalKit
import TuntasDashboard
import TuntasModel

/// What a trial says of the rows that would be refused: how many and why, since it writes no file.
struct TrialRefusals {
  let words: Words
  let rejections: [Rejection]

  /// Reasons that are told of one by one.
  private static let shownReasons = 10

  private struct Reason: Hashable {
    var file: String
    var column: String?
    var kind: String
  }

  /// A sentence for each reason, the most frequent first, with one of its rows; then how many rows in
  /// all.
  var sentences: [SafeText] {
    let reasons = Dictionary(grouping: rejections, by: Self.reason).values
      .sorted { ($1.count, $0[0].line) < ($0.count, $1[0].line) }
    let shown = reasons.prefix(Self.shownReasons).map { alike in
      words.text(
        .importWouldRefuse,
        ["count": words.numbers.whole(alike.count), "sentence": words.sentence(for: alike[0])]
      )
    }
    let rest = reasons.dropFirst(Self.shownReasons).reduce(0) { $0 + $1.count }
    let more = words.text(.importMore, ["count": words.numbers.whole(rest)])
    let all = words.text(
      .importWouldRefuseAll,
      ["count": words.numbers.whole(rejections.count)]
    )
    return shown + (rest > 0 ? [more] : []) + [all]
  }

  /// Rows whose reasons differ by a number alone, as that of the earlier line, are alike.
  private static func reason(_ rejection: Rejection) -> Reason {
    let kind = String(describing: rejection.reason).prefix { $0 != "(" }
    return Reason(file: rejection.file, column: rejection.column, kind: String(kind))
  }
}
