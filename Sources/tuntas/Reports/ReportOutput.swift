/// Where a report goes: to a file of its owner's, or to standard output.
struct ReportOutput {
  /// The file; `nil` for standard output.
  let path: String?

  /// Writes a report.
  ///
  /// - Parameter text: Text that its writer has made safe.
  /// - Throws: ``CommandFailure``.
  func write(_ text: String) throws {
    guard let path else { return try StandardStreams.print(document: text) }
    let file = try OutputFile(path)
    try file.write(Array(text.utf8) + (text.hasSuffix("\n") ? [] : [UInt8(ascii: "\n")]))
    try file.finish()
  }
}
