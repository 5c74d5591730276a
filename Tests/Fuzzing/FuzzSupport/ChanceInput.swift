import CFuzzer

/// Gives a reader one input of chance after the other, until the time that the command line says is
/// up or an input brings the program down.
public enum ChanceInput {
  /// Runs until the end.
  ///
  /// - Parameter reader: Reads an input; returns 0.
  /// - Returns: The status to leave with.
  public static func run(
    _ reader: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32 {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    return LLVMFuzzerRunDriver(&count, &arguments, reader)
  }
}
