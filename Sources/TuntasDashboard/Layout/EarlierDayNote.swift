import TerminalKit
import TuntasModel

/// The line that says which figures do not follow a day asked for that lies before the newest data.
struct EarlierDayNote {
  let moment: Moment
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The line; none while the newest data is shown.
  var lines: [BodyRow] {
    guard moment.isEarlier else { return [] }
    let text = words.text(.earlierDayNote, ["day": words.dates.day(moment.day)])
    return BodyRow.paragraph(text, .warning, columns: columns)
  }
}
