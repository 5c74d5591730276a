import Testing
import TuntasFiles
import TuntasModel

@Suite("Writing rows")
struct CSVWriterTests {
  @Test("What is written is read back alike")
  func roundTrip() throws {
    let titles = ["plain", "with, comma", "with \"quotes\"", "two\nlines", "\"", "é", "tab\there"]
    var written: [UInt8] = []
    var writer = CSVWriter { written += $0 }
    try writer.write(["id", "title", "synthetic"])
    for (index, title) in titles.enumerated() { try writer.write(["\(index)", title, "no"]) }
    try writer.flush()
    let reading = try Reading(written, as: .sources)
    #expect(reading.rows.map { $0[1] } == titles)
    #expect(reading.rejections.isEmpty)
  }

  @Test("A missing cell is empty")
  func missing() throws {
    var written: [UInt8] = []
    var writer = CSVWriter { written += $0 }
    try writer.write(["a", nil, "b"])
    try writer.flush()
    #expect(String(decoding: written, as: UTF8.self) == "a,,b\n")
  }
}
