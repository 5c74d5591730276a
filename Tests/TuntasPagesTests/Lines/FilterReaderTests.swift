import TerminalKit
import Testing
import TuntasModel
import TuntasWords

@testable import TuntasPages

/// What is typed into a filter is read in both languages, and what is written can be read again.
struct FilterReaderTests {
  private typealias Asked = ValueTest<TableValue>

  /// Columns as those of the families, and one of shares.
  private static let columns = [
    column("village", "Desa/kelurahan", "Village") { $0.isOpen = true },
    column("people", "Jiwa", "People") { $0.hasNumbers = true },
    column("decile", "Desil", "Decile") { $0.hasNumbers = true },
    column("programmes", "Program 2025", "Programmes 2025") {
      ($0.isOpen, $0.isOfProgrammes) = (true, true)
    },
    column("verification", "Verifikasi", "Verification") {
      $0.names = [
        .word("eligible"): ["layak", "eligible"],
        .word("notEligible"): ["tidak layak", "not eligible"],
        .word("notYet"): ["belum", "not yet"],
      ]
    },
    column("share", "Capaian", "Achievement") { ($0.hasNumbers, $0.isShare) = (true, true) },
  ]

  private static func column(
    _ id: String,
    _ indonesian: SafeText,
    _ english: SafeText,
    _ change: (inout FilterColumn) -> Void
  ) -> FilterColumn {
    var column = FilterColumn(id: id, headings: [.indonesian: indonesian, .english: english])
    change(&column)
    return column
  }

  private static func read(_ text: String, in current: String = "people") -> FilterReader.Reading {
    FilterReader(columns, current: current).read(SafeText(text))
  }

  private static func number(_ numbers: Double...) -> Asked {
    .oneOf(Set(numbers.map { .number($0) }))
  }

  private static func names(_ names: String..., not isExcluding: Bool = false) -> Asked {
    Asked(Set(names.map { .name($0) }), isExcluding: isExcluding)
  }

  private static let ofPeople: [(String, Asked)] = [
    ("4", number(4)), (" 4 ", number(4)), ("=4", number(4)), ("4, 6", number(4, 6)),
    ("4,6", number(4, 6)), ("1.160", number(1160)), ("1160", number(1160)), ("4.5", number(4.5)),
    ("2..5", .within(NumberRange(2...5))), ("2 .. 5", .within(NumberRange(2...5))),
    ("2..", .within(NumberRange(from: .init(2)))), ("..5", .within(NumberRange(to: .init(5)))),
    (">= 4", .within(NumberRange(from: .init(4)))), ("≥4", .within(NumberRange(from: .init(4)))),
    ("> 4", .within(NumberRange(from: .init(4, isIncluded: false)))),
    ("<= 4", .within(NumberRange(to: .init(4)))),
    ("<4", .within(NumberRange(to: .init(4, isIncluded: false)))),
    ("!1", .noneOf([.number(1)])), ("! 1, 2", .noneOf([.number(1), .number(2)])),
    ("bukan 1", .noneOf([.number(1)])), ("not 1", .noneOf([.number(1)])),
    ("1, >= 6", Asked([.value(.number(1)), .range(NumberRange(from: .init(6)))])),
    ("tidak diketahui", .oneOf([.unknown])), ("Unknown", .oneOf([.unknown])),
    ("!unknown", .noneOf([.unknown])), ("?", .oneOf([.unreadable])),
  ]

  @Test(arguments: ofPeople)
  func whatIsAskedOfTheColumnAtHand(text: String, test: ValueTest<TableValue>) {
    let reading = Self.read(text)
    #expect(reading.column == "people")
    #expect(reading.part?.test == test)
  }

  private static let ofAnother: [(String, String, Asked)] = [
    ("desil 1", "decile", number(1)), ("Decile 1", "decile", number(1)),
    ("JIWA >= 4", "people", .within(NumberRange(from: .init(4)))),
    ("jiwa>=4", "people", .within(NumberRange(from: .init(4)))),
    ("people !1", "people", .noneOf([.number(1)])),
    ("desa bahagia, mekar", "village", names("bahagia", "mekar")),
    ("desa/kelurahan !bahagia", "village", names("bahagia", not: true)),
    ("village Pantai Mekar", "village", names("Pantai Mekar")),
    ("belum tercatat PKH", "programmes", names("PKH", not: true)),
    ("not recorded PKH", "programmes", names("PKH", not: true)),
    ("not recorded in PKH, Sembako", "programmes", names("PKH", "Sembako", not: true)),
    ("tercatat PKH", "programmes", names("PKH")), ("recorded in PKH", "programmes", names("PKH")),
    ("Belum Tercatat", "programmes", .oneOf([.unknown])),
    ("not recorded", "programmes", .oneOf([.unknown])),
    ("tercatat", "programmes", .noneOf([.unknown])),
    ("program PKH", "programmes", names("PKH")),
    ("program !PKH", "programmes", names("PKH", not: true)),
    ("program belum tercatat PKH", "programmes", names("PKH", not: true)),
    ("verifikasi layak", "verification", .oneOf([.word("eligible")])),
    ("verification not eligible", "verification", .oneOf([.word("notEligible")])),
    ("verifikasi !layak", "verification", .noneOf([.word("eligible")])),
    ("d1", "decile", number(1)), ("des1,2", "decile", number(1, 2)),
    ("J>=4", "people", .within(NumberRange(from: .init(4)))),
    ("de!1", "decile", .noneOf([.number(1)])),
    ("d!bahagia", "village", names("bahagia", not: true)),
    ("p!PKH", "programmes", names("PKH", not: true)),
    ("ver!layak", "verification", .noneOf([.word("eligible")])),
    ("capaian >= 50%", "share", .within(NumberRange(from: .init(0.5)))),
    ("capaian < 50", "share", .within(NumberRange(to: .init(0.5, isIncluded: false)))),
  ]

  @Test(arguments: ofAnother)
  func whatIsAskedOfAnotherColumn(text: String, column: String, test: ValueTest<TableValue>) {
    let reading = Self.read(text)
    #expect(reading.column == column)
    #expect(reading.part?.test == test)
  }

  @Test(arguments: [
    "", " ", "!", ",", "empat", "jiwa", "jiwa > empat", "5..2", "..", "4..x", ">=", "1.16.0", "4 5",
    "verifikasi bagus", "belum tercatat ,", "desa >= 4", "desa 2..5", "program > 1",
    "x1", "d", "x!1", "d!",
  ])
  func whatCannotBeUnderstoodIsNoPart(text: String) {
    #expect(Self.read(text).part == nil)
  }

  @Test(arguments: Language.allCases)
  func whatIsWrittenIsReadAgain(language: Language) {
    let writer = FilterText(Self.columns, Words(language))
    for (text, _) in Self.ofPeople {
      let part = Self.read(text).part
      #expect(part.map { Self.read(writer.text(of: $0, isWhole: true).string).part } == part)
    }
    for (text, _, _) in Self.ofAnother where !text.contains("verif") {
      let part = Self.read(text).part
      #expect(
        part.map { Self.read(writer.text(of: $0, isWhole: true).string).part } == part,
        "\(text)"
      )
    }
  }
}
