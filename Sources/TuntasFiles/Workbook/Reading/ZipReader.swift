import CWorkbook
import Glibc

/// A zip archive whose parts are read as XML, a piece at a time.
final class ZipReader {
  /// The path of the archive.
  let path: String
  private let file: unzFile
  private static let pieceSize: Int32 = 1 << 16

  /// Opens an archive.
  ///
  /// - Parameter path: The path of the archive.
  /// - Throws: ``WorkbookError/damaged(path:part:)`` when it has no directory of its parts.
  init(path: String) throws(WorkbookError) {
    guard let file = unzOpen64(path) else { throw .damaged(path: path, part: "") }
    self.path = path
    self.file = file
    var info = unz_global_info64()
    guard unzGetGlobalInfo64(file, &info) == UNZ_OK else { throw .damaged(path: path, part: "") }
    guard info.number_entry <= ReadingLimit.archiveParts.most else {
      throw .overLimit(path: path, part: "", row: nil, .archiveParts)
    }
  }

  deinit { unzClose(file) }

  /// Tells whether the archive has a part.
  func has(_ part: String) -> Bool {
    unzLocateFile(file, part, 2) == UNZ_OK
  }

  /// Reads a part from beginning to end.
  ///
  /// - Parameters:
  ///   - part: Its name; letter case does not count.
  ///   - limit: How large it may be.
  ///   - events: Takes what is found.
  ///   - onProgress: Told how many bytes are unpacked, and of how many.
  /// - Throws: ``WorkbookError``, and what `onProgress` throws.
  func read(
    _ part: String,
    limit: UnpackLimit,
    into events: XMLEvents,
    onProgress: (Int, Int) throws -> Void = { _, _ in }
  ) throws {
    let size = try open(part)
    defer { unzCloseCurrentFile(file) }
    guard let parser = XMLParser(events) else { throw WorkbookError.noRoom(code: ENOMEM) }
    var unpacked = 0
    var isLast = false
    while !isLast {
      let count = try fill(parser, part)
      isLast = count == 0
      unpacked += Int(count)
      guard limit.allows(unpacked, from: size.packed) else {
        throw WorkbookError.tooLarge(path: path)
      }
      do {
        try parser.parse(count, isLast: isLast)
      } catch {
        throw error.inPart(part, of: path)
      }
      try onProgress(unpacked, size.unpacked)
    }
    // Only now does the archive compare its check sum with what was read.
    guard unzCloseCurrentFile(file) == UNZ_OK else { throw damaged(part) }
  }

  private func fill(_ parser: XMLParser, _ part: String) throws -> Int32 {
    let space: UnsafeMutableRawPointer
    do { space = try parser.space(for: Self.pieceSize) } catch {
      throw error.inPart(part, of: path)
    }
    let count = unzReadCurrentFile(file, space, UInt32(Self.pieceSize))
    guard count >= 0 else { throw damaged(part) }
    return count
  }

  private func open(_ part: String) throws(WorkbookError) -> (packed: Int, unpacked: Int) {
    var info = unz_file_info64()
    guard has(part),
      unzGetCurrentFileInfo64(file, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK
    else { throw damaged(part) }
    guard info.flag & 1 == 0 else { throw .locked(path: path) }
    guard unzOpenCurrentFile(file) == UNZ_OK else { throw damaged(part) }
    return (Int(clamping: info.compressed_size), Int(clamping: info.uncompressed_size))
  }

  private func damaged(_ part: String) -> WorkbookError {
    .damaged(path: path, part: part)
  }
}
