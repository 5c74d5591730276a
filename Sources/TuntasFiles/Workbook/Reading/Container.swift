import TuntasModel

/// What kind of file a workbook comes in.
enum Container {
  /// A zip archive, as `.xlsx` is one.
  case archive
  /// The compound file of older workbooks, and of those with a password.
  case compound

  private static let archiveMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let compoundMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Tells the kind by the first bytes; `nil` for any other file.
  init?(startingWith bytes: some Collection<UInt8>) {
    if bytes.starts(with: Self.archiveMark) {
      self = .archive
    } else if bytes.starts(with: Self.compoundMark) {
      self = .compound
    } else {
      return nil
    }
  }

  /// Makes sure that a file is an archive.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``WorkbookError/file(_:)``, ``WorkbookError/notAWorkbook(path:)`` and
  ///   ``WorkbookError/locked(path:)``.
  static func check(fileAt path: String) throws(WorkbookError) {
    let file: SourceBytes
    do {
      file = try MappedFile.bytes(at: path)
    } catch {
      throw .file(error)
    }
    let bytes = file.buffer
    defer { withExtendedLifetime(file) {} }
    switch Container(startingWith: bytes) {
    case .archive: return
    case .compound where isLocked(bytes): throw .locked(path: path)
    case .compound, nil: throw .notAWorkbook(path: path)
    }
  }

  /// Tells whether the directory of a compound file names an encrypted package.
  ///
  /// Byte 30 has the size of a sector as a power of two, byte 48 the sector of the directory; the
  /// header takes the place of a first sector.
  private static func isLocked(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 512, (9...12).contains(bytes[30]) else { return false }
    let size = 1 << Int(bytes[30])
    let sector = (0..<4).reduce(0) { $0 | Int(bytes[48 + $1]) << (8 * $1) }
    let start = (sector + 1) * size
    guard start < bytes.count else { return false }
    let directory = bytes[start..<min(bytes.count, start + max(size, 2048))]
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return directory.indices.contains { directory[$0...].starts(with: name) }
  }
}
