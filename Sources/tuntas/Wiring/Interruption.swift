import Dispatch
import Glibc
import Synchronization

/// Ctrl-C while long work is under way: it asks the work to stop instead of ending the program.
///
/// One piece of work after another may listen. The handler is the program's own, since Dispatch takes
/// hold of a signal once in the life of a process and would not hear the second Ctrl-C.
final class Interruption {
  private static let wish = Mutex<(@Sendable () -> Void)?>(nil)

  /// Where the handler writes and the listener reads; made once, and kept.
  nonisolated(unsafe) private static var channel: (read: Int32, write: Int32) = (-1, -1)

  /// Made by the first that listens; a queue of its own gets a thread though all others are at work.
  nonisolated(unsafe) private static let listener: (any DispatchSourceRead)? = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    channel = (ends[0], ends[1])
    let source = DispatchSource.makeReadSource(
      fileDescriptor: ends[0],
      queue: DispatchQueue(label: "interruption")
    )
    source.setEventHandler {
      var byte: UInt8 = 0
      while read(channel.read, &byte, 1) == 1 {}
      wish.withLock { $0 }?()
    }
    source.resume()
    return source
  }()

  private let earlier: (@Sendable () -> Void)?
  private var found = sigaction()

  /// Begins to listen: from now on Ctrl-C calls `stop`.
  init(_ stop: @escaping @Sendable () -> Void) {
    earlier = Self.wish.withLock { wish in
      defer { wish = stop }
      return wish
    }
    guard Self.listener != nil else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      let saved = errno
      var byte: UInt8 = 1
      // A pipe that is full has told enough.
      _ = write(Interruption.channel.write, &byte, 1)
      errno = saved
    }
    action.sa_flags = SA_RESTART
    sigaction(SIGINT, &action, &found)
  }

  /// Gives Ctrl-C back to whoever listened before.
  func end() {
    if Self.listener != nil { sigaction(SIGINT, &found, nil) }
    Self.wish.withLock { $0 = earlier }
  }
}
