import Synchronization
import TerminalKit
import TuntasModel
import TuntasWords

/// A progress bar on standard error, with rows per second and the time left; it draws only on a
/// terminal, and only when a percent is new.
final class ProgressMeter: Sendable {
  private let title: SafeText
  private let words: Words
  private let shown = Mutex(-1)
  private let begin = ContinuousClock.now

  private static let barWidth = 20
  private static let width = 78
  /// Before that the speed says nothing.
  private static let leastTime = Duration.seconds(1)

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
    let line = line(progress, percent: percent, after: ContinuousClock.now - begin)
    StandardStreams.report("\r" + line.fitted(to: Self.width).padded(to: Self.width).string)
  }

  /// Shows how far bringing a database up to date has come.
  func show(_ progress: UpgradeProgress) {
    guard StandardStreams.errorIsTerminal else { return }
    let line = words.sentence(for: progress)
    let isNew = shown.withLock { last in
      defer { last = line.string.hashValue & Int.max }
      return last != line.string.hashValue & Int.max
    }
    guard isNew else { return }
    StandardStreams.report("\r" + line.fitted(to: Self.width).padded(to: Self.width).string)
  }

  /// Takes the bar away.
  func clear() {
    guard StandardStreams.errorIsTerminal, shown.withLock({ $0 }) >= 0 else { return }
    StandardStreams.report("\r" + String(repeating: " ", count: Self.width) + "\r")
  }

  /// The line after some time of work.
  func line(_ progress: ImportProgress, percent: Int, after time: Duration) -> SafeText {
    let filled = percent * Self.barWidth / 100
    let bar =
      SafeText(repeating: "#", count: filled)
      + SafeText(repeating: "-", count: Self.barWidth - filled)
    let name = title.string.isEmpty ? SafeText(progress.file) : title
    var line: SafeText = "[\(bar)] \(percent)%"
    if time >= Self.leastTime, progress.bytes > 0 {
      let seconds = time / .seconds(1)
      let rate = words.numbers.whole(Int(Double(progress.rows) / seconds))
      let rest = Double(progress.totalBytes - progress.bytes) / Double(progress.bytes) * seconds
      line = line + ", " + words.text(.importRate, ["rows": rate])
      line = line + ", " + words.text(.importTimeLeft, ["time": Self.clock(rest)])
    }
    return line + "  " + name
  }

  /// Minutes and seconds, `1:05`.
  private static func clock(_ seconds: Double) -> SafeText {
    let whole = Int(seconds.rounded(.up))
    let rest = whole % 60
    return SafeText("\(whole / 60):\(rest < 10 ? "0" : "")\(rest)")
  }
}
