/// Text that is handed over in pieces of whole rows, so that a file of any size needs little memory.
struct Pieces {
  /// What is held back.
  var bytes: [UInt8] = []
  private let send: ([UInt8]) throws -> Void
  private static let size = 1 << 16

  /// Begins with nothing held back.
  init(send: @escaping ([UInt8]) throws -> Void) {
    self.send = send
    bytes.reserveCapacity(Self.size + 1 << 12)
  }

  /// Hands over what is held back once it is a piece; to be called at the end of each row.
  mutating func endRow() throws {
    if bytes.count >= Self.size { try flush() }
  }

  /// Hands over what is held back.
  mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try send(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
