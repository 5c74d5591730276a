import Glibc
public import TuntasModel

/// Lends the bytes of a file without copying them into the program's own memory.
public enum MappedFile {
  /// Maps a file into memory.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: Its bytes, as they are at this moment.
  /// - Throws: ``FileError`` when there is no such file or it cannot be read.
  public static func bytes(at path: String) throws(FileError) -> SourceBytes {
    let descriptor = try descriptor(at: path)
    defer { close(descriptor) }
    let size = try stamp(of: descriptor, at: path).size
    guard size > 0 else { return SourceBytes([]) }
    let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let address, address != MAP_FAILED else { throw failure(at: path) }
    madvise(address, size, MADV_SEQUENTIAL)
    let buffer = UnsafeRawBufferPointer(start: address, count: size)
    MappedRanges.add(buffer, of: path, descriptor: descriptor)
    return SourceBytes(buffer.bindMemory(to: UInt8.self)) { bytes in
      MappedRanges.remove(UnsafeRawBufferPointer(bytes))
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }

  /// Tells the size of a file.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: Its size in bytes.
  /// - Throws: ``FileError`` when there is no such file or it is a folder, a pipe or a device.
  public static func size(at path: String) throws(FileError) -> Int {
    try stamp(at: path).size
  }

  /// What a file is known by at this moment.
  static func stamp(at path: String) throws(FileError) -> FileStamp {
    let descriptor = try descriptor(at: path)
    defer { close(descriptor) }
    return try stamp(of: descriptor, at: path)
  }

  /// Makes sure that a file was not cut off or written to while its bytes were read.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``FileError/cutOff(path:)`` and ``FileError/changed(path:)``.
  public static func checkWhole(at path: String) throws(FileError) {
    switch MappedRanges.fault(of: path) {
    case .cutOff: throw .cutOff(path: path)
    case .changed: throw .changed(path: path)
    case nil: return
    }
  }

  /// Opens a file without waiting: a pipe that nobody writes to would never open otherwise.
  private static func descriptor(at path: String) throws(FileError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(at: path) }
    return descriptor
  }

  private static func stamp(
    of descriptor: Int32,
    at path: String
  ) throws(FileError) -> FileStamp {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(at: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return FileStamp(status)
    case S_IFDIR: throw .notReadable(path: path, code: EISDIR)
    default: throw .notReadable(path: path, code: EOPNOTSUPP)
    }
  }

  private static func failure(at path: String) -> FileError {
    errno == ENOENT || errno == ENOTDIR
      ? .notFound(path: path) : .notReadable(path: path, code: errno)
  }
}
