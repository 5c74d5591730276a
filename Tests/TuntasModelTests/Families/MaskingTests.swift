import Testing
@testable import TuntasModel

@Suite("What a reader may see of a person")
struct MaskingTests {
  @Test(arguments: [
    "\u{2800}", "\u{3164}\u{3164}", "\u{A0}\u{2003}", "\u{200B}", "\u{115F} \u{FFA0}",
  ])
  func aNameThatShowsNothingIsMissing(name: String) {
    #expect(PersonName(masking: name, isChild: false) == .missing)
    #expect(PersonName(masking: name, isChild: true) == .missing)
    #expect(PersonName(masking: "SITI\(name)NUR", isChild: false) == .masked("SITI N."))
  }

  @Test(
    "The first name and initials, never more, and never the whole of a name",
    arguments: [
      ("Siti Nurjanah", "SITI N."), ("  Dedi   Kurnia  Hidayat ", "DEDI K. H."), ("Euis", "EUI…"),
      ("Ñusta élan", "ÑUSTA É."), ("AKHMAD", "AKH…"), ("Adi", "A…"), ("Om", "O…"),
      ("O'Neil", "ONE…"), ("R.A. Kartini", "R.A. K."),
      ("Siti (alm) 3216", "SITI A."), ("Siti 3216010512800001", "SIT…"), ("Siti -", "SIT…"),
      ("- Siti Aminah", "SITI A."),
    ]
  )
  func name(full: String, masked: String) {
    #expect(PersonName(masking: full, isChild: false) == .masked(masked))
  }

  @Test(
    "What steers a terminal is no part of a name, and takes none away",
    arguments: [
      ("\u{1B}[31mSiti Aminah", .masked("SITI A.")), ("\u{9B}1;31mSiti Aminah", .masked("SITI A.")),
      ("Siti\u{1B}[0m Aminah\u{1B}[0m", .masked("SITI A.")), ("\u{1B}Siti", .masked("SIT…")),
      ("\u{1B}]0;judul 9\u{7}Siti Aminah", .masked("SITI A.")),
      ("\u{1B}]0;judul\u{1B}\\Siti Aminah", .masked("SITI A.")),
      ("\u{9D}Siti Aminah", .masked("SITI A.")), ("\u{202E}Siti Aminah", .masked("SITI A.")),
      ("\u{1B}[31m", .missing), ("\u{1B}", .missing), ("\u{1B}[", .missing),
      ("\u{7}\u{8}\u{9B}", .missing),
    ] as [(String, PersonName)]
  )
  func sequences(full: String, shown: PersonName) {
    #expect(PersonName(masking: full, isChild: false) == shown)
  }

  @Test("A child has no name, and no name is no name")
  func noName() {
    #expect(PersonName(masking: "Rina Sari", isChild: true) == .child)
    #expect(PersonName(masking: " \t ", isChild: false) == .missing)
    #expect(PersonName(masking: "", isChild: true) == .missing)
    #expect(PersonName(masking: "-", isChild: false) == .missing)
    #expect(PersonName(masking: "3216010512800001 Siti", isChild: false) == .missing)
    #expect(PersonName(masking: "S1TI", isChild: false) == .missing)
  }

  @Test(
    "Who was born later than the last birth of an adult is a child, and nobody else",
    arguments: ["2025-09-30", "2024-02-29", "2025-03-01", "2025-12-31", "2025-01-01"]
  )
  func lastBirthOfAdult(day: String) throws {
    let day = try #require(CalendarDate(day))
    let first = try #require(CalendarDate(year: day.year - 19, month: 1, day: 1))
    let last = try #require(CalendarDate(year: day.year - 17, month: 12, day: 31))
    for number in first.dayNumber...last.dayNumber {
      let birth = try #require(CalendarDate(dayNumber: number))
      let isChild = birth.number > Age.lastBirthOfAdult(on: day)
      #expect(isChild == (birth.years(to: day) < Age.adult), "\(birth)")
    }
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
    #expect(Viewer.steward.may(.seeFamilies))
    #expect(!Viewer(role: .lead).may(.seeFamilies))
    #expect(!Viewer(role: .analyst, isInMeeting: true).may(.seeFamilies))
  }
}
