import Testing
import TuntasModel

@Suite("Rules that compare families: K2, P5, P7")
struct DoubleRulesTests {
  private typealias Samples = QualitySamples

  @Test("What stands more than once is found by one sort")
  func repeats() {
    var numbers: [Int64] = [7, 3, 7, 1, 3, 7, 9]
    let repeats = Repeats(sorting: &numbers)
    #expect(repeats.count(of: 7) == 3)
    #expect(repeats.count(of: 3) == 2)
    #expect(repeats.count(of: 1) == nil)
    #expect(repeats.count(of: 4) == nil)
    #expect(repeats.numbers.sorted() == [3, 7])
    #expect(repeats == Repeats(counts: [7: 3, 3: 2, 1: 1]))
  }

  @Test("Of nothing nothing repeats")
  func empty() {
    var numbers: [Int64] = []
    #expect(Repeats(sorting: &numbers) == .none)
  }

  @Test("K2: one NIK at two persons")
  func nik() {
    let shared = Samples.nik(3_216_010_512_790_001)
    let own = Samples.nik(3_216_010_512_790_002)
    let repeats = Repeats(counts: [shared.number: 2, own.number: 1])
    #expect(
      DoubleRules.nik(shared, repeats)
        == QualityFinding(.nikShared, in: .nik, found: .nik(shared), other: .number(2))
    )
    #expect(DoubleRules.nik(own, repeats) == nil)
  }

  @Test("P5: one family card at two families")
  func familyCard() throws {
    let shared = try #require(FamilyCardNumber("3216010101200003"))
    let own = try #require(FamilyCardNumber("3216010101200004"))
    let repeats = Repeats(counts: [shared.number: 2])
    #expect(DoubleRules.familyCard(shared, repeats)?.rule == .familyCardNumber)
    #expect(DoubleRules.familyCard(own, repeats) == nil)
  }

  @Test("P7: a likeness that stands at two persons")
  func likeness() throws {
    let one = try #require(likeness("Siti Aminah"))
    let other = try #require(likeness("Siti Maryam"))
    let repeats = Repeats(counts: [one.number: 2])
    #expect(DoubleRules.likeness(one, repeats)?.rule == .possibleDouble)
    #expect(DoubleRules.likeness(other, repeats) == nil)
  }

  @Test(
    "Names that sound alike",
    arguments: [
      ("SITI NURAENI", "siti  nur aini"), ("Muhammad Rizki", "M. RIZKI"),
      ("MOCH. YUSUF", "Mohamad Yusup"), ("H. Achmad Syaiful", "AHMAD SAEFUL"),
      ("Soeharto", "SUHARTO"), ("Tjetjep", "CECEP"), ("ZAENAL ARIEF", "Jaenal Arip"),
      ("ENCEP BIN JAJA", "ENCEP"), ("SITTI", "Siti"), ("Hj. Khodijah (Alm)", "HODIJAH"),
    ]
  )
  func alike(one: String, other: String) throws {
    let first = try #require(likeness(one))
    #expect(first == likeness(other))
  }

  @Test(
    "Names that do not",
    arguments: [
      ("HASAN", "HUSEN"), ("RINA", "RANI"), ("DEDE", "DEDI"), ("SITI AMINAH", "SITI MARYAM"),
      ("ASEP", "ASEP SUHERMAN"), ("MUHAMAD RIZKI", "MUHAMAD RIZAL"),
    ]
  )
  func unlike(one: String, other: String) throws {
    let first = try #require(likeness(one))
    #expect(first != likeness(other))
  }

  @Test("Another day or another village is another likeness; no letter is none")
  func apart() throws {
    let name = "SITI AMINAH"
    let here = try #require(likeness(name))
    let day = PersonLikeness(
      name: name,
      birthDate: Samples.day("1979-12-06"),
      village: Samples.village
    )
    let there = PersonLikeness(
      name: name,
      birthDate: Samples.day("1979-12-05"),
      village: Samples.neighbour
    )
    #expect(here != day)
    #expect(here != there)
    #expect(likeness("") == nil)
    #expect(likeness("12 - 3") == nil)
    #expect(likeness("H.") == nil)
    #expect(likeness("BINTI") != nil)
  }

  private func likeness(_ name: String) -> PersonLikeness? {
    PersonLikeness(name: name, birthDate: Samples.day("1979-12-05"), village: Samples.village)
  }
}
