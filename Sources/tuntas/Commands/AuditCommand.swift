import ArgumentParser
import TuntasModel
import TuntasWords

/// Prints the log of who saw, took out and changed what; fails when somebody changed the log.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Catatan akses: siapa mengambil dan mengubah apa. Who took out and changed what.",
    discussion: """
      For the steward and the auditor. Each entry holds the digest of the one before; with --verify \
      the status is 1 when an entry was changed, removed, moved, put in or cut off.
      """
  )

  /// In which form the log is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case json
  }

  @Flag(help: "Only look whether the log is as it was written.")
  var verify = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only an account of the use from one day to another, both included.",
      valueName: "from to"
    )
  )
  var use: [String] = []

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var own: SettingOptions

  /// The status when somebody changed the log.
  private static let failed: Int32 = 1

  func run() throws {
    let words = Words(try own.speech.chosen().value)
    let period = try period()
    let viewer = try own.viewer(for: .reading)
    guard let path = try RegistryOpening.file(try own.chosenDatabase.value) else {
      throw CommandFailure.noLog
    }
    let log = try AuditOpening(database: path, viewer: viewer).read()
    let answer = AuditAnswer(
      entries: log.entries,
      faults: log.faults,
      newest: log.newest,
      words: words
    )
    if let period {
      let account = UseAnswer(entries: log.entries, from: period.from, to: period.to, words: words)
      return try account.print(format)
    }
    switch format {
    case .text: for line in answer.lines(isShort: verify) { try StandardStreams.print(line) }
    case .json: try StandardStreams.print(document: answer.json(isShort: verify).text)
    }
    if !log.faults.isEmpty { throw ExitCode(Self.failed) }
  }

  /// The days of the account; `nil` when none is asked for.
  private func period() throws(CommandFailure) -> (from: CalendarDate, to: CalendarDate)? {
    guard !use.isEmpty else { return nil }
    guard !verify else { throw .notTogether(option: "--use", other: "--verify") }
    guard use.count == 2 else {
      throw .notADate(option: "--use", found: use.joined(separator: " "))
    }
    let days = try use.map { text throws(CommandFailure) in
      guard let day = CalendarDate(text) else { throw .notADate(option: "--use", found: text) }
      return day
    }
    guard days[0] <= days[1] else { throw .notADate(option: "--use", found: use[1]) }
    return (days[0], days[1])
  }
}
