import CWorkbook
import Glibc

/// A zip archive that is being written.
final class ZipWriter {
  private let shownPath: String
  private var file: zipFile?
  /// Level 3 packs a list to within a tenth of what the slowest level does, three times as fast.
  private static let level: Int32 = 3
  /// 1 January 1980, the first day that an archive can name: the same rows give the same bytes.
  private static let firstDay: uLong = 0x21

  /// Begins the archive.
  ///
  /// - Parameters:
  ///   - descriptor: The empty file it is written to.
  ///   - shownPath: The path that errors name.
  /// - Throws: ``WorkbookError/cannotWrite(path:code:)``.
  init(descriptor: Int32, shownPath: String) throws(WorkbookError) {
    self.shownPath = shownPath
    // The library opens by name alone; this name leads to just the open file.
    file = zipOpen64("/proc/self/fd/\(descriptor)", APPEND_STATUS_CREATE)
    guard file != nil else { throw .cannotWrite(path: shownPath, code: errno) }
  }

  deinit {
    if let file { zipClose(file, nil) }
  }

  /// Begins a part.
  func begin(part name: String) throws(WorkbookError) {
    var info = zip_fileinfo()
    info.dosDate = Self.firstDay
    try check(
      zipOpenNewFileInZip(file, name, &info, nil, 0, nil, 0, nil, Z_DEFLATED, Self.level)
    )
  }

  /// Writes bytes of the part.
  func write(_ bytes: [UInt8]) throws(WorkbookError) {
    let status = bytes.withUnsafeBytes {
      zipWriteInFileInZip(file, $0.baseAddress, UInt32($0.count))
    }
    try check(status)
  }

  /// Ends the part.
  func end() throws(WorkbookError) {
    try check(zipCloseFileInZip(file))
  }

  /// Ends the archive.
  func close() throws(WorkbookError) {
    let status = zipClose(file, nil)
    file = nil
    try check(status)
  }

  private func check(_ status: Int32) throws(WorkbookError) {
    guard status == ZIP_OK else { throw .cannotWrite(path: shownPath, code: errno) }
  }
}
