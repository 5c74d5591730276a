import Glibc
import TuntasModel

/// A text that grows in a file without a name, for its owner alone, and is then lent as bytes.
///
/// The file lies in the ``TemporaryFolder`` and loses its name at once; it goes with the last who holds the bytes, also when the program is killed.
final class TemporaryText {
  private let descriptor: Int32
  private var size = 0
  private let limit: Int

  /// Makes an empty text.
  ///
  /// - Parameter limit: The bytes that it may have; what is unpacked could fill any disk.
  /// - Throws: ``WorkbookError/noRoom(code:)``.
  init(limit: Int = 2 << 30) throws(WorkbookError) {
    self.limit = limit
    let path = DraftName.beside(TemporaryFolder.path + "/")
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noRoom(code: errno) }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(PartProblem) {
    size += bytes.count
    guard size <= limit else { throw .tooLarge }
    if let code = DescriptorWriting.write(bytes, to: descriptor) { throw .noRoom(code: code) }
  }

  /// Lends what was written.
  func finish() throws(PartProblem) -> SourceBytes {
    guard size > 0 else { return SourceBytes([]) }
    let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let address, address != MAP_FAILED else { throw .noRoom(code: errno) }
    madvise(address, size, MADV_SEQUENTIAL)
    let buffer = UnsafeRawBufferPointer(start: address, count: size)
    return SourceBytes(buffer.bindMemory(to: UInt8.self)) { bytes in
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }
}
