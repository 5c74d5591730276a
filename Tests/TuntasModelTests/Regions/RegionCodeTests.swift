import Testing
@testable import TuntasModel

@Suite("Region codes")
struct RegionCodeTests {
  @Test(
    "Dotted and plain codes are one",
    arguments: [
      ("32", "32", RegionLevel.province), ("3216", "32.16", .regency),
      ("321601", "32.16.01", .district), ("3216012001", "32.16.01.2001", .village),
      ("32.16.01.2001", "32.16.01.2001", .village), ("ID", "ID", .country),
    ]
  )
  func reading(text: String, dotted: String, level: RegionLevel) throws {
    let code = try #require(RegionCode(text))
    #expect(code.description == dotted)
    #expect(code.level == level)
    #expect(RegionCode(number: code.number) == code)
  }

  @Test(
    "What is no code is none",
    arguments: [
      "", "3", "321", "32160", "32.1.6", "3.216", "32.16.01.200", "32.16.01.20011", "Bekasi",
      "32.00.01", "00.16", "0", "id", "32 16",
    ]
  )
  func noCode(text: String) {
    #expect(RegionCode(text) == nil)
  }

  @Test("Everything below a region is one range of numbers")
  func ranges() throws {
    let bekasi = Governments.bekasiRegency
    let village = try #require(RegionCode("32.16.01.2001"))
    let district = try #require(village.parent)
    #expect(bekasi.contains(village))
    #expect(bekasi.contains(district))
    #expect(bekasi.contains(bekasi))
    #expect(!bekasi.contains(Governments.bekasiCity))
    #expect(!district.contains(bekasi))
    #expect(RegionCode.country.contains(village))
    #expect(village.numbers.count == 1)
  }

  @Test("A region leads up to the country")
  func ancestors() throws {
    var path: [String] = []
    var next = RegionCode("32.16.01.2001")
    while let code = next {
      path.append(code.description)
      next = code.parent
    }
    #expect(path == ["32.16.01.2001", "32.16.01", "32.16", "32", "ID"])
    let village = try #require(RegionCode("32.16.01.2001"))
    #expect(village.ancestor(at: .regency) == Governments.bekasiRegency)
    #expect(village.ancestor(at: .village) == village)
    #expect(Governments.bogor.ancestor(at: .village) == Governments.bogor)
  }

  @Test(
    "A viewer sees the own scope and what leads there",
    arguments: [
      ("32.16", true), ("32.16.01", true), ("32.16.01.2001", true), ("32", true),
      ("32.16.02", false), ("32.01", false),
    ]
  )
  func scope(code: String, maySee: Bool) throws {
    let scope = try #require(RegionCode("32.16.01"))
    let viewer = Viewer(role: .district, scope: scope)
    #expect(viewer.maySee(try #require(RegionCode(code))) == maySee)
  }
}
