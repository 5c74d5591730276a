import Testing
import TuntasContract
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("Numbers that a column can mean")
struct RangeTests {
  /// Each column with a range, in a row of its kind; `@` stands for the number.
  private static let rows: [(kind: RecordKind, column: String, text: String)] =
    [
      (
        .regions, "area_km2",
        "code,name,kind,latitude,longitude,area_km2\n32.16.01.1007,Setia Asih,kelurahan,-6,107,@\n"
      ),
      (
        .regions, "latitude",
        "code,name,kind,latitude,longitude,area_km2\n32.16.01.1007,Setia Asih,kelurahan,@,107,3\n"
      ),
      (
        .regions, "longitude",
        "code,name,kind,latitude,longitude,area_km2\n32.16.01.1007,Setia Asih,kelurahan,-6,@,3\n"
      ),
      (
        .lists, "families",
        "id,register,covers,date,families,source\nx,p3ke,32.16,2025-01-31,@,dinsos\n"
      ),
      (
        .lists, "people",
        "id,register,covers,date,people,source\nx,p3ke,32.16,2025-01-31,@,dinsos\n"
      ),
      (.lists, "line", "id,register,covers,date,line,source\nx,p3ke,32.16,2025-01-31,@,dinsos\n"),
      (.families, "area_m2", "id,village,area_m2\nx,32.16.01.1007,@\n"),
      (.families, "expenditure", "id,village,expenditure\nx,32.16.01.1007,@\n"),
      (
        .enrolments, "value",
        "programme,family,year,value,source\nrutilahu,32.16.01.1007/1,2025,@,dinsos\n"
      ),
      (
        .povertyLines, "amount",
        "region,kind,amount,per,valid_from,certainty,source\nID,bps,@,person_day,2021,published,dinsos\n"
      ),
      (
        .indicators, "value",
        "region,indicator,period,value,unit,certainty,source\nID,x,2021,@,people,published,dinsos\n"
      ),
      (
        .targets, "value",
        "region,indicator,year,value,unit,certainty,source\nID,x,2026,@,people,published,dinsos\n"
      ),
    ]
    + ["target", "target_revised", "ceiling", "ceiling_revised", "plan", "actual", "spent"].map {
      (
        .achievements, $0,
        "programme,region,year,quarter,\($0),source\nrutilahu,32.16,2025,3,@,dinsos\n"
      )
    }

  @Test(
    "A number beyond them is refused with a sentence, or kept as unreadable; one within is taken"
  )
  func beyond() async throws {
    let ranged = RecordKind.allCases.flatMap { kind in
      kind.columns.filter { $0.range != nil }.map { "\(kind).\($0.name)" }
    }
    #expect(Set(Self.rows.map { "\($0.kind).\($0.column)" }) == Set(ranged))
    let store = try await Fixture.store()
    for row in Self.rows {
      let column = try #require(row.kind.columns.first { $0.name == row.column })
      let range = try #require(column.range)
      for number in [
        "1e308", "-1e308", "1e16", "\(range.upperBound + 1)", "\(range.lowerBound - 1)",
      ]
      where column.content == .real || !number.contains("e") {
        let refused = try await Self.take(row.text, row.kind, number, into: store)
        let isKept = column.keepsWhatIsBeyond
        let reasons: [RejectionReason] = isKept ? [] : [.outOfRange(range)]
        #expect(refused.map(\.reason) == reasons, "\(row.column) = \(number)")
        #expect(refused.map(\.column) == (isKept ? [] : [row.column]))
      }
      let taken = try await Self.take(row.text, row.kind, "\(range.upperBound)", into: store)
      #expect(taken.isEmpty, "\(row.column): \(taken)")
    }
  }

  @Test(
    "A family is not lost for what no house or family can have; it is found among the repairs",
    arguments: ["area_m2", "expenditure"]
  )
  func kept(column: String) async throws {
    let store = try await Fixture.store()
    func unreadable() async throws -> Int {
      let page = try await store.quality(in: nil, of: .all, at: MomentQuery(), for: .steward)
      return page.summary[.unreadable]
    }
    let before = try await unreadable()
    let text = "id,village,\(column)\nbaru,32.16.01.1007,1e17\n"
    let summary = try await store.importRecords(from: [CSVText(text, kind: .families)])
    #expect(summary.rejections.isEmpty && summary.rowsTaken == 1)
    let out = try await RecordsTexts(store, RecordQuery([.families]))
    #expect(out.rows(.families).contains { $0.hasPrefix("baru,") && $0.contains(",1e17,") })
    #expect(try await unreadable() == before + 1)
  }

  private static func take(
    _ text: String,
    _ kind: RecordKind,
    _ number: String,
    into store: Store
  ) async throws -> [Rejection] {
    let text = CSVText(text.replacing("@", with: number), kind: kind)
    return try await store.importRecords(from: [text], ImportRequest(isTrial: true)).rejections
  }
}
