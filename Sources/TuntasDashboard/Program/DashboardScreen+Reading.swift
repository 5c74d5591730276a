import TerminalKit
import TuntasWords

/// What came of reading a screen's data.
enum ReadAnswer: Sendable {
  /// The data, in the type of the screen that asked.
  case content(any Sendable)
  /// There is nothing to add.
  case nothing
  /// It could not be read.
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

  /// Whether the screen still has to be read.
  var isWaiting: Bool { content.isLoading }

  /// What the screen shows instead of its rows while it has none.
  func standIn(_ words: Words, columns: Int) -> [BodyRow] {
    switch content {
    case .loading: [.line(words[.loading], .dim)]
    case .failed(let failure):
      BodyRow.paragraph(words.sentence(for: failure), .warning, columns: columns)
    case .ready: []
    }
  }
}
