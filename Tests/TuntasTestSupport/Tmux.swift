private import Foundation

/// A program in a terminal of tmux, driven by keys and read from its screen.
public final class Tmux {
  /// What did not come to pass.
  public enum Failure: Error, CustomStringConvertible {
    /// The command of tmux failed.
    case command(String, errors: String)
    /// The screen never showed what was waited for.
    case notShown(String, screen: String)

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
      switch self {
      case .command(let command, let errors): "tmux \(command): \(errors)"
      case .notShown(let what, let screen): "Not shown: \(what). The screen:\n\(screen)"
      }
    }
  }

  private let socket = "test-\(UUID().uuidString)"
  private let program = BuiltProgram(url: URL(filePath: "/usr/bin/env"))

  /// Whether tmux is installed.
  public static var isInstalled: Bool {
    let result = try? BuiltProgram(url: URL(filePath: "/usr/bin/env")).run(["tmux", "-V"])
    return result?.status == 0
  }

  /// Starts a program in a terminal of its own; without one, a shell with the prompt `$ `.
  public init(
    columns: Int = 80,
    rows: Int = 24,
    environment: [String: String] = [:],
    running command: [String] = ["env", "PS1=$ ", "sh"]
  ) throws {
    let variables = environment.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    let quoted = command.map(Self.quoted).joined(separator: " ")
    let size = ["-x", String(columns), "-y", String(rows)]
    try run(["-f", "/dev/null", "new-session", "-d"] + size + variables + [quoted])
  }

  deinit {
    _ = try? run(["kill-server"])
  }

  /// Presses keys by their names, such as `Enter`, `C-z`, `Down` or `x`.
  public func press(_ keys: String...) throws {
    try run(["send-keys"] + keys)
  }

  /// Types text as it stands.
  public func type(_ text: String) throws {
    try run(["send-keys", "-l", text])
  }

  /// Sends bytes as a terminal does, those of a sequence in one piece.
  public func send(_ text: String) throws {
    try run(["send-keys", "-H"] + text.utf8.map { String($0, radix: 16) })
  }

  /// Pastes text, marked when the program asked for marks.
  public func paste(_ text: String) throws {
    try run(["set-buffer", "--", text])
    try run(["paste-buffer", "-p"])
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", String(columns), "-y", String(rows)])
  }

  /// Returns what the screen shows, without blanks at the ends of rows.
  public func screen() throws -> String {
    try run(["capture-pane", "-p"])
  }

  /// Waits until the screen shows a text and returns the screen.
  @discardableResult
  public func waitFor(_ text: String) throws -> String {
    try waitFor(text) { $0.contains(text) }
  }

  /// Waits until the screen meets a condition and returns the screen.
  @discardableResult
  public func waitFor(_ what: String, _ condition: (String) -> Bool) throws -> String {
    var last = ""
    let shown = try Patience.wait {
      last = try screen()
      return condition(last) ? last : nil
    }
    guard let shown else { throw Failure.notShown(what, screen: last) }
    return shown
  }

  /// Returns what tmux knows of the terminal, for example `#{cursor_flag}` or `#{alternate_on}`.
  public func value(of format: String) throws -> String {
    try run(["display-message", "-p", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen stays the same for a while and returns it.
  public func settledScreen() throws -> String {
    var last = try screen()
    var sameCount = 0
    return try waitFor("a screen that stays") { current in
      sameCount = current == last ? sameCount + 1 : 0
      last = current
      return sameCount >= 8
    }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let result = try program.run(["tmux", "-L", socket] + arguments, environment: ["TMUX": ""])
    guard result.status == 0 else {
      throw Failure.command(arguments.joined(separator: " "), errors: result.errors)
    }
    return result.output
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
