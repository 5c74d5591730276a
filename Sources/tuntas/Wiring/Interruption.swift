import Dispatch
import Glibc

/// Ctrl-C while long work is under way: it asks the work to stop instead of ending the program.
final class Interruption {
  private let source: any DispatchSourceSignal

  /// Begins to listen.
  init(_ stop: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler(handler: stop)
    source.resume()
  }

  /// Gives the key back.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
