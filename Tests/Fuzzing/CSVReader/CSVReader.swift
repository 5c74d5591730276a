import FuzzSupport
import Glibc
import TuntasFiles
import TuntasModel

/// Reads each input as a file of an agency, whose layout must be recognised, and as a file of one
/// kind of the tuntas layout.
@main
enum CSVReader {
  private static let file = ScratchFile()

  static func main() {
    let status = ChanceInput.run { data, size in
      CSVReader.read(UnsafeBufferPointer(start: data, count: size))
      return 0
    }
    exit(status)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    file.write(UnsafeRawBufferPointer(bytes))
    ReadRows.open(file.path)
    let kind = RecordKind.allCases[Int(first) % RecordKind.allCases.count]
    let header = kind.columns.map(\.name).joined(separator: ",") + "\n"
    ReadRows.read(CSVText(bytes: Array(header.utf8) + bytes, kind: kind))
  }
}
