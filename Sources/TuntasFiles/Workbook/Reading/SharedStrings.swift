import Glibc
import TuntasModel

/// Reads the texts that sheets share, each ready to stand in a line of comma-separated text.
///
/// They lie behind one another: few of them in memory, many in a file without a name.
final class SharedStrings: XMLEvents {
  // Touched for every cell, by one thread and never twice at a time.
  @exclusivity(unchecked) private var piece: [UInt8] = []
  private var ends: [UInt32] = []
  @exclusivity(unchecked) private var current: [UInt8] = []
  private var isInItem = false
  private var isInText = false
  private var phonetics = 0
  private var size = 0
  private var file: TemporaryText?
  private var written: SourceBytes?
  /// Looks at the file since its pages were last given back.
  private var looks = 0

  private static let pieceSize = 1 << 20
  /// Of a file that is larger, no more pages stay in memory than were looked at last.
  private static let smallFile = 16 << 20
  private static let mostLooks = 4_096

  /// How many texts there are.
  var count: Int { ends.count }

  /// Makes the texts ready, once all of them are read.
  func finish() throws(PartProblem) {
    guard file != nil else { return }
    try flush()
    written = try file?.finish()
    file = nil
  }

  /// Appends a text.
  func append(_ index: Int, to line: inout [UInt8]) {
    let range = start(of: index)..<Int(ends[index])
    guard let written else {
      piece.withUnsafeBufferPointer {
        line.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
      }
      return
    }
    line.append(contentsOf: UnsafeBufferPointer(rebasing: written.buffer[range]))
    looks += 1
    guard looks >= Self.mostLooks, size > Self.smallFile else { return }
    looks = 0
    // They are read from the file again when they are needed.
    madvise(UnsafeMutableRawPointer(mutating: written.buffer.baseAddress), size, MADV_DONTNEED)
  }

  /// Tells whether a text is empty.
  func isEmpty(_ index: Int) -> Bool { Int(ends[index]) == start(of: index) }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "t": isInText = isInItem && phonetics == 0
    case "si":
      isInItem = true
      current.removeAll(keepingCapacity: true)
    case "rPh": phonetics += 1
    default: break
    }
  }

  override func end(_ name: XMLName) {
    switch name {
    case "t": isInText = false
    case "si":
      isInItem = false
      endItem()
    case "rPh": phonetics -= 1
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInText else { return }
    current.append(contentsOf: bytes)
    if current.count > ReadingLimit.cell.most { stop(.over(.cell)) }
  }

  private func start(of index: Int) -> Int { index == 0 ? 0 : Int(ends[index - 1]) }

  private func endItem() {
    let before = piece.count
    current.withUnsafeBufferPointer { CellText.append($0, to: &piece) }
    size += piece.count - before
    guard size <= ReadingLimit.sharedSize.most else { return stop(.over(.sharedSize)) }
    ends.append(UInt32(size))
    guard ends.count <= ReadingLimit.sharedTexts.most else { return stop(.over(.sharedTexts)) }
    guard piece.count >= Self.pieceSize else { return }
    do { try flush() } catch { stop(error) }
  }

  private func flush() throws(PartProblem) {
    if file == nil {
      do { file = try TemporaryText(limit: ReadingLimit.sharedSize.most) } catch {
        guard case .noRoom(let code) = error else { throw .damaged }
        throw .noRoom(code: code)
      }
    }
    try file?.write(piece)
    piece.removeAll(keepingCapacity: true)
  }
}
