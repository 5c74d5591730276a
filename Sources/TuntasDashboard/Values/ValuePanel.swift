import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The filter while it is made: its parts, the one that is typed, and the values of its column with how
/// many rows have each within the parts before.
struct ValuePanel: Sendable {
  /// What can be asked of the columns.
  let columns: [FilterColumn]
  /// The parts; the last may be empty, for a new one.
  var drafts: [FilterDraft]
  /// Which part is worked on.
  var current: Int
  /// Whether the values stand in the order of their counts, the most frequent first.
  var isByCount: Bool
  /// The values with their counts; ``Loadable/loading`` before they were counted.
  var values: Loadable<[ValueCount]> = .loading
  /// How many rows the first parts leave, by those parts; `nil` where that could not be counted.
  var left: [[FilterPart]: Int?] = [:]
  /// The parts whose rows are being counted.
  var counting: [FilterPart]?
  /// The value under the cursor, from 0.
  var cursor = 0
  /// Whether the cursor stands in the values, so that a blank chooses.
  var isInList = false
  /// Whether a part was changed or taken off.
  var isChanged = false
  /// What the box has to say, until the next key.
  var notice: SafeText?

  /// The part worked on.
  var draft: FilterDraft {
    get { drafts[current] }
    set { drafts[current] = newValue }
  }

  /// What the values answer.
  var question: ValueQuestion {
    ValueQuestion(column: draft.column, before: drafts[..<current].compactMap(\.part))
  }

  /// The parts that can be understood.
  var parts: [FilterPart] { drafts.compactMap(\.part) }

  /// The first parts of which nobody has counted yet what they leave; `nil` when all are known.
  var uncounted: [FilterPart]? {
    (0...drafts.count).map { drafts[..<$0].compactMap(\.part) }.first { left[$0] == nil }
  }

  /// How many rows some parts leave; `nil` while that is not known.
  func rows(leftBy parts: [FilterPart]) -> Int? {
    if let count = left[parts] { count } else { nil }
  }

  /// The values in the order they are shown.
  var shown: [ValueCount] {
    guard let values = values.value else { return [] }
    guard isByCount else { return values }
    return values.enumerated().sorted { left, right in
      left.element.count == right.element.count
        ? left.offset < right.offset : left.element.count > right.element.count
    }.map(\.element)
  }

  /// What the part asks, with values in place of names; `nil` where it asks nothing of this column.
  var test: ValueTest<TableValue>? {
    guard let part = draft.part, part.column == draft.column else { return nil }
    return part.test.named { name in
      let typed = SearchText(name)
      return shown.filter { value in
        typed.match(in: SearchText(value.label.string)).map { $0 <= .wordBeginning } ?? false
      }.map(\.value)
    }
  }
}

/// One part of a filter while it is made.
struct FilterDraft: Sendable {
  /// The column that is spoken of where the line names none.
  let home: String
  /// The column that the line speaks of.
  var column: String
  /// What is asked; `nil` for an empty line, and for one that is not understood.
  var part: FilterPart?
  /// The line.
  var input = InputLine()
  /// Whether the line was typed and not chosen.
  var isTyped = false

  /// An empty part.
  init(_ column: String) {
    (home, self.column) = (column, column)
  }

  /// A part that is in force.
  init(_ part: FilterPart, text: SafeText) {
    self.init(part.column)
    self.part = part
    input.insert(text.string)
  }

  /// Whether something stands in the line that is not understood.
  var isUnclear: Bool { part == nil && !input.text.isEmpty }
}

/// Which values are counted: those of a column, within the parts before.
struct ValueQuestion: Hashable, Sendable {
  /// The id of the column.
  var column: String
  /// The parts before.
  var before: [FilterPart]
}

/// The values of a column, counted, or why they could not be.
package struct ValueAnswer: Sendable {
  /// What was asked.
  let question: ValueQuestion
  /// The values with their counts.
  let values: Loadable<[ValueCount]>
}

/// How many rows some parts of a filter leave; `nil` when that could not be counted.
package struct LeftAnswer: Sendable {
  /// The parts.
  let parts: [FilterPart]
  /// The rows.
  let count: Int?
}
