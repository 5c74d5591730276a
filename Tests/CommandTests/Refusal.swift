import Testing
import TuntasTestSupport

/// How a command answers that cannot be done: with a status, one sentence, and nothing else.
struct Refusal {
  private let status: Int32
  private let sentence: String

  /// Takes the status and a part of the sentence.
  init(_ status: Int32, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }

  /// Runs a command, and makes sure that it answers so.
  func expect(from command: String) throws {
    let result = try Tuntas.run(words: command)
    #expect(result.status == status, "\(command)")
    #expect(result.output.isEmpty, "\(command)")
    #expect(result.errors.contains(sentence), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
  }
}
