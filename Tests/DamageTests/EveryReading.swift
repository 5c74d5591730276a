import TerminalKit
import Testing
import TuntasDashboard
import TuntasPages
import TuntasFiles
import TuntasModel

@testable import TuntasStore
@testable import tuntas
import TuntasWords

/// Everything that can be asked of a registry: screens, reports, exports, the check, the search, the
/// history of imports.
struct EveryReading {
  let store: Store
  let viewer: Viewer
  var words = Words(.indonesian)

  /// What one reading came to: what it shows, or the sentence instead.
  enum Answer {
    case shown(String)
    case sentence(String, status: Int32)
  }

  typealias Take = (_ reading: String, Answer) -> Void

  /// Reads what one command a kind reads.
  func runFew(_ take: Take) async {
    await attempt("overview", take) { try await shown(.overview(nil)) }
    await attempt("families", take) { try await shown(.families(region)) }
    for kind in [RecordKind.families, .members, .enrolments] {
      await attempt("export \(kind)", take) { try await records(of: kind) }
    }
    await check(take)
    await attempt("import --history", take) { "\(try await store.imports().count)" }
  }

  /// The parts of everything, each about as long as the others.
  enum Part: CaseIterable {
    case screens
    case documents
    case others
  }

  /// Reads a part of everything.
  func run(_ part: Part, _ take: Take) async {
    switch part {
    case .screens: await screens(take)
    case .documents:
      await reports(take)
      await exports(take)
    case .others:
      await others(take)
      await write(take)
    }
  }

  private var region: RegionCode {
    viewer.scope == .country ? SmallRegistry.government : viewer.scope
  }

  /// Reads one thing, and puts what goes wrong into its sentence.
  static func attempt(_ name: String, _ take: Take, _ body: () async throws -> String) async {
    do {
      take(name, .shown(try await body()))
    } catch {
      let sentence = FailureSentence(words: Words(.indonesian)).text(of: error)
      take(name, .sentence(sentence.string, status: ExitStatus.of(error)))
    }
  }

  private func attempt(_ name: String, _ take: Take, _ body: () async throws -> String) async {
    await Self.attempt(name, take, body)
  }
}

// MARK: - Screens

extension EveryReading {
  private var destinations: [Destination] {
    let government = SmallRegistry.government
    return [
      .overview(nil), .overview(government), .regions(nil), .regions(region), .families(region),
      .gaps(region), .served("rutilahu", region), .notServed("rutilahu", region),
      .recipients("rutilahu", government), .withoutName("rutilahu", government),
      .flow(flow(.stayed)), .flow(flow(.left(.died))), .flow(flow(.leftWithoutReason)),
      .family(SmallRegistry.firstFamily),
      .programmes(government), .programme("rutilahu", government),
      .programme("training", government), .map(government), .groups(government),
      .reportsIn(government), .figures(government), .figures(nil), .pace(government),
      .repairs(region, .all), .repairs(nil), .verification(nil), .sources, .source("dinsos"),
      .source("sample"),
    ]
      + [.nikMissing, .possibleDouble, .unreadable].map { .repairRows($0, region, .all) }
  }

  private func flow(_ part: FlowPart) -> FlowQuery {
    FlowQuery(government: SmallRegistry.government, from: "bekasi-old", to: "bekasi", part: part)
  }

  private func screens(_ take: Take) async {
    for destination in destinations {
      await attempt("\(destination)", take) { try await shown(destination) }
    }
  }

  /// The second form of a screen where it has one, which holds what the first does and more.
  private func shown(_ destination: Destination) async throws -> String {
    do {
      return try await shown(destination, form: 2)
    } catch is ScreenPicture.NoSuchForm {
      return try await shown(destination, form: 1)
    }
  }

  private func shown(_ destination: Destination, form: Int) async throws -> String {
    let picture = try await ScreenPicture(
      of: destination,
      from: store,
      at: MomentQuery(),
      for: viewer,
      language: words.language,
      form: form
    )
    return picture.canvas(size: Size(columns: 80, rows: 24)).plainText()
  }
}

// MARK: - Reports and exports

extension EveryReading {
  private func reports(_ take: Take) async {
    for kind in ReportCommand.Kind.allCases {
      let reader = ReportReader(
        kind: kind,
        region: kind == .quality ? region : SmallRegistry.government,
        families: .all,
        registry: store,
        moment: MomentQuery(),
        viewer: viewer,
        words: words,
        glyphs: nil
      )
      for format in ReportCommand.Format.allCases {
        await attempt("report \(kind) \(format)", take) { try await reader.text(format) }
      }
    }
  }

  private func exports(_ take: Take) async {
    for kind in RecordKind.allCases {
      await attempt("export \(kind)", take) { try await records(of: kind) }
    }
    let gaps = GapEntries(
      registry: store,
      region: region,
      need: .house,
      moment: MomentQuery(),
      viewer: viewer,
      words: words
    )
    await attempt("export gaps", take) { try await Self.text(of: gaps) }
    let issues = IssueEntries(
      registry: store,
      region: region,
      families: .all,
      rules: QualityRule.allCases,
      viewer: viewer,
      words: words
    )
    await attempt("export issues", take) { try await Self.text(of: issues) }
  }

  /// The records of a kind; only those who may take people out see them as they are.
  private func records(of kind: RecordKind) async throws -> String {
    let bytes = Gathered()
    var isRead = false
    let query = RecordQuery([kind])
    let batches = Batches()
    try await store.readRecords(query, for: viewer) { batches.add($0) }
    var csv = try RowOutput(.csv { bytes.add($0) }, of: kind)
    var json = try RowOutput(.json { bytes.add($0) }, of: kind)
    for batch in batches.all {
      isRead = true
      try csv.write(batch)
      try json.write(batch)
    }
    try csv.finish()
    try json.finish()
    #expect(isRead)
    return viewer.may(.takePeopleOut) ? "" : bytes.text
  }

  private static func text(of entries: some EntrySource) async throws -> String {
    var text = ""
    try await entries.forEach { text += "\($0.values)" }
    return text
  }
}

// MARK: - The rest

extension EveryReading {
  private func check(_ take: Take) async {
    await attempt("check", take) {
      let page = try await store.quality(in: nil, of: .onList, at: MomentQuery(), for: viewer)
      return CheckReport(page: page, words: words).text + QualityJSON.document(page).text
    }
  }

  private func others(_ take: Take) async {
    await check(take)
    for text in ["rahma", "setia", "keluarga-01", "rumah", "3216"] {
      await attempt("search \(text)", take) {
        let found = try await store.search(
          text,
          in: .country,
          limit: 20,
          at: MomentQuery(),
          for: viewer
        )
        return "\(found.families.map(\.name)) \(found.regions.count)"
      }
    }
    for column in FamilyColumn.allCases where column.isCounted {
      await attempt("count by \(column)", take) {
        let query = FamilyQuery(region: region)
        return
          "\(try await store.familyCounts(query, by: column, at: MomentQuery(), for: viewer).count)"
      }
    }
    await attempt("import --history", take) { "\(try await store.imports().count)" }
  }

  /// What is written to the registry, which changes it: an import, and taking one back.
  private func write(_ take: Take) async {
    await attempt("import", take) {
      let summary = try await store.importRecords(from: SmallRegistry.more, ImportRequest())
      return "\(summary.rejections.count)"
    }
    await attempt("import --undo", take) { "\(try await store.undoImport().number)" }
  }
}

/// Batches of records as they come.
private final class Batches: @unchecked Sendable {
  private(set) var all: [RecordBatch] = []

  func add(_ batch: RecordBatch) { all.append(batch) }
}

/// Bytes of a file as they come.
private final class Gathered {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func add(_ more: [UInt8]) { bytes += more }
}
