/// Bytes of a file that stay in place for as long as somebody holds this value.
///
/// Batches point into them, so that reading a file makes no copy a field.
public final class SourceBytes: @unchecked Sendable {
  // Unchecked: the memory is only ever read, and it is released once, by `deinit`.

  /// The bytes; valid while this object lives.
  public let buffer: UnsafeBufferPointer<UInt8>
  private let release: @Sendable (UnsafeBufferPointer<UInt8>) -> Void

  /// Takes memory over.
  ///
  /// - Parameters:
  ///   - buffer: The memory; nobody writes to it any more.
  ///   - release: Gives it back.
  public init(
    _ buffer: UnsafeBufferPointer<UInt8>,
    release: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    self.buffer = buffer
    self.release = release
  }

  /// Copies bytes, for small texts and tests.
  public convenience init(_ bytes: some Collection<UInt8>) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.init(UnsafeBufferPointer(copy)) { $0.deallocate() }
  }

  deinit { release(buffer) }
}
