import Glibc

/// Writing to an open file whatever interrupts it.
public enum DescriptorWriting {
  /// Writes all of some bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - descriptor: The open file.
  /// - Returns: Why they could not all be written, as the system tells it; `nil` when they were.
  public static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
    var sent = 0
    while sent < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      sent += count
    }
    return nil
  }

  /// Writes all of some bytes that lie in an array.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
  }
}
