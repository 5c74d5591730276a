import Testing
import TuntasFiles
import TuntasModel

@Suite("What cells hold")
struct CellReadingTests {
  @Test(
    "Optional cells: a value, nothing, or kept as they came",
    arguments: [
      ("decile", "1", "1"), ("decile", "-1", "-1"), ("decile", "", "-"), ("decile", "  ", "-"),
      ("decile", "satu", "?satu"), ("decile", "1.5", "?1.5"),
      ("decile", "9999999999999999999", "?9999999999999999999"),
      ("area_m2", "36", "36.0"), ("area_m2", "36.25", "36.25"), ("area_m2", "-0.5", "-0.5"),
      ("area_m2", "0.1", "0.1"), ("area_m2", "36,5", "?36,5"), ("area_m2", "nan", "?nan"),
      ("area_m2", "inf", "?inf"), ("area_m2", "0x10", "?0x10"), ("area_m2", "0x1p4", "?0x1p4"),
      ("area_m2", "1e2", "100.0"), ("area_m2", "+5", "5.0"), ("area_m2", ".", "?."),
      ("area_m2", "", "-"), ("area_m2", "325.00\0\0a", "?325.00\0\0a"),
      ("wall", "bamboo", "2"), ("wall", "BAMBOO", "2"), ("wall", " - ", "-"),
      ("wall", "Kosong", "-"), ("wall", "bambu", "?bambu"),
      ("wall", "", "-"), ("savings", "yes", "1"), ("savings", "no", "0"), ("savings", "ya", "?ya"),
      ("rt", "003", "003"), ("address", "Kp. \"\"Baru\"\"", "Kp. \"Baru\""),
    ]
  )
  func optional(column: String, cell: String, expected: String) throws {
    let text = "id,village,\(column)\nF1,32.16.01.2001,\"\(cell)\"\n"
    let reading = try Reading(text, as: .families)
    #expect(reading.rejections.isEmpty)
    #expect(reading.cell(column, of: .families) == expected)
  }

  @Test(
    "Persons: days, NIK and cards from anywhere in the country",
    arguments: [
      ("birth_date", "1980-12-05", "19801205"), ("birth_date", "31/12/1980", "19801231"),
      ("birth_date", "1980-02-30", "?1980-02-30"), ("nik", "3216410512800000", "3216410512800000"),
      ("nik", "321641051280000", "?321641051280000"),
      ("nik", "'3216410512800000", "3216410512800000"),
      ("nik", "-", "-"), ("ktp_region", "31.75", "3175000000"), ("ktp_region", "DKI", "?DKI"),
      ("sex", "f", "1"),
    ] as [(String, String, String?)]
  )
  func person(column: String, cell: String, expected: String?) throws {
    let reading = try Reading("family,number,\(column)\nF1,1,\(cell)\n", as: .members)
    #expect(reading.rejections.isEmpty)
    #expect(reading.cell(column, of: .members) == expected ?? "?\(cell)")
  }

  @Test(
    "A NIK that a spreadsheet turned into a short number is lost, and its row refused",
    arguments: ["3,21601E+15", "3.21601E+15", "3.21601e15", "3E+15"]
  )
  func damagedNIK(cell: String) throws {
    let reading = try Reading("family,number,nik\nF1,1,\"\(cell)\"\nF1,2,\n", as: .members)
    #expect(reading.rows.count == 1)
    #expect(
      reading.rejections == [
        Rejection(
          file: "members.csv",
          line: 2,
          column: "nik",
          found: cell,
          reason: .damagedNIK,
          row: "F1,1,\"\(cell)\""
        )
      ]
    )
  }

  @Test(
    "Cells that a row cannot stand without",
    arguments: [
      (",32.16.01.2001", "id", "", RejectionReason.missing),
      ("F1,", "village", "", .missing),
      ("F1,32.16.01.2999", "village", "32.16.01.2999", .unknownVillage),
      ("F1,32.16.01", "village", "32.16.01", .unknownVillage),
      ("F1,Pantai Bahagia", "village", "Pantai Bahagia", .unknownVillage),
    ]
  )
  func required(row: String, column: String, found: String, reason: RejectionReason) throws {
    let reading = try Reading("id,village\n\(row)\nF2,3216012001\n", as: .families)
    #expect(reading.rows.map { $0[0] } == ["F2"])
    #expect(reading.cell("village", of: .families) == "3216012001")
    let refused = Rejection(
      file: "families.csv",
      line: 2,
      column: column,
      found: found,
      reason: reason,
      row: row
    )
    #expect(reading.rejections == [refused])
  }

  @Test("A figure speaks of a region that is known, or of the country")
  func regions() throws {
    let rows = ["ID", "32.16", "32.99", "Bekasi"].map {
      "\($0),extreme,1,person_day,2020,published,s"
    }
    let header = "region,kind,amount,per,valid_from,certainty,source"
    let text = ([header] + rows).joined(separator: "\n")
    let reading = try Reading(text, as: .povertyLines)
    #expect(reading.rows.map { $0[0] } == ["0", "3216000000"])
    #expect(reading.rejections.map(\.reason) == [.unknownRegion, .notA(.region)])
  }

  @Test("A file of regions brings its own codes")
  func ownRegions() throws {
    let reading = try Reading("code,kind,name\n99.01,kabupaten,Baru\n", as: .regions)
    #expect(reading.rows.map { $0[0] } == ["9901000000"])
  }

  @Test("A refused row leaves nothing behind in the rows that follow")
  func nothingLeft() throws {
    let text = """
      family,number,nik,name,birth_date
      F1,1,abc,Siti,1980-12-05
      F1,x,def,Dedi,kapan
      F1,3,,Euis,

      """
    let reading = try Reading(text, as: .members)
    #expect(reading.rows.map { $0[1] } == ["1", "3"])
    #expect(reading.rows.map { $0[2] } == ["?abc", "-"])
    #expect(reading.rows.map { $0[3] } == ["Siti", "Euis"])
    #expect(reading.rows.map { $0[5] } == ["19801205", "-"])
    #expect(reading.rejections.map(\.reason) == [.notA(.integer)])
  }
}
