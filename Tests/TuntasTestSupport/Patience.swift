private import Foundation

/// How long tests wait for other processes.
public enum Patience {
  /// The longest time for something that should come at once; generous, for busy machines.
  public static let deadline = Duration.seconds(20)

  /// Asks again and again until there is an answer.
  ///
  /// - Parameters:
  ///   - deadline: The longest time to go on asking.
  ///   - answer: The question.
  /// - Returns: The answer, or `nil` when there was none in time.
  public static func wait<Answer>(
    for deadline: Duration = deadline,
    _ answer: () throws -> Answer?
  ) rethrows -> Answer? {
    let end = ContinuousClock.now + deadline
    while true {
      if let answer = try answer() { return answer }
      if ContinuousClock.now >= end { return nil }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }
}
