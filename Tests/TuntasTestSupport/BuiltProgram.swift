public import Foundation

/// An executable that was built together with the tests.
public struct BuiltProgram: Sendable {
  /// What a run of a program left behind.
  public struct Result: Hashable, Sendable {
    /// The text on the standard output.
    public let output: String
    /// The text on the standard error.
    public let errors: String
    /// How the program ended; `nil` when it went on too long and was stopped.
    public let ending: Ending?

    /// The exit status; `nil` when the program did not end by itself.
    public var status: Int32? {
      guard case .status(let status) = ending else { return nil }
      return status
    }
  }

  /// The place of the executable.
  public let url: URL

  /// Finds an executable by its name, beside the bundle of the running tests.
  public init(_ name: String) {
    let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    self.init(url: tests.deletingLastPathComponent().appending(path: name))
  }

  /// Takes an executable by its place.
  public init(url: URL) {
    self.url = url
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the program's name.
  ///   - environment: Variables to set besides those of the tests.
  ///   - input: What the program reads from its standard input.
  ///   - folder: The folder the program runs in.
  ///   - deadline: The longest time the program may take.
  /// - Returns: What the program wrote, and how it ended.
  /// - Throws: ``SystemFailure``, or an error of the file system.
  public func run(
    _ arguments: [String],
    environment: [String: String] = [:],
    input: String = "",
    in folder: URL = Repository.root,
    deadline: Duration = .seconds(120)
  ) throws -> Result {
    // Files instead of pipes: a program that writes much on both never waits for a reader, and
    // one that leaves a helper behind does not keep the test waiting.
    let scratch = try ScratchFolder()
    var process = try ChildProcess(
      ["env", "-C", folder.path(), url.path()] + arguments,
      environment: environment,
      input: try scratch.write(input, to: "input").path(),
      output: try scratch.write("", to: "output").path(),
      errors: try scratch.write("", to: "errors").path()
    )
    let ending = process.ending(within: deadline)
    return Result(
      output: try scratch.text("output"),
      errors: try scratch.text("errors"),
      ending: ending
    )
  }
}
