import ArgumentParser
import TerminalKit
import TuntasDashboard
import TuntasFiles
import TuntasModel
import TuntasStore

/// Takes files in the tuntas layout into a database.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Masukkan berkas ke database. Takes files into a database.",
    discussion: """
      One call is one transaction: the database holds either everything that could be taken or \
      what it held before. Refused rows are kept in a file with line and reason.
      """
  )

  @Argument(
    help: ArgumentHelp("Files of the tuntas layout, or folders of them.", valueName: "path")
  )
  var paths: [String]

  @Option(help: ArgumentHelp("The file for refused rows.", valueName: "file"))
  var rejects: String?

  @Option(help: ArgumentHelp("The database file.", valueName: "file"))
  var database: String?

  @OptionGroup var speech: LanguageOption

  /// Refused rows that are told of one by one; all of them stand in the file.
  private static let shownRejections = 10

  func run() throws {
    let words = Words(try speech.chosen().value)
    let files = try Folder.sources(at: paths)
    try checkRejects(files)
    let path = try databasePath()
    let isNew = !DataPaths.exists(path)
    DataPaths.makeFolder(DataPaths.parent(of: path))
    let store = try Store(path: path, builtIn: BuiltIn.sources)
    do {
      let summary = try Self.take(files, into: store, words)
      try report(summary, path: path, words)
      try store.close()
    } catch {
      try store.close()
      if isNew { FreshDatabase(path).remove() }
      throw error
    }
  }

  /// A list of refused rows must never take the place of the rows themselves.
  private func checkRejects(_ files: [CSVFile]) throws(CommandFailure) {
    guard let rejects else { return }
    let place = DataPaths.resolved(rejects)
    if files.contains(where: { DataPaths.resolved($0.path) == place }) {
      throw .overwritesInput(path: rejects, option: "--rejects")
    }
  }

  private func databasePath() throws(CommandFailure) -> String {
    guard let path = database ?? DataPaths.database else {
      throw .optionNeeded(option: "--database", screen: "import")
    }
    return path
  }

  private static func take(
    _ files: [CSVFile],
    into store: Store,
    _ words: Words
  ) throws -> ImportSummary {
    let meter = ProgressMeter(title: "", words: words)
    defer { meter.clear() }
    let work = Task.detached {
      try await store.importRecords(from: files) { meter.show($0) }
    }
    let interruption = Interruption { work.cancel() }
    defer { interruption.end() }
    return try Waiting.value { try await work.value }
  }

  private func report(_ summary: ImportSummary, path: String, _ words: Words) throws {
    let count = summary.rejections.count
    for rejection in summary.rejections.prefix(Self.shownRejections) {
      StandardStreams.complain(words.sentence(for: rejection))
    }
    if count > Self.shownRejections {
      let more = words.numbers.whole(count - Self.shownRejections)
      StandardStreams.complain(words.text(.importMore, ["count": more]))
    }
    if count > 0 {
      let place = rejects ?? path + ".rejects.csv"
      try RejectsFile(words: words).write(summary.rejections, to: place)
      let values: KeyValuePairs<String, SafeText> = [
        "count": words.numbers.whole(count), "file": SafeText(place),
      ]
      let phrase: Phrase = summary.rowsTaken > 0 ? .importKept : .importKeptAll
      StandardStreams.complain(words.text(phrase, values))
    }
    guard summary.rowsTaken > 0 else { throw CommandFailure.nothingTaken(rejected: count) }
    let values: KeyValuePairs<String, SafeText> = [
      "read": words.numbers.whole(summary.rowsRead),
      "taken": words.numbers.whole(summary.rowsTaken),
      "rejected": words.numbers.whole(count),
    ]
    try StandardStreams.print(words.text(.importDone, values))
  }
}
