import ArgumentParser
import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasWords

/// Takes files into a database, lists what was taken, and takes the last import back.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Masukkan berkas ke database. Takes files into a database.",
    discussion: """
      One call is one transaction: the database holds either everything that could be taken or \
      what it held before. Refused rows are kept in a file with line and reason. A file is taken for a \
      register (P3KE, DTSEN) only by that register's own columns: a list of recipients or candidates \
      needs a mapping file. A list covers the kecamatan that have rows in it; any other keeps its list.
      """
  )

  @Argument(help: ArgumentHelp("Files, or folders of them.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The file for refused rows.", valueName: "file"))
  var rejects: String?

  @OptionGroup var layout: LayoutOption

  @Flag(help: "Take nothing when a row is refused, or a file or sheet is left out.")
  var strict = false

  @Flag(help: "Only try, and change nothing.")
  var dryRun = false

  @Flag(help: "Take the last import back, and only that one.")
  var undo = false

  @Flag(help: "List the imports.")
  var history = false

  @Option(help: "text or json.")
  var format: ImportAnswer.Format = .text

  @OptionGroup var own: SettingOptions

  func run() throws {
    let words = Words(try own.speech.chosen().value)
    let answer = ImportAnswer(words: words, format: format)
    try checkTogether()
    let viewer = try own.viewer(for: history ? .reading : .changing)
    if history || undo {
      let past = ImportHistory(path: try existingDatabase(), words: words, viewer: viewer)
      return try history ? answer.list(past.records()) : answer.tellUndone(past.undo())
    }
    guard !paths.isEmpty else { throw CommandFailure.noImportPath }
    let files = try layout.open(paths, today: ImportClock.today)
    tell(files, words)
    if strict, !files.left.isEmpty { throw CommandFailure.strictLeft }
    try checkRejects(files)
    let place = try dryRun ? nil : rejectsPlace()
    let request = ImportRequest(
      time: ImportClock.now,
      who: ImportClock.user,
      isTrial: dryRun,
      isStrict: strict
    )
    let refusals = Refusals(words: words, files: files.files, place: place)
    defer { refusals.discard() }
    let run = ImportRun(
      path: try databasePath(),
      words: words,
      viewer: viewer,
      refusals: refusals
    )
    try report(run.take(files.sources, request), refusals, answer)
  }

  /// What lists imports or takes one back reads no file.
  private func checkTogether() throws(CommandFailure) {
    guard history || undo else { return }
    let first = history ? "--history" : "--undo"
    let others: [(String, Bool)] = [
      ("--undo", history && undo), ("--dry-run", dryRun), ("--strict", strict),
      ("--rejects", rejects != nil), ("--replace", layout.replace),
    ]
    if let other = others.first(where: \.1)?.0 {
      throw .notTogether(option: first, other: other)
    }
    if let path = paths.first { throw .notTogether(option: first, other: path) }
  }

  /// Where refused rows will stand.
  ///
  /// A file that is there keeps the corrections that somebody may have made in it, and a folder that
  /// cannot be written is said before anything is taken.
  private func rejectsPlace() throws(CommandFailure) -> String {
    let place: String
    if let rejects = try PathOption.path(rejects, of: "--rejects") {
      place = rejects
    } else {
      let base = try databasePath() + ".rejects"
      var number = 1
      while DataPaths.exists(Self.name(base, number)) { number += 1 }
      place = Self.name(base, number)
    }
    let folder = DataPaths.parent(of: place)
    let isThere = DataPaths.exists(folder)
    guard rejects == nil && !isThere || DataPaths.isWritable(folder) else {
      // Who named no place for refused rows knows of the database alone.
      let named = try databasePath()
      throw .cannotWrite(path: rejects ?? named)
    }
    return place
  }

  private static func name(_ base: String, _ number: Int) -> String {
    number == 1 ? base + ".csv" : "\(base)-\(number).csv"
  }

  /// Says what was recognised beside the layout of the program itself, and what was left out.
  private func tell(_ files: ImportFiles, _ words: Words) {
    let sentences = FileSentence(words: words)
    for file in files.files where !file.isOwn {
      StandardStreams.complain(sentences.text(of: file))
    }
    for file in files.left { StandardStreams.complain(sentences.text(of: file)) }
  }

  /// A list of refused rows must never take the place of the rows themselves, or of the database.
  private func checkRejects(_ files: ImportFiles) throws(CommandFailure) {
    guard let rejects else { return }
    try OutputPlace(rejects, option: "--rejects").check(against: databasePath())
    let place = DataPaths.resolved(rejects)
    if files.files.contains(where: { DataPaths.resolved($0.path) == place }) {
      throw .overwritesInput(path: rejects, option: "--rejects")
    }
  }

  private func databasePath() throws(CommandFailure) -> String {
    guard let path = try own.chosenDatabase.value ?? DataPaths.database else {
      throw .optionNeeded(option: "--database", screen: "import")
    }
    try DataPaths.checkLink(path)
    try DataPaths.checkOwner(path)
    return path
  }

  private func existingDatabase() throws(CommandFailure) -> String {
    let path = try databasePath()
    guard DataPaths.exists(path) else { throw .noSuchFile(path: path) }
    return path
  }
}

// MARK: - The answer

extension ImportCommand {
  private func report(
    _ summary: ImportSummary,
    _ refusals: Refusals,
    _ answer: ImportAnswer
  ) throws {
    let count = summary.refusedRows
    let place = try tell(refusals, of: summary, answer.words)
    let isRefused = strict && count > 0
    if format == .json || summary.rowsTaken > 0 && !isRefused {
      try answer.tell(summary, isTrial: dryRun, rejectsFile: place)
    }
    if isRefused { throw CommandFailure.strict(rejected: count) }
    guard summary.rowsTaken > 0 else { throw CommandFailure.nothingTaken(rejected: count) }
  }

  /// Tells of refused rows and keeps the file of them; returns its path, `nil` for a trial, which
  /// writes no file, and when no row was refused.
  private func tell(
    _ refusals: Refusals,
    of summary: ImportSummary,
    _ words: Words
  ) throws -> String? {
    for sentence in refusals.sentences { StandardStreams.complain(sentence) }
    guard let place = refusals.place, summary.refusedRows > 0 else { return nil }
    do {
      try refusals.keep()
    } catch  where hasTaken(summary) {
      throw CommandFailure.refusedRowsLost(path: place)
    }
    let values: KeyValuePairs<String, SafeText> = [
      "count": words.numbers.whole(summary.refusedRows), "file": SafeText(place),
    ]
    StandardStreams.complain(words.text(phrase(for: summary), values))
    return place
  }

  private func phrase(for summary: ImportSummary) -> Phrase {
    if strict { return .importRefused }
    return hasTaken(summary) ? .importKept : .importKeptAll
  }

  /// Whether the database holds rows of this import.
  private func hasTaken(_ summary: ImportSummary) -> Bool {
    summary.rowsTaken > 0 && !dryRun && !strict
  }
}

extension ImportAnswer.Format: ExpressibleByArgument {}
