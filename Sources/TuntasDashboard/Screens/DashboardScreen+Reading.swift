import TerminalKit
import TuntasPages
import TuntasWords

/// What came of reading a screen's data.
enum ReadAnswer: Sendable {
  /// The data, in the ``DashboardScreen/Content`` of the screen that asked.
  case content(any Sendable)
  /// There is nothing to add to what is shown.
  case nothing
  /// It could not be read; the screen shows the sentence of the failure.
  case failed(ReadFailure)
}

extension DashboardScreen {
  /// Reads, and never throws: a failure is an answer too.
  func answer(from reader: MomentReader) async -> ReadAnswer {
    do {
      return .content(try await load(from: reader))
    } catch {
      return .failed(ReadFailure(error))
    }
  }

  /// Reads what may come later, and never throws.
  func laterAnswer(from reader: MomentReader) async -> ReadAnswer {
    do {
      return try await loadLater(from: reader).map { .content($0) } ?? .nothing
    } catch {
      return .failed(ReadFailure(error))
    }
  }

  /// Takes an answer; one of another screen's type is left alone.
  ///
  /// A failure takes the place of what was shown before: rows that may no longer hold are not left
  /// standing.
  mutating func take(_ answer: ReadAnswer) {
    switch answer {
    case .content(let value):
      guard let content = value as? Content else { return }
      receive(content)
    case .nothing:
      break
    case .failed(let failure):
      content = .failed(failure)
    }
  }

  /// Whether the screen still has to be read; a failed one has been read and says why.
  var isWaiting: Bool { content.isLoading }

  /// What the screen shows in place of its rows: that they are being read, or why they could not
  /// be; empty once they are there.
  func standIn(_ words: Words, columns: Int) -> [BodyRow] {
    switch content {
    case .loading: [.line(words[.loading], .dim)]
    case .failed(let failure):
      BodyRow.paragraph(words.sentence(for: failure), .warning, columns: columns)
    case .ready: []
    }
  }
}
