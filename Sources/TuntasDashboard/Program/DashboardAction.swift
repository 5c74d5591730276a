public import TerminalKit

/// Something that happened to the dashboard.
public enum DashboardAction: Sendable {
  /// A key asked for a command on a screen of a size.
  case commandGiven(Command, Size)
  /// The size of the window changed.
  case resized
  /// An answer came to a reading.
  case answerCame(DashboardAnswer)
}

/// An answer to one reading.
public struct DashboardAnswer: Sendable {
  let reading: Int
  let answer: ReadAnswer
}
