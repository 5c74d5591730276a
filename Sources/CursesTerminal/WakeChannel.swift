internal import Glibc

/// A pipe whose only meaning is whether there is something in it.
final class WakeChannel: Sendable {
  /// The end to wait at.
  let descriptor: Int32
  private let entrance: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noWakeChannel }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, entrance) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(entrance)
  }

  func fill() {
    var byte: UInt8 = 1
    _ = write(entrance, &byte, 1)
  }

  func empty() {
    var bytes = [UInt8](repeating: 0, count: 16)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
