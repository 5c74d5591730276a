import TuntasModel
import TuntasSample
import TuntasTestSupport

/// The generator's output in memory.
struct Sample: Sendable {
  /// The bytes of each file by its name.
  let files: [String: [UInt8]]
  private let sheets: [RecordKind: Sheet]

  /// The regions of the sample folder.
  static let regions: [Region] = {
    let text = (try? Repository.sample("regions.csv")) ?? ""
    return Sheet(text).rows.compactMap { row in
      guard let code = RegionCode(row["code"]), let kind = RegionKind(rawValue: row["kind"]) else {
        return nil
      }
      return Region(
        code: code,
        kind: kind,
        name: row["name"],
        centroid: Coordinate(latitude: 0, longitude: 0),
        area: Double(row["area_km2"]) ?? 1
      )
    }
  }()

  /// The standard plan with the standard seed.
  static let standard = Sample(.standard)

  /// Runs the generator.
  init(_ plan: SamplePlan, seed: UInt64 = SampleGenerator.standardSeed) {
    let memory = Memory()
    try? SampleGenerator(regions: Self.regions, seed: seed).write(plan) { name in
      memory.files[name] = []
      return FileSink { memory.files[name, default: []] += $0 }
    }
    files = memory.files
    var sheets: [RecordKind: Sheet] = [:]
    for kind in RecordKind.allCases {
      let bytes = memory.files[kind.fileName] ?? []
      sheets[kind] = Sheet(String(decoding: bytes, as: UTF8.self))
    }
    self.sheets = sheets
  }

  /// The text of a file.
  func text(_ kind: RecordKind) -> String {
    String(decoding: files[kind.fileName] ?? [], as: UTF8.self)
  }

  /// The rows of a file; none when it was not written.
  func rows(_ kind: RecordKind) -> [Sheet.Row] { sheets[kind]?.rows ?? [] }

  private final class Memory {
    var files: [String: [UInt8]] = [:]
  }
}
