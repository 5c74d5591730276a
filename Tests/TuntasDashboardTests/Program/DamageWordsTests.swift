import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasWords

struct DamageWordsTests {
  private let cell = DamagedCell(
    table: "family",
    row: 3_372_220_414_361_601,
    column: "id",
    found: .nothing,
    expected: .text
  )

  @Test func theSentenceNamesTableRowAndColumn() {
    #expect(
      Words(.indonesian).sentence(for: ReadFailure.damaged(cell)).string
        == "Database rusak: tabel family, baris 3372220414361601, kolom id: "
        + "ditemukan sel kosong, seharusnya teks."
    )
    #expect(
      Words(.english).sentence(for: cell, in: "kantor.sqlite").string
        == "kantor.sqlite is damaged: table family, row 3372220414361601, column id holds nothing; "
        + "expected text."
    )
  }

  @Test(arguments: [Language.indonesian, .english])
  func everyKindHasWords(language: Language) {
    for found in DamagedCell.Found.allCases {
      for expected in DamagedCell.Expected.allCases {
        for (table, row) in [("family", 7), ("family", nil), (nil, nil)] as [(String?, Int64?)] {
          let cell = DamagedCell(
            table: table,
            row: row,
            column: "x",
            found: found,
            expected: expected
          )
          let text = Words(language).sentence(for: cell).string
          #expect(!text.contains("{") && text.hasSuffix("."))
        }
      }
    }
  }
}
