import Foundation
import Glibc
import Testing
import TuntasTestSupport

extension CommandTests {
  /// A signal does to every command what it does to any program: the runtime's own inspector, which
  /// would print memory and let the program go on, never gets hold of it.
  struct SignalTests {
    /// What ends a program that does not wait for it.
    static let signals = [
      SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGUSR1, SIGSEGV, SIGUSR2,
      SIGALRM, SIGTERM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSYS, 34, 64,
    ]

    /// When the signal comes, in milliseconds; the first moments are before the program's own first line.
    static let moments: [useconds_t] = [0, 2, 4, 7, 12, 20, 30]

    /// Commands that go on for longer than the last moment, or end by themselves before it.
    static let commands = [
      "browse", "import FILES --database NEW", "import --dry-run FILES --database NEW",
      "export all --output OUT", "report overview --format json", "check",
      "render families --region 32.16",
      "sample --families 20000 --output OUT", "template families --output OUT.xlsx", "info",
    ]

    private let folder: ScratchFolder

    init() throws {
      folder = try ScratchFolder()
    }

    /// Starts a command on a terminal of its own, with nothing in its cache: the sample has to be
    /// prepared first.
    private func start(_ line: String) throws -> PseudoTerminal {
      let place = folder.url.path()
      let places = [
        "FILES": Repository.root.appending(path: "sample-data").path(),
        "NEW": "\(place)/new.sqlite", "OUT": "\(place)/out", "OUT.xlsx": "\(place)/out.xlsx",
      ]
      let home = try ScratchFolder()
      let words = line.split(separator: " ").map { places[String($0)] ?? String($0) }
      let homes = ["HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"]
      let environment = Dictionary(uniqueKeysWithValues: homes.map { ($0, home.url.path()) })
      return try PseudoTerminal(
        running: Tuntas.program.url,
        words,
        environment: Tuntas.environment.merging(environment) { $1 }
      )
    }

    @Test(arguments: signals)
    func itEndsEveryCommandAtOnce(signal: Int32) throws {
      for (place, command) in Self.commands.enumerated() {
        let wait = Self.moments[(place + Int(signal)) % Self.moments.count]
        let terminal = try start(command)
        usleep(wait * 1000)
        terminal.signal(signal)
        let output = String(
          decoding: terminal.output(untilSilentFor: .milliseconds(30)),
          as: UTF8.self
        )
        let ending = terminal.ending(within: .seconds(20))
        let context: Comment =
          "\(command), \(wait) ms: \(String(describing: ending)) \(output.suffix(400))"
        // A command may have been faster, and Ctrl-C lets an import tidy up.
        let fine: [Ending] = [.signal(signal), .status(0), .status(1)]
        #expect(
          ending.map { fine.contains($0) || (signal == SIGINT && $0 == .status(130)) } == true,
          context
        )
        for trace in ["rash", "acktrace", "Thread ", "lldb", "0x0"] {
          #expect(!output.contains(trace), context)
        }
      }
    }

    /// The limits of the size of a core file that are zero, of the soft and the hard one.
    private static func coreLimits(_ limits: String) -> [Substring] {
      limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }?
        .split(separator: " ").filter { $0 == "0" } ?? []
    }

    @Test func nobodyElseMayLookIntoTheProcess() throws {
      // The administrator may look into everything, so the program runs as somebody else.
      let program = folder.file("tuntas")
      try FileManager.default.copyItem(at: Tuntas.program.url, to: program)
      for path in [folder.url.path(), program.path()] {
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
      }
      let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", program.path()]
      // Nor may that somebody look into the folder of the repository, wherever it lies.
      let files = folder.file("files")
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "sample-data"),
        to: files
      )
      let terminal = try PseudoTerminal(
        running: geteuid() == 0 ? URL(filePath: "/usr/bin/setpriv") : program,
        (geteuid() == 0 ? nobody : []) + [
          "import", files.path(), "--database", "\(folder.url.path())/new.sqlite",
        ],
        environment: Tuntas.environment
      )
      // The owner of what the system shows of a process is the administrator once nobody may look in.
      let process = "/proc/\(terminal.number)"
      let seen = Patience.wait { () -> (owner: uid_t, limits: String)? in
        var status = stat()
        guard stat("\(process)/mem", &status) == 0,
          let limits = try? String(contentsOfFile: "\(process)/limits", encoding: .utf8),
          let exe = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(process)/exe"),
          exe == program.path() || geteuid() != 0, status.st_uid == 0,
          // The first moments of a process, before it has said so, are not looked at.
          Self.coreLimits(limits).count == 2
        else { return nil }
        return (status.st_uid, limits)
      }
      #expect(seen.map { Self.coreLimits($0.limits) } == ["0", "0"])
    }
  }
}
