import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Names come from files that somebody else wrote.
  struct ReportHostileTests {
    @Test(arguments: ["text", "markdown", "html", "json", "csv"])
    func noNameReachesATerminalAsACommand(format: String) throws {
      let text = try HostileWorld().report(format)
      let risky = text.unicodeScalars.filter { scalar in
        let category = scalar.properties.generalCategory
        return category == .format || category == .control && scalar != "\n"
      }
      #expect(risky.isEmpty)
      #expect(text.contains("evil") || text.contains("alert"))
    }

    @Test func noNameIsMarkupInAnAnnex() throws {
      let page = ReportPage(try HostileWorld().report("html"))
      #expect(page.isWellFormed)
      #expect(!page.elements.contains { ["script", "img"].contains($0.name) })
      let cells = page.elements.filter { $0.name == "th" }.map(\.text)
      #expect(cells.contains { $0.hasPrefix("<script>alert(\"1\")</script> | `x` **b**") })
      #expect(!page.text.contains("<script") && !page.text.contains("<img"))
    }

    @Test func noNameEndsACellOrBeginsMarkupInMarkdown() throws {
      let text = try HostileWorld().report("markdown")
      for table in Report.tables(in: text) {
        #expect(Set(table.map { Report.bars(in: $0) }).count == 1, "\(table[0])")
      }
      for mark in [" <script", " <img", " **b**", " `x`", " [l]("] { #expect(!text.contains(mark)) }
      #expect(text.contains("\\<script\\>"))
      // Every fence of a chart is one of ours.
      #expect(text.split(separator: "\n").count { $0.hasPrefix("```") } == 2)
    }

    @Test func noNameIsAFormulaInASpreadsheet() throws {
      let rows = try Report.csv(text: HostileWorld().report("csv"))
      #expect(rows.count == 2)
      #expect(rows[1].contains("'=cmd|\"/c calc\"!A1"))
      for cell in rows[1] where cell.first.map({ "=+@".contains($0) }) == true {
        Issue.record("\(cell)")
      }
    }
  }
}

/// A database with one programme whose names try to be something else.
struct HostileWorld {
  static let name =
    "<script>alert(\"1\")</script> | `x` **b** [l](javascript:x) &amp; \u{1B}[31m\u{202E}abc 'q'"
  static let agency = "=cmd|\"/c calc\"!A1"
  static let title = "</style><img src=x onerror=alert(1)> ```"

  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let files = folder.file("files")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    let (name, agency, title) = (Self.quoted(Self.name), Self.quoted(Self.agency), Self.title)
    try folder.write(
      """
      code,name_id,name_en,short_id,short_en,strategy,agency,partners,fund,priority,\
      beneficiary,unit,note,source
      evil,\(name),\(name),\(name),\(name),1,\(agency),,,,family,family,,

      """,
      to: "files/programmes.csv"
    )
    try folder.write(
      "id,title,publisher,date,address,document,synthetic\ns1,\(Self.quoted(title)),P,2025,,,no\n",
      to: "files/sources.csv"
    )
    try folder.write(
      """
      region,programme,indicator,year,value,unit,agency,document,certainty,approximate,note,source
      32.16,evil,,2025,100,family,\(agency),,published,no,,s1

      """,
      to: "files/targets.csv"
    )
    try folder.write(
      """
      programme,region,year,quarter,target,target_revised,ceiling,ceiling_revised,plan,actual,\
      spent,obstacle,reported,source
      evil,32.16,2025,1,100,,,,20,30,,,2025-04-28,s1
      evil,32.16,2025,2,100,,,,20,110,,,2025-07-28,s1

      """,
      to: "files/achievements.csv"
    )
    let result = try Tuntas.run("import", files.path(), "--database", database.path())
    try #require(result.status == 0)
  }

  var database: URL { folder.file("hostile.sqlite") }

  /// The report on programmes in a form.
  func report(_ format: String) throws -> String {
    try Tuntas.run(
      "report",
      "programmes",
      "--database",
      database.path(),
      "--format",
      format
    ).output
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
