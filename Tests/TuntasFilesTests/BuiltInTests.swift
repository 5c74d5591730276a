import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("What is built in")
struct BuiltInTests {
  @Test("It is what .ci/write-builtin makes of the sample data")
  func isUpToDate() throws {
    let scratch = try ScratchFolder()
    for part in [".ci/write-builtin", "sample-data"] {
      let target = scratch.file(part)
      let folder = target.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Repository.root.appending(path: part), to: target)
    }
    let script = try Process.run(scratch.file(".ci/write-builtin"), arguments: [])
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    for name in ["Regions.swift", "Programmes.swift", "Sources.swift"] {
      let path = "Sources/TuntasFiles/BuiltIn/\(name)"
      let stored = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
      #expect(try scratch.text(path) == stored, "run .ci/write-builtin")
    }
  }

  @Test("It reads without a row refused")
  func reads() throws {
    var counts: [RecordKind: Int] = [:]
    let codes = RegionIndex([])
    for source in BuiltIn.sources {
      try source.read(regions: codes) { batch, rejections, _ in
        counts[source.kind, default: 0] += batch.count
        #expect(rejections.isEmpty)
      }
    }
    #expect(counts[.regions] == 1_150)
    #expect((counts[.programmes] ?? 0) >= 24)
    #expect((counts[.sources] ?? 0) > 0)
  }

  @Test("Its texts are the files of the sample data", arguments: [0, 2])
  func equalsSampleData(place: Int) throws {
    let source = BuiltIn.sources[place]
    #expect(source.size == (try Repository.sample(source.name)).utf8.count)
  }
}
