import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Whom programmes name, each counted once")
struct NamedCountTests {
  private static let setiaAsih = "32.16.01.1007"
  private static let bahagia = "32.16.02.1006"
  private static let header =
    "programme,family,member,group,village,recipient,year,status,date,source\n"

  /// What stands in the file, and how many that is.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var programme: String
    var rows: [String]
    var count: Int

    init(_ description: String, _ programme: String, _ rows: [String], _ count: Int) {
      (testDescription, self.programme, self.rows, self.count) = (
        description, programme, rows, count
      )
    }
  }

  /// A row of a family.
  private static func row(
    _ programme: String,
    _ family: Int,
    member: Int? = nil,
    group: String = ""
  ) -> String {
    let member = member.map(String.init) ?? ""
    return "\(programme),\(setiaAsih)/\(family),\(member),\(group),,,2025,received,,sample"
  }

  /// A row of somebody on no list.
  private static func row(_ programme: String, recipient: String, group: String = "") -> String {
    "\(programme),,,\(group),\(bahagia),\(recipient),2025,received,,sample"
  }

  private static let nik = "3216410512990000"

  static let cases = [
    Case(
      "a family is one, whichever member a row names",
      "pkh",
      [
        row("pkh", 3), row("pkh", 3, member: 1), row("pkh", 3, member: 2), row("pkh", 2),
      ],
      2
    ),
    Case(
      "a family is one, whichever group a row names",
      "pkh",
      [
        row("pkh", 3, group: "A"), row("pkh", 3, group: "B"),
      ],
      1
    ),
    Case(
      "a family has one house",
      "rutilahu",
      [
        row("rutilahu", 3, member: 1), row("rutilahu", 3, member: 2),
      ],
      1
    ),
    Case(
      "a family has one connection",
      "water",
      [
        row("water", 3, member: 1), row("water", 3, member: 2), row("water", 2),
      ],
      2
    ),
    Case(
      "a family has one unit",
      "spald-s",
      [
        row("spald-s", 3, member: 1), row("spald-s", 3, member: 2),
      ],
      1
    ),
    Case(
      "each member is a person, once",
      "pip",
      [
        row("pip", 3, member: 1), row("pip", 3, member: 2), row("pip", 3, member: 2, group: "B"),
      ],
      2
    ),
    Case(
      "rows that name no member are one person of the family",
      "pip",
      [
        row("pip", 3, group: "A"), row("pip", 3, group: "B"), row("pip", 2),
      ],
      2
    ),
    Case(
      "a business is its owner's",
      "capital",
      [
        row("capital", 3, member: 1, group: "A"), row("capital", 3, member: 1, group: "B"),
        row("capital", 3, member: 2),
      ],
      2
    ),
    Case(
      "a group is one in its village",
      "kube",
      [
        row("kube", 3, member: 1, group: "Melati"), row("kube", 2, member: 1, group: "Melati"),
        row("kube", 2, member: 2, group: "Anggrek"),
      ],
      2
    ),
    Case(
      "one number is one recipient",
      "pip",
      [
        row("pip", recipient: nik), row("pip", recipient: nik, group: "B"),
        row("pip", recipient: "3216410512990001"),
      ],
      2
    ),
    Case(
      "recipients without a number are never taken for one another",
      "pip",
      [
        row("pip", recipient: "Siti"), row("pip", recipient: "Siti", group: "B"),
      ],
      2
    ),
  ]

  @Test("However many rows name them", arguments: cases)
  func once(_ testCase: Case) async throws {
    var fixture = Fixture()
    fixture.texts[.enrolments] = Self.header + testCase.rows.joined(separator: "\n") + "\n"
    let store = try Store(inMemoryWith: BuiltIn.sources)
    let summary = try await store.importRecords(from: fixture.sources)
    #expect(summary.rejections.isEmpty)
    let page = try await store.programme(
      ProgrammeCode(testCase.programme),
      in: Governments.bekasiRegency,
      at: MomentQuery(),
      for: .steward
    )
    #expect(page.whole.figures.byName == testCase.count)
  }
}
