import Testing
import TuntasModel

@Suite("What a reader may see of a person")
struct MaskingTests {
  @Test(
    "The first name and initials, never more",
    arguments: [
      ("Siti Nurjanah", "SITI N."), ("  Dedi   Kurnia  Hidayat ", "DEDI K. H."), ("Euis", "EUIS"),
      ("Ñusta élan", "ÑUSTA É."),
    ]
  )
  func name(full: String, masked: String) {
    #expect(PersonName(masking: full, isChild: false) == .masked(masked))
  }

  @Test("A child has no name, and no name is no name")
  func noName() {
    #expect(PersonName(masking: "Rina Sari", isChild: true) == .child)
    #expect(PersonName(masking: " \t ", isChild: false) == .missing)
    #expect(PersonName(masking: "", isChild: true) == .missing)
  }

  @Test(
    "A child's age is a band",
    arguments: [
      (-1, 0...6), (0, 0...6), (6, 0...6), (7, 7...12), (12, 7...12), (13, 13...15), (15, 13...15),
      (16, 16...17), (17, 16...17),
    ]
  )
  func band(years: Int, expected: ClosedRange<Int>) {
    #expect(Age(masking: years) == .band(expected))
  }

  @Test("A grown person's age is shown", arguments: [18, 46, 103])
  func years(years: Int) {
    #expect(Age(masking: years) == .years(years))
    #expect(Age(masking: years).youngest == years)
  }

  @Test("Neither a lead nor a meeting sees families one by one")
  func families() {
    #expect(Viewer.steward.maySeeFamilies)
    #expect(!Viewer(role: .lead).maySeeFamilies)
    #expect(!Viewer(role: .analyst, isInMeeting: true).maySeeFamilies)
  }
}
