import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Mapping files")
struct MappingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("The example takes a housing agency's list, and names its source")
  func example() throws {
    let mappings = Repository.sampleData.appending(path: "mappings")
    let files = try ImportFiles.open(
      paths: [mappings.appending(path: "disperkimtan-rutilahu.csv").path()],
      layout: .mapping(path: mappings.appending(path: "disperkimtan-rutilahu.toml").path()),
      today: AgencyFiles.today
    )
    let file = try #require(files.files.first)
    #expect(file.layout == "disperkimtan-rutilahu")
    #expect(files.sources.map(\.kind) == [.sources, .enrolments])
    let source = try Reading(files.sources[0])
    #expect(source.rows.map { $0[0] } == ["contoh-disperkimtan-rutilahu-2025"])
    let reading = try Reading(files.sources[1])
    let own = """
      programme,village,recipient,year,status,date,value,source
      rutilahu,32.16.01.1007,3216010308740000,2025,received,2025-08-21,20000000,\
      contoh-disperkimtan-rutilahu-2025
      rutilahu,32.16.01.1007,3216017112730000,2025,received,2025-08-22,20000000,\
      contoh-disperkimtan-rutilahu-2025
      rutilahu,32.16.17.2001,3216410101800000,2025,invited,,,contoh-disperkimtan-rutilahu-2025
      rutilahu,32.16.17.2002,3216414102810000,2025,refused,,,contoh-disperkimtan-rutilahu-2025

      """
    let path = try folder.write(own, to: "enrolments.csv").path()
    let twin = try Reading(
      try #require(try ImportFiles.open(paths: [path], today: AgencyFiles.today).sources.first)
    )
    #expect(reading.rejections.isEmpty)
    #expect(reading.rows == twin.rows)
    #expect(twin.rows.count == 4)
  }

  @Test(
    "A line that makes no sense is told with what is expected",
    arguments: [
      ("kind = \"families\"\n[columns\n", 2, MappingFault.malformed),
      ("kind = \"families\"\nx = [1, 2\n", 2, .malformed),
      ("kind = \"families\"\nx = 12:00:99\n", 2, .malformed),
      ("[]\n", 1, .malformed),
      ("= 1\n", 1, .malformed),
      ("kind = \"families\nx = 1\n", 1, .malformed),
      ("kind = \"families\"\nkind = \"members\"\n", 2, .malformed),
      ("kind = \"families\"\n[columns]\nvillage = \"Desa\"\n", 1, .missingColumn("id")),
      ("kind = \"families\"\ndates = \"x\"\n", 2, .notOneOf(["day-month-year", "month-day-year"])),
      (
        "kind = \"deliberations\"\n[words.stage]\nA = \"b\"\n", 3,
        .notOneOf(DeliberationStage.words)
      ),
      ("name = \"x\"\n", 1, .missingKind(RecordKind.allCases.map(\.rawValue))),
      ("", 1, .missingKind(RecordKind.allCases.map(\.rawValue))),
      ("kind = \"daftar\"\n", 1, .notOneOf(RecordKind.allCases.map(\.rawValue))),
    ] as [(String, Int, MappingFault)]
  )
  func wrong(text: String, line: Int, fault: MappingFault) throws {
    let path = try folder.write(text, to: "x.toml").path()
    #expect {
      try ImportFiles.open(paths: [], layout: .mapping(path: path), today: AgencyFiles.today)
    } throws: { error in
      guard case .badMapping(path, line, _, _, fault) = error as? FileError else { return false }
      return true
    }
  }

  @Test("No mapping ends the program, however it is damaged")
  func damaged() throws {
    let example = Array(try Repository.sample("mappings/disperkimtan-rutilahu.toml").utf8)
    var random = SeededRandom(seed: 7)
    var refused = 0
    for _ in 0..<300 {
      var bytes = example
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] =
          "[]\"'=.#\n\\x\u{0}".utf8.randomElement(using: &random) ?? 0
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let path = try folder.write(text, to: "x.toml").path()
      do {
        let files = try ImportFiles.open(
          paths: [],
          layout: .mapping(path: path),
          today: AgencyFiles.today
        )
        #expect(files.files.isEmpty)
      } catch FileError.badMapping {
        refused += 1
      }
    }
    #expect(refused > 100)
  }
}
