import TerminalKit
import TuntasModel
import TuntasWords

/// What must be said of figures of a day that lies before the newest data: what the marks of rows mean
/// that cannot follow it, and which columns have no day at all.
///
/// It stands at the foot of every screen and report that was asked for with `--as-of` and a day
/// before the newest data.
struct EarlierDayNote {
  /// The day that the screen holds for.
  let moment: Moment
  let words: Words
  /// The width of the screen in cells; a report asks for ``texts``, which need none.
  var columns = 80
  /// What is shown, on which it depends what cannot follow the day.
  var subject = Subject.figures

  /// What a screen or report shows.
  enum Subject {
    /// Counts, with marks on those that rest on rows without a day.
    case figures
    /// Families, one a row.
    case families
    /// One family.
    case family
    /// Findings of data quality, which know no day.
    case findings

    fileprivate var phrase: Phrase {
      switch self {
      case .figures: .earlierDayNote
      case .families: .earlierDayFamilies
      case .family: .earlierDayFamily
      case .findings: .earlierDayFindings
      }
    }
  }

  /// The sentence; empty while the newest data is shown.
  var texts: [SafeText] {
    guard moment.isEarlier else { return [] }
    return [words.text(subject.phrase, ["day": words.dates.day(moment.day)])]
  }

  /// The sentence as lines of a screen; empty while the newest data is shown.
  var lines: [BodyRow] {
    texts.flatMap { BodyRow.paragraph($0, .warning, columns: columns) }
  }
}
