import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The issues of data quality as entries of one shape: which rule, which cell of which record, and
/// what to do; people stay masked as on the screen, whoever asks.
struct IssueEntries: EntrySource {
  var registry: any Registry
  /// The region whose issues are written; `nil` for everything in the registry.
  var region: RegionCode?
  /// Whose issues: those of families on the list, or of all.
  var families: QualityFamilies
  /// The rules, in the order in which their issues are wanted.
  var rules: [QualityRule]
  var viewer: Viewer
  var words: Words

  static let keys = [
    "rule", "severity", "region", "regionName", "kind", "column", "record", "member", "list",
    "programme", "year", "head", "name", "found", "against", "sentence", "repair",
  ]

  /// Issues read at once.
  private static let pageSize = 1_000

  func check() async throws {}

  /// Where nobody was looked at, no finding is no good news.
  func remarks(after rows: Int) async throws -> [SafeText] {
    let page = try await registry.quality(
      in: region,
      of: families,
      at: MomentQuery(),
      for: viewer
    )
    guard page.hasPeople else { return [words.counted(page)] }
    return rows == 0 ? [words.text(.exportNoRows, ["kind": "issues"])] : []
  }

  func forEach(_ body: (Entry) throws -> Void) async throws {
    let page = try await registry.quality(
      in: region,
      of: families,
      at: MomentQuery(),
      for: viewer
    )
    var last: (rule: QualityRule, position: FamilyKey)?
    while true {
      try Task.checkCancellation()
      let rows = try await registry.qualityRows(
        of: rules,
        in: region ?? .country,
        of: families,
        after: last,
        limit: Self.pageSize,
        at: MomentQuery(),
        for: viewer
      )
      for row in rows { try body(entry(row, page)) }
      guard let end = rows.last else { return }
      last = (end.rule, end.position)
    }
  }

  private func entry(_ row: QualityRow, _ page: QualityPage) -> Entry {
    let text = RepairWords(row: row, words: words)
    let values: [String: RowValue] = [
      "rule": .text(row.rule.code),
      "severity": .text(row.rule.severity.rawValue),
      "region": .text(row.region.code.description),
      "regionName": .text(row.region.name),
      "kind": .text(row.field.kind.rawValue),
      "column": .text(row.field.column),
      "record": .text(text.key),
      "member": RowValue(row.place.member),
      "list": RowValue(row.place.list),
      "programme": RowValue(row.programme?.code.word),
      "year": RowValue(row.place.year),
      "head": RowValue(text.head?.string),
      "name": RowValue(text.member?.string),
      "found": .text(text.found.string),
      "against": row.other == .nothing ? .missing : .text(text.other.string),
      "sentence": .text(words.sentence(for: row.rule).string),
      "repair": .text(words.repair(for: row.rule).string),
    ]
    return Entry(
      values: Self.keys.map { values[$0] ?? .missing },
      isSynthetic: Self.isSynthetic(row, page)
    )
  }

  /// One government may have taken real lists while another one looks at samples.
  private static func isSynthetic(_ row: QualityRow, _ page: QualityPage) -> Bool {
    let part = page.parts.first { $0.region.code.contains(row.region.code) }
    return part?.isSynthetic ?? page.isSynthetic
  }
}

extension QualityPlace {
  /// The list by its id; `nil` when it is about no list.
  fileprivate var list: String? {
    switch self {
    case .listing(_, let id), .list(let id, _): id
    case .verification(_, let id): id
    case .family, .member, .enrolment, .region, .report, .indicator, .target: nil
    }
  }

  /// The year of what is recorded by year; `nil` for other records.
  fileprivate var year: Int? {
    switch self {
    case .enrolment(_, _, let year, _), .target(_, _, let year): year
    case .report(_, _, let quarter): quarter.year
    case .family, .member, .listing, .verification, .region, .list, .indicator: nil
    }
  }
}
