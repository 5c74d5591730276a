private import Foundation
private import Glibc

/// How a program ended.
public enum Ending: Hashable, Sendable {
  /// By itself, with a status.
  case status(Int32)
  /// By a signal.
  case signal(Int32)
}

/// The system could not start a program or give it a terminal.
public struct SystemFailure: Error {
  /// The number of the system's error.
  public let number: Int32
}

/// A program that was started, with nothing open but its three standard files.
///
/// Signals are as a shell leaves them, none blocked and none ignored; the threads of tests block
/// most of them.
struct ChildProcess: ~Copyable {
  let number: Int32
  private var isReaped = false

  /// Starts a program whose standard files are paths; of a terminal it becomes the owner.
  init(
    _ arguments: [String],
    environment: [String: String],
    input: String,
    output: String,
    errors: String,
    ownsTerminal: Bool = false
  ) throws(SystemFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDWR, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_RDWR, 0)
    var attributes = Self.attributes(startsSession: ownsTerminal)
    defer { posix_spawnattr_destroy(&attributes) }
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let words = arguments.map { strdup($0) } + [nil]
    let pairs = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + pairs).forEach { free($0) } }
    var number: pid_t = 0
    let failure = posix_spawnp(&number, arguments[0], &actions, &attributes, words, pairs)
    guard failure == 0 else { throw SystemFailure(number: failure) }
    self.number = number
  }

  deinit {
    guard !isReaped else { return }
    kill(number, SIGKILL)
    waitpid(number, nil, 0)
  }

  /// Waits for the program and tells how it ended, or returns `nil` when it goes on.
  mutating func ending(within deadline: Duration) -> Ending? {
    let number = number
    let ending: Ending? = Patience.wait(for: deadline) {
      var status: Int32 = 0
      guard waitpid(number, &status, WNOHANG) == number else { return nil }
      let signal = status & 0x7F
      return signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
    }
    isReaped = ending != nil
    return ending
  }

  private static func attributes(startsSession: Bool) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // `POSIX_SPAWN_SETSID`, which the C library shows to GNU sources only.
    let session: Int32 = startsSession ? 0x80 : 0
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | session
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }
}
