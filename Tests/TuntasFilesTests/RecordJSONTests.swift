import Foundation
import Testing
import TuntasFiles
import TuntasModel

@Suite("Records as lines of JSON")
struct RecordJSONTests {
  private func lines(_ text: String, _ kind: RecordKind) throws -> [String] {
    var bytes: [UInt8] = []
    var output = try RowOutput(.json { bytes += $0 }, of: kind)
    try CSVText(text, kind: kind).read(regions: RegionIndex([3_216_012_001])) { batch, _, _ in
      try output.write(batch)
    }
    try output.finish()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("Numbers are numbers, days and codes text, and what is unknown is null")
  func values() throws {
    let found = try lines(
      "family,list,status,reason,date\nF1,,eligible,,2023-11-12\n",
      .verifications
    )
    #expect(
      found == [
        #"{"family":"F1","list":null,"status":"eligible","reason":null,"date":"2023-11-12"}"#
      ]
    )
    let family = try lines(
      "id,village,decile,area_m2,savings\nF1,32.16.01.2001,3,36.5,no\n",
      .families
    )
    #expect(family[0].contains(#""village":"32.16.01.2001","#))
    #expect(family[0].contains(#""decile":3,"#))
    #expect(family[0].contains(#""area_m2":36.5,"#))
    #expect(family[0].contains(#""savings":false,"#))
  }

  @Test("A NIK is text, and what could not be read is text as it came")
  func texts() throws {
    let found = try lines(
      "family,number,nik,birth_date\nF1,1,3216410512800000,31/12/80\n",
      .members
    )
    #expect(found[0].contains(#""nik":"3216410512800000","#))
    #expect(found[0].contains(#""birth_date":"31/12/80","#))
  }

  @Test(
    "Any text is one that a reader of JSON takes back, on one line, without a command in it",
    arguments: [
      "=1+1", "'Aisyah", "dua\nbaris", "a\"b\\c", "👩‍👧", "\u{1B}[31m", "\u{202E}x", "\u{E000}",
      "\u{1F}",
      "e\u{301}", "\r", "tab\there",
    ]
  )
  func hostile(text: String) throws {
    let quoted = text.replacing("\"", with: "\"\"")
    let found = try lines("id,title,synthetic\nx,\"Daftar \(quoted)!\",no\n", .sources)
    #expect(found.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(found[0].utf8)) as? [String: Any]
    #expect(object?["title"] as? String == "Daftar \(text)!")
    #expect(!found[0].unicodeScalars.contains { $0.properties.generalCategory == .control })
  }
}
