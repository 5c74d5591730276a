/// Reads the texts that sheets share, each ready to stand in a line of comma-separated text.
///
/// They lie behind one another in one stretch of memory.
final class SharedStrings: XMLEvents {
  // Touched for every cell, by one thread and never twice at a time.
  @exclusivity(unchecked) private var bytes: [UInt8] = []
  private var ends: [Int] = []
  @exclusivity(unchecked) private var current: [UInt8] = []
  private var isInItem = false
  private var isInText = false
  private var phonetics = 0

  /// How many texts there are.
  var count: Int { ends.count }

  /// Appends a text.
  func append(_ index: Int, to line: inout [UInt8]) {
    let start = index == 0 ? 0 : ends[index - 1]
    bytes.withUnsafeBufferPointer {
      line.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<ends[index]]))
    }
  }

  /// Tells whether a text is empty.
  func isEmpty(_ index: Int) -> Bool {
    ends[index] == (index == 0 ? 0 : ends[index - 1])
  }

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
      current.withUnsafeBufferPointer { CellText.append($0, to: &bytes) }
      ends.append(bytes.count)
    case "rPh": phonetics -= 1
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText { current.append(contentsOf: bytes) }
  }
}
