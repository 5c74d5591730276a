public import Foundation
private import Glibc

/// A program on a terminal of its own, seen as the bytes that it writes.
public final class PseudoTerminal {
  /// The modes of the terminal before the program began, to compare with ``modes``.
  public let foundModes: [UInt32]
  private var child: ChildProcess
  private var master: Int32
  /// Held open, so that the modes of the terminal outlive the program.
  private let slave: Int32

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The place of the executable.
  ///   - arguments: What stands behind the program's name.
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  ///   - environment: Variables to set besides those of the tests.
  /// - Throws: ``SystemFailure`` when there is no such program or no terminal left.
  public init(
    running program: URL,
    _ arguments: [String] = [],
    columns: Int = 80,
    rows: Int = 24,
    environment: [String: String] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
  ) throws {
    var size = Self.size(columns: columns, rows: rows)
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.master, &ends.slave, &name, nil, &size) == 0 else {
      throw SystemFailure(number: errno)
    }
    for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (master, slave) = ends
    foundModes = Self.modes(of: ends.slave)
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    child = try ChildProcess(
      [program.path()] + arguments,
      environment: environment,
      input: path,
      output: path,
      errors: path,
      ownsTerminal: true
    )
  }

  deinit {
    hangUp()
    close(slave)
  }
}

extension PseudoTerminal {
  /// Types text, escape sequences included.
  public func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Returns what the program writes until it is silent for a while.
  public func output(untilSilentFor silence: Duration = .milliseconds(200)) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, Int32(silence / .milliseconds(1))) > 0 else { return result }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return result }
      result += buffer[..<count]
    }
  }

  /// Returns what the program writes until that holds a text, or the deadline is over.
  public func output(until text: String) -> String {
    var result: [UInt8] = []
    _ = Patience.wait {
      result += output(untilSilentFor: .milliseconds(50))
      return String(decoding: result, as: UTF8.self).contains(text) ? true : nil
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) {
    var size = Self.size(columns: columns, rows: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the terminal, in a form that can be compared.
  public var modes: [UInt32] { Self.modes(of: slave) }

  /// The number of the program's process.
  public var number: Int32 { child.number }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    kill(child.number, number)
  }

  /// Takes the terminal away, as a broken connection does.
  public func hangUp() {
    guard master >= 0 else { return }
    close(master)
    master = -1
  }

  /// Waits for the program and tells how it ended, or returns `nil` when it goes on.
  public func ending(within deadline: Duration = Patience.deadline) -> Ending? {
    child.ending(within: deadline)
  }

  private static func size(columns: Int, rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return [] }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
