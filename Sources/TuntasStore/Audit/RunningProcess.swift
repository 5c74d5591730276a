import Glibc

/// A run of the program, told from later ones that the system gives the same number.
struct RunningProcess: Hashable {
  /// Its number and when it began, as the system counts: `4711:93215`.
  let text: String

  /// Takes a process as it was written down.
  init(text: String) { self.text = text }

  /// This process.
  static let current = RunningProcess(number: getpid())

  private init(number: pid_t) { text = "\(number):\(Self.beginning(of: number) ?? "")" }

  /// Whether it still runs.
  ///
  /// Of another machine's process, on a folder that both share, nobody here knows; it counts as gone.
  var isThere: Bool {
    guard let number = text.split(separator: ":").first.flatMap({ pid_t($0) }) else { return false }
    return RunningProcess(number: number) == self && Self.beginning(of: number) != nil
  }

  /// When a process began, in ticks of the clock since the machine did (proc_pid_stat(5), field 22);
  /// `nil` when there is none.
  private static func beginning(of number: pid_t) -> String? {
    let descriptor = open("/proc/\(number)/stat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return nil }
    let line = String(decoding: bytes.prefix(count), as: UTF8.self)
    // The name before the fields may hold blanks and parentheses of its own.
    guard let end = line.lastIndex(of: ")") else { return nil }
    let fields = line[line.index(after: end)...].split(separator: " ")
    return fields.count > 19 ? String(fields[19]) : nil
  }
}
