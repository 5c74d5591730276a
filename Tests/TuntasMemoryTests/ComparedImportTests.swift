import Testing
import TuntasFiles
import TuntasMemory
@testable import TuntasModel
import TuntasStore

@Suite("Imports: a database and memory take the same rows")
struct ComparedImportTests {
  /// What an import came to, but for the number that each gives the content of a file.
  private static func told(_ summary: ImportSummary) -> ImportSummary {
    var summary = summary
    for index in summary.files.indices { summary.files[index].contentHash = 0 }
    return summary
  }

  private static func told(_ records: [ImportRecord]) -> [ImportRecord] {
    records.map { record in
      var record = record
      for index in record.files.indices { record.files[index].contentHash = 0 }
      return record
    }
  }

  @Test("Steps of one registry after another, with refused rows, corrections and recipients")
  func steps() async throws {
    let both = try await BothRegistries([])
    for (index, step) in ImportSteps.all.enumerated() {
      let sources = step.texts.map { CSVText($0.value, kind: $0.key) }
      let one = try await both.store.importRecords(from: sources, step.request)
      let other = try await both.memory.importRecords(from: sources, step.request)
      #expect(Self.told(one) == Self.told(other), "step \(index + 1)")
      try await compareAnswers(both, "step \(index + 1)")
    }
    let lists = (try await both.store.imports(), try await both.memory.imports())
    #expect(Self.told(lists.0) == Self.told(lists.1))
  }

  @Test("Only the last import is taken back, once")
  func undo() async throws {
    let both = try await BothRegistries([])
    for registry in [both.store, both.memory] as [any RegistryWriter] {
      await #expect(throws: ImportError.nothingToUndo) { try await registry.undoImport() }
    }
    for step in ImportSteps.all where !step.request.isTrial && !step.request.isStrict {
      let sources = step.texts.map { CSVText($0.value, kind: $0.key) }
      _ = try await both.store.importRecords(from: sources, step.request)
      _ = try await both.memory.importRecords(from: sources, step.request)
      let undone = (try await both.store.undoImport(), try await both.memory.undoImport())
      #expect(Self.told([undone.0]) == Self.told([undone.1]))
      try await compareAnswers(both, "undone")
      for registry in [both.store, both.memory] as [any RegistryWriter] {
        await #expect(throws: ImportError.alreadyUndone(number: undone.0.number)) {
          try await registry.undoImport()
        }
      }
      _ = try await both.store.importRecords(from: sources, step.request)
      _ = try await both.memory.importRecords(from: sources, step.request)
    }
    let lists = (try await both.store.imports(), try await both.memory.imports())
    #expect(Self.told(lists.0) == Self.told(lists.1))
  }

  private func compareAnswers(_ both: BothRegistries, _ step: String) async throws {
    let moment = MomentQuery()
    try await both.compare("\(step): overview") {
      try await $0.overview(of: Governments.bekasiRegency, at: moment, for: .steward)
    }
    try await both.compare("\(step): quality") {
      try await $0.quality(in: nil, of: .all, at: moment, for: .steward)
    }
    for rule in QualityRule.allCases {
      try await both.compare("\(step): \(rule.code)") {
        try await $0.qualityRows(
          rule,
          in: .country,
          of: .all,
          page: PageRequest(limit: 200),
          at: moment,
          for: .steward
        )
      }
    }
    try await both.compare("\(step): sembako") {
      try await $0.programme("sembako", in: Governments.bekasiRegency, at: moment, for: .steward)
    }
    let families = FamilyQuery(region: Governments.bekasiRegency)
    try await both.compare("\(step): families") {
      try await $0.families(families, page: PageRequest(limit: 50), at: moment, for: .steward)
    }
    for number in Int64(1)...5 {
      let key = FamilyKey(village: Asker.village, running: number)
      try await both.compare("\(step): card \(number)") {
        try await $0.family(key, at: moment, for: .steward)
      }
    }
  }
}
