/// Names of files as the system gives them, which need be no text.
public enum FileName {
  /// Reads a name.
  ///
  /// - Parameter bytes: The name, without its last zero.
  /// - Returns: The name; `nil` when it is no UTF-8, since a changed name is that of another file.
  public static func text(_ bytes: some Collection<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  /// A name that is no UTF-8 in a form that can be shown: what is no ASCII stands as `\\xE9`.
  ///
  /// - Parameter bytes: The name, without its last zero.
  /// - Returns: The text.
  public static func shown(_ bytes: some Collection<UInt8>) -> String {
    bytes.reduce(into: "") { text, byte in
      if byte < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "\\x" + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
