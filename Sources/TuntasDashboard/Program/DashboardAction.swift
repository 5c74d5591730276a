package import TerminalKit
package import TuntasModel

/// Something that happened to the dashboard.
///
/// Keys, answers and news of the terminal all come this way; nothing else changes what is
/// remembered.
package indirect enum DashboardAction: Sendable {
  /// A key asked for a command in a window of so many cells.
  case commandGiven(Command, Size)
  /// The mouse was clicked at a place of a window of so many cells.
  case clicked(Position, Size)
  /// Letters were typed or pasted; as they came, since a mark may join the letter before it.
  case typed(String)
  /// Text was pasted where nothing is typed.
  case pasteOffered(SafeText)
  /// What one of many keys that came together asks for: perhaps a paste, so that keys which write
  /// or leave are asked about once more.
  case inBurst(DashboardAction)
  /// A key that needs rows which are still being read.
  case keyWaits(Key, Size, isInBurst: Bool)
  /// A key that means nothing here was pressed.
  case unknownKey(Key)
  /// The size of the window changed.
  case resized
  /// The terminal told what is behind its text.
  case backgroundTold(Background)
  /// An answer came to a reading; it is dropped when another one has begun since.
  case answerCame(DashboardAnswer)
  /// A search was answered: with hits, without any, or with a failure.
  case found(SearchAnswer)
  /// The values of a column were counted.
  case counted(ValueAnswer)
  /// The rows that a part of a filter leaves were counted.
  case countedLeft(LeftAnswer)
  /// The registry is being made ready.
  case preparing(UpgradeProgress)
  /// The registry is ready (`nil`), or could not be made so, with the reason.
  case prepared(ReadFailure?)
  /// Rows were written to a file, or could not be.
  case exported(ExportAnswer)
}

/// An answer to one reading.
package struct DashboardAnswer: Sendable {
  /// The number of the reading that it answers.
  let reading: Int
  /// The data, or why it could not be read.
  let answer: ReadAnswer
  /// Whether it is what comes later than the rest: its failure leaves the screen as it is.
  var isLater = false
}
