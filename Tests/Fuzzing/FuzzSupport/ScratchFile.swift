import Glibc

/// A file that each input is written to, for readers that take a path.
public struct ScratchFile: Sendable {
  /// Where it lies.
  public let path: String
  private let descriptor: Int32

  /// Makes an empty file that is gone with the program.
  public init() {
    var template = Array("/tmp/tuntas-fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    precondition(descriptor >= 0 && unlink(template) == 0, "no file can be made")
    path = "/proc/self/fd/\(descriptor)"
  }

  /// Replaces what it holds.
  ///
  /// - Parameter bytes: What it shall hold.
  public func write(_ bytes: UnsafeRawBufferPointer) {
    precondition(ftruncate(descriptor, 0) == 0, "the file cannot be emptied")
    let count = pwrite(descriptor, bytes.baseAddress, bytes.count, 0)
    precondition(count == bytes.count, "the file cannot be written")
  }
}
