import Synchronization
import TerminalKit
import TuntasDashboard
import TuntasModel

/// A progress bar on standard error; it draws only on a terminal, and only when a percent is new.
final class ProgressMeter: Sendable {
  private let title: SafeText
  private let words: Words
  private let shown = Mutex(-1)

  private static let width = 24

  /// Makes a bar with a title.
  init(title: SafeText, words: Words) {
    self.title = title
    self.words = words
  }

  /// Shows how far an import has come.
  func show(_ progress: ImportProgress) {
    guard StandardStreams.errorIsTerminal, progress.totalBytes > 0 else { return }
    let percent = min(100, progress.bytes * 100 / progress.totalBytes)
    let isNew = shown.withLock { last in
      defer { last = percent }
      return last != percent
    }
    guard isNew else { return }
    let filled = percent * Self.width / 100
    let bar =
      SafeText(repeating: "#", count: filled)
      + SafeText(repeating: "-", count: Self.width - filled)
    let rows = words.numbers.whole(progress.rows)
    let line: SafeText = "\(title) [\(bar)] \(percent)% \(SafeText(progress.file)) \(rows)"
    StandardStreams.report("\r" + line.padded(to: 78).string)
  }

  /// Takes the bar away.
  func clear() {
    guard StandardStreams.errorIsTerminal, shown.withLock({ $0 }) >= 0 else { return }
    StandardStreams.report("\r" + String(repeating: " ", count: 78) + "\r")
  }
}
