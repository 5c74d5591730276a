import TuntasFiles
@testable import TuntasModel
import TuntasStore

/// A small registry in which no rule of data quality is broken, until a test breaks one.
///
/// Kab. Bekasi: family A in Setia Asih, a mother and her son; family B in Sagara Makmur, a man.
/// Bogor: family C in Pondok Rajeg, a man. The lists cover one village each.
struct QualityRegistry {
  /// The texts, by kind.
  var texts: [RecordKind: String] = [
    .sources: """
    id,title,publisher,date,address,document,synthetic
    sample,Contoh,T,,,,yes
    dinsos,Daftar,Dinas Sosial,,,,no

    """,
    .lists: """
    id,register,covers,date,source
    bekasi,dtsen,32.16.01.1007,2025-09-30,sample
    bogor,dtsen,32.01.01.1001,2025-09-30,sample

    """,
    .families: """
    id,kk,village,decile
    A,3216010101010001,32.16.01.1007,1
    B,3216010101010002,32.16.01.2001,1
    C,3201010101010003,32.01.01.1001,1

    """,
    .members: """
    family,number,nik,name,sex,birth_date,relation,work,ktp_region,civil_match
    A,1,3216014512800000,Siti Nurjanah,f,1980-12-05,head,casual,32.16.01.1007,matches
    A,2,3216010105120000,Dedi Kurnia,m,2012-05-01,child,,,matches
    B,1,3216010206750000,Omo Sukarna,m,1975-06-02,head,farmer,32.16,matches
    C,1,3201010307700000,Ujang Saepul,m,1970-07-03,head,farmer,32.01,matches

    """,
    .listings: """
    family,register,from_list,to_list,decile,village
    A,dtsen,bekasi,,1,32.16.01.1007
    B,dtsen,bekasi,,1,32.16.01.2001
    C,dtsen,bogor,,1,32.01.01.1001

    """,
  ]

  /// The files, as an import takes them.
  var sources: [any RecordSource] {
    texts.map { CSVText($0.value, kind: $0.key) }
  }

  /// A registry in memory that holds it.
  func store() async throws -> Store {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: sources)
    return store
  }

  /// Puts one text in the place of another; a text that is not there is a mistake of the test.
  mutating func replace(_ text: String, with other: String, in kind: RecordKind) {
    guard let before = texts[kind], before.contains(text) else {
      preconditionFailure("\(text) is not among the \(kind)")
    }
    texts[kind] = before.replacing(text, with: other)
  }

  /// Adds rows; the header goes in front when the kind has none yet.
  mutating func add(_ rows: String, to kind: RecordKind, header: String = "") {
    texts[kind] = (texts[kind] ?? header + "\n") + rows + "\n"
  }
}

extension Store {
  /// How often each rule is broken in a region, without those that nobody breaks.
  func issues(
    in region: RegionCode? = nil,
    of families: QualityFamilies = .onList
  ) async throws -> [QualityRule: Int] {
    let page = try await quality(in: region, of: families, at: MomentQuery(), for: .steward)
    return page.summary.worstFirst.reduce(into: [:]) { $0[$1.rule] = $1.issues }
  }

  /// All rows of a rule, page by page.
  func issueRows(
    _ rule: QualityRule,
    in region: RegionCode = .country,
    of families: QualityFamilies = .onList,
    limit: Int = 100,
    for viewer: Viewer = .steward
  ) async throws -> [QualityRow] {
    var rows: [QualityRow] = []
    var anchor = PageRequest.Anchor.first
    while true {
      let page = try await qualityRows(
        rule,
        in: region,
        of: families,
        page: PageRequest(anchor, limit: limit),
        at: MomentQuery(),
        for: viewer
      )
      rows += page.rows
      guard page.hasNext, let last = page.rows.last else { return rows }
      anchor = .after(last.position)
    }
  }
}
