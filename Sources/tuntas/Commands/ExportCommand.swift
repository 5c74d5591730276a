import ArgumentParser
import TerminalKit
import TuntasModel
import TuntasWords

/// Writes what the registry holds to files that an import takes back.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Tulis data ke berkas. Writes data to files.",
    discussion: """
      Every file of the tuntas layout by its name, for example families; all of them with all (a \
      folder given by --output); with gaps the families that no programme has reached, or with \
      --need those in which a need is open; with issues every row behind the counts of "tuntas check" and what to do (families on the list, or all with --all-families), people masked in both. \
      Gaps need a list: where none is known, for the region or on the day, there is no file and the \
      status is 65; what else is left out, and why a file has no row, is said on standard error. \
      Names, NIK and addresses are for the steward alone.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "regions, sources, poverty-lines, indicators, programmes, targets, achievements, lists, "
        + "families, members, listings, enrolments, verifications, deliberations, all, gaps or "
        + "issues.",
      valueName: "kind"
    )
  )
  var kind: ExportKind

  @Option(
    help: ArgumentHelp(
      "csv, json (one object a line) or xlsx (needs --output); unless given, what the name of the "
        + "file ends in, otherwise csv."
    )
  )
  var format: ExportFormat?

  @Option(
    help: ArgumentHelp(
      "The file to write, or the folder of all; standard output unless given.",
      valueName: "path"
    )
  )
  var output: String?

  @OptionGroup var filters: FilterOptions
  @OptionGroup var quality: QualityOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let words = Words(try data.chosenLanguage())
    let output = try PathOption.path(output, of: "--output")
    let format = try chosenFormat()
    let rows =
      switch kind {
      case .records(let kind): try write([kind], to: output.map { .file($0) }, format, words)
      case .all: try write(RecordKind.allCases, to: .folder(try folder()), format, words)
      case .gaps: try writeGaps(format, words)
      case .issues: try writeIssues(format, words)
      }
    if rows == 0, case .records(let kind) = kind {
      StandardStreams.complain(words.text(.exportNoRows, ["kind": SafeText(kind.rawValue)]))
    }
    guard let rows, let output else { return }
    try StandardStreams.print(
      words.text(.exportDone, ["rows": words.numbers.whole(rows), "path": SafeText(output)])
    )
  }

  private func folder() throws(CommandFailure) -> String {
    guard let output else { throw .optionNeeded(option: "--output", screen: "export all") }
    return output
  }

  /// The form asked for, which must not be another than the name of the file says.
  private func chosenFormat() throws(CommandFailure) -> ExportFormat {
    let named = kind == .all ? nil : output.flatMap(ExportFormat.init(fileName:))
    let format = format ?? named ?? .csv
    if format == .xlsx, output == nil {
      throw .optionNeeded(option: "--output", screen: "export --format xlsx")
    }
    if kind != .all, let output, (format == .xlsx) != (named == .xlsx) {
      throw .notTogether(option: "--format \(format.rawValue)", other: "--output \(output)")
    }
    return format
  }

  private func idle(_ option: String) -> CommandFailure {
    .idleFilter(option: option, kind: kind.word)
  }

  /// Nobody shall take everything for a choice.
  private func refuse(_ options: [(name: String, isGiven: Bool)]) throws(CommandFailure) {
    if let given = options.first(where: \.isGiven) { throw idle(given.name) }
  }

  /// Runs work that Ctrl-C stops; a reader of standard output that has seen enough is no failure.
  ///
  /// - Returns: What the work returns; `nil` when nobody reads any more.
  private static func running(
    _ work: sending @escaping () async throws -> Int
  ) throws -> Int? {
    let task = Task.detached { try await work() }
    let interruption = Interruption { task.cancel() }
    defer { interruption.end() }
    do {
      return try Waiting.value { try await task.value }
    } catch is StandardStreams.OutputClosed {
      return nil
    }
  }
}

// MARK: - Records

extension ExportCommand {
  private func write(
    _ kinds: [RecordKind],
    to chosen: ExportPlace?,
    _ format: ExportFormat,
    _ words: Words
  ) throws -> Int? {
    let place = chosen ?? .standardOutput
    let query = try query(kinds)
    let viewer = try data.toldViewer(words)
    let path = try data.database
    try place.check(kinds, format, against: path)
    let files = RecordFiles(place, format)
    let registry = try Waiting.value {
      try await RegistryOpening(words: words, viewer: viewer).open(path)
    }
    var rows: Int?
    try place.preparing(discard: files.discard) {
      rows = try Self.running {
        try await registry.readRecords(query, for: viewer) { try files.write($0) }
        return try files.finish()
      }
    }
    return rows
  }

  private func query(_ kinds: [RecordKind]) throws -> RecordQuery {
    try refuse([
      ("--as-of", data.asOf != nil), ("--rule", filters.rule != nil),
      (QualityOptions.name, quality.allFamilies),
    ])
    let query = RecordQuery(
      kinds,
      region: try data.regionCode(),
      programme: filters.programme.map { ProgrammeCode($0) },
      status: try filters.chosenStatus(),
      need: try filters.chosenNeed(),
      year: data.year
    )
    if let filter = query.idleFilter { throw idle("--\(filter.rawValue)") }
    return query
  }
}

// MARK: - Gaps and issues

extension ExportCommand {
  private func writeGaps(_ format: ExportFormat, _ words: Words) throws -> Int? {
    try refuse([
      ("--programme", filters.programme != nil), ("--rule", filters.rule != nil),
      (QualityOptions.name, quality.allFamilies),
    ])
    let status = try filters.chosenStatus()
    let need = try filters.chosenNeed()
    let region = try data.regionCode()
    let moment = try data.momentQuery()
    let viewer = try data.toldViewer(words)
    return try write(format, words, viewer) { registry in
      GapEntries(
        registry: registry,
        region: region,
        status: status,
        need: need,
        moment: moment,
        viewer: viewer,
        words: words
      )
    }
  }

  private func writeIssues(_ format: ExportFormat, _ words: Words) throws -> Int? {
    try refuse([
      ("--programme", filters.programme != nil), ("--status", filters.status != nil),
      ("--need", filters.need != nil), ("--year", data.year != nil), ("--as-of", data.asOf != nil),
    ])
    let rules = try filters.chosenRules()
    let region = try data.regionCode()
    let viewer = try data.toldViewer(words)
    let families = quality.families
    return try write(format, words, viewer) { registry in
      IssueEntries(
        registry: registry,
        region: region,
        families: families,
        rules: rules,
        viewer: viewer,
        words: words
      )
    }
  }

  private func write<Source: EntrySource>(
    _ format: ExportFormat,
    _ words: Words,
    _ viewer: Viewer,
    _ source: @escaping @Sendable (any Registry) -> Source
  ) throws -> Int? {
    let (path, output) = (try data.database, output)
    if let output { try OutputPlace(output).check(against: path) }
    return try Self.running {
      let entries = source(try await RegistryOpening(words: words, viewer: viewer).open(path))
      try await entries.check()
      let rows = EntryRows(keys: Source.keys, format: format, sampleMark: words[.sampleData])
      var file = try RowFile(output, format, columns: rows.columns)
      try await entries.forEach { try file.write(rows.row(of: $0)) }
      try file.finish()
      try file.publish()
      try await entries.remarks(after: file.rows).forEach(StandardStreams.complain)
      return file.rows
    }
  }
}
