import TerminalKit
import TuntasModel
import TuntasWords

/// What must be said of figures of a day that lies before the newest data: what the marks of rows mean
/// that cannot follow it, and which columns have no day at all.
struct EarlierDayNote {
  let moment: Moment
  let words: Words
  /// The width of the screen.
  var columns = 80
  /// What is shown.
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

  /// The sentence; none while the newest data is shown.
  var texts: [SafeText] {
    guard moment.isEarlier else { return [] }
    return [words.text(subject.phrase, ["day": words.dates.day(moment.day)])]
  }

  /// The lines; none while the newest data is shown.
  var lines: [BodyRow] {
    texts.flatMap { BodyRow.paragraph($0, .warning, columns: columns) }
  }
}
