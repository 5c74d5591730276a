import Glibc

/// What a file is known by at one moment: which one it is, how large, and when it was written last.
struct FileStamp: Hashable, Sendable {
  /// How many bytes it has.
  let size: Int
  private let device: UInt64
  private let number: UInt64
  private let seconds: Int
  private let nanoseconds: Int

  /// Looks at an open file; `nil` when that fails.
  init?(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Takes what the system says of a file.
  init(_ status: stat) {
    size = Int(status.st_size)
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
