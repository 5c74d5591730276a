import Foundation
import Testing
import TuntasModel
import TuntasTestSupport

struct ColumnsPageTests {
  @Test(arguments: RecordKind.allCases)
  func thePageTellsTheColumnsOfEveryFile(kind: RecordKind) throws {
    let place = "Sources/TuntasFiles/TuntasFiles.docc/Columns.md"
    let page = try String(contentsOf: Repository.root.appending(path: place), encoding: .utf8)
    let sections = page.components(separatedBy: "\n## ")
    let section = try #require(sections.first { $0.hasPrefix("`\(kind.fileName)`\n") })
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.map(String.init) == kind.columns.map(row))
  }

  private func row(_ column: RecordColumn) -> String {
    let range = column.range.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    let holds =
      content(column.content) + range
      + (column.keepsWhatIsBeyond ? "; beyond that kept as unreadable" : "")
    return "| `\(column.name)` | \(holds) | \(column.need == .required ? "yes" : "") |"
  }

  private func content(_ content: ColumnContent) -> String {
    switch content {
    case .text: "text"
    case .integer: "whole number"
    case .real: "number"
    case .yesNo: "`yes`, `no`"
    case .day: "day"
    case .region: "region code"
    case .village: "village code"
    case .nik: "NIK"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    }
  }
}
