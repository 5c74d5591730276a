import Testing
import TuntasModel

@Suite("NIK")
struct NIKTests {
  @Test("Sixteen digits tell district, sex and serial")
  func parts() throws {
    let nik = try #require(NIK(number: 3_216_014_512_800_123))
    #expect(nik.district == 321_601)
    #expect(nik.sex == .female)
    #expect(nik.serial == 123)
    #expect(!nik.isSynthetic)
    #expect(nik.description == "3216014512800123")
  }

  @Test(
    "Fewer and more digits are none",
    arguments: [
      0, 999_999_999_999_999, 10_000_000_000_000_000, -3_216_014_512_800_123,
    ]
  )
  func wrongLength(number: Int64) {
    #expect(NIK(number: number) == nil)
  }

  @Test("A sample person has the serial that no real one has")
  func sample() throws {
    let birth = try #require(CalendarDate("1980-12-05"))
    let woman = try #require(NIK(sampleIn: 321_641, sex: .female, birthDate: birth))
    let man = try #require(NIK(sampleIn: 321_641, sex: .male, birthDate: birth))
    #expect(woman.description == "3216414512800000")
    #expect(man.description == "3216410512800000")
    #expect(woman.isSynthetic)
    #expect(man.sex == .male)
  }
}
