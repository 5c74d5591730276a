/// Takes the bytes of one file.
public struct FileSink {
  /// Takes the next bytes.
  public let write: ([UInt8]) throws -> Void
  /// Takes note that there are no more.
  public let close: () throws -> Void

  /// Makes a sink.
  ///
  /// - Parameters:
  ///   - write: Takes the next bytes.
  ///   - close: Takes note that there are no more.
  public init(
    write: @escaping ([UInt8]) throws -> Void,
    close: @escaping () throws -> Void = {}
  ) {
    self.write = write
    self.close = close
  }
}
