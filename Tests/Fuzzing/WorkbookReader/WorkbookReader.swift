import FuzzSupport
import Glibc

/// Reads each input as a part of a workbook where its first byte is the number of one, and else as a
/// whole workbook.
@main
enum WorkbookReader {
  private static let file = ScratchFile()

  static func main() {
    let status = ChanceInput.run { data, size in
      WorkbookReader.read(UnsafeBufferPointer(start: data, count: size))
      return 0
    }
    exit(status)
  }

  private static func read(_ input: UnsafeBufferPointer<UInt8>) {
    if let part = ChosenPart(input) {
      part.bytes.withUnsafeBytes { file.write($0) }
    } else {
      file.write(UnsafeRawBufferPointer(input))
    }
    ReadRows.open(file.path)
  }
}
