import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Whole lists: a database and memory make the same of them")
struct ComparedListsTests {
  /// A file of families that is a list of its day.
  fileprivate struct ListFile: RecordSource {
    let text: CSVText
    let list: ListClaim?
    var kind: RecordKind { text.kind }
    var name: String { text.name }
    var size: Int { text.size }

    func read(
      regions: RegionIndex,
      deliver: (RecordBatch, [Rejection], Int) throws -> Void
    ) throws {
      try text.read(regions: regions, deliver: deliver)
    }
  }

  /// A list as a test writes it: families as `id village decile`.
  struct Step: CustomTestStringConvertible, Sendable {
    var day: String
    var families: [String]
    var register = Register.dtsen
    var covers: String?
    var isAssumed = false
    var isPart = false
    var mayBeShort = false

    var testDescription: String { "\(register) \(day)" }

    fileprivate var file: ListFile {
      let rows = families.map { $0.split(separator: " ").joined(separator: ",") }
      return ListFile(
        text: CSVText(
          "id,village,decile\n" + rows.joined(separator: "\n") + "\n",
          kind: .families,
          name: "\(day).csv"
        ),
        list: CalendarDate(day).map { day in
          ListClaim(
            register: register,
            date: day,
            dateOrigin: isAssumed ? .assumed : .known,
            covers: covers.flatMap { RegionCode($0) },
            mayBeShort: mayBeShort,
            isPart: isPart
          )
        }
      )
    }
  }

  private static let bahagia = "32.16.02.1006"
  private static let asih = "32.16.01.1007"
  private static let makmur = "32.16.01.2001"

  /// Lists one upon another; what is refused leaves the registry as it was.
  private static let histories: [[Step]] = [
    [
      Step(day: "2025-01-31", families: ["A \(asih) 1", "B \(asih) 1", "C \(makmur) 2"]),
      Step(day: "2025-01-31", families: ["D \(bahagia) 1"]),
      Step(day: "2025-04-30", families: ["A \(asih) 1", "C \(makmur) 3", "E \(makmur) 1"]),
      // The same once more, and a correction of it.
      Step(day: "2025-04-30", families: ["A \(asih) 1", "C \(makmur) 3", "E \(makmur) 1"]),
      Step(day: "2025-04-30", families: ["C \(asih) 3", "B \(asih) 1", "F \(bahagia) 1"]),
      // Nothing has changed since.
      Step(day: "2025-05-31", families: ["F \(bahagia) 1"]),
      // Older than what is known, and a list of half.
      Step(day: "2025-02-28", families: ["A \(asih) 1"]),
      Step(day: "2025-06-30", families: ["A \(asih) 1"]),
      Step(day: "2025-06-30", families: ["A \(asih) 1"], mayBeShort: true),
      Step(day: "2025-07-31", families: ["E \(makmur) 1"], isPart: true),
    ],
    [
      Step(day: "2025-01-31", families: ["A \(asih) 1", "B \(bahagia) 1"], covers: "32.16"),
      Step(day: "2025-02-28", families: ["A \(asih) 1"], covers: "32.16.02"),
      Step(day: "2025-02-28", families: ["A \(asih) 1"], covers: "99.99"),
      Step(day: "2025-02-28", families: ["B \(bahagia) 1", "G \(bahagia) 1"], isAssumed: true),
      Step(day: "2025-03-31", families: ["A \(asih) 1", "B \(bahagia) 2", "H \(asih) 1"]),
      Step(day: "2025-04-30", families: ["A \(asih) 1"], register: .p3ke),
      Step(day: "2025-05-31", families: ["B \(bahagia) 1"], register: .p3ke, covers: "32.16"),
      Step(
        day: "2025-06-30",
        families: ["A \(asih) 1", "B \(bahagia) 1", "G \(bahagia) 1"],
        register: .p3ke,
        covers: "32.16"
      ),
    ],
    [
      Step(day: "2025-01-31", families: ["A \(asih) 1", "B \(asih) 1"], covers: "32.16"),
      Step(day: "2025-02-28", families: ["A \(makmur) 1", "B \(asih) 1"], covers: asih),
      Step(day: "2025-03-31", families: ["A \(bahagia) 1", "B \(asih) 4"], covers: "32.16"),
      Step(day: "2025-03-31", families: ["C \(asih) 1", "A \(asih) 1"], covers: "32.16"),
      Step(day: "2025-01-31", families: ["C \(asih) 1"], isPart: true),
    ],
  ]

  @Test("Lists come, are joined, corrected, repeated and refused", arguments: histories)
  func history(_ steps: [Step]) async throws {
    let both = try await BothRegistries([])
    for (index, step) in steps.enumerated() {
      let made = (
        await Self.lists(step) { try await both.store.importRecords(from: $0) },
        await Self.lists(step) { try await both.memory.importRecords(from: $0) }
      )
      #expect(made.0 == made.1, "step \(index + 1)")
      try await compareAnswers(both, "step \(index + 1)")
    }
  }

  /// What became of the lists, or why the import was refused.
  private static func lists(
    _ step: Step,
    _ take: ([any RecordSource]) async throws -> ImportSummary
  ) async -> String {
    do {
      return "\(try await take([step.file]).lists)"
    } catch {
      return "\(error)"
    }
  }

  private func compareAnswers(_ both: BothRegistries, _ step: String) async throws {
    for region in [Governments.bekasiRegency, RegionCode("32.16.01") ?? .country] {
      try await both.compare("\(step): regions below \(region)") {
        try await $0.regions(below: region, at: MomentQuery(), for: .steward)
      }
    }
    try await both.compare("\(step): pace") {
      try await $0.pace(of: Governments.bekasiRegency, at: MomentQuery(), for: .steward)
    }
    try await both.compare("\(step): sources") {
      try await $0.sources(at: MomentQuery(), for: .steward)
    }
    for village in [Self.asih, Self.makmur, Self.bahagia] {
      for number in Int64(1)...4 {
        let key = FamilyKey(village: RegionCode(village) ?? .country, running: number)
        try await both.compare("\(step): card \(FamilyNumber(key))") {
          try await $0.family(key, at: MomentQuery(), for: .steward)
        }
      }
    }
  }
}
