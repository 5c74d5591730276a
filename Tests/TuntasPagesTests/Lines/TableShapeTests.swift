import DrawnWorld
import Testing
import TuntasModel
import TuntasWords

@testable import TuntasPages

struct TableShapeTests {
  private static let regions = RegionColumns(
    table: RegionTable(region: nil, moment: Drawn.moment, rows: []),
    words: Words(.indonesian)
  ).columns.shape
  private static let programmes = StandingColumns(
    place: .agency,
    sources: [],
    words: Words(.indonesian)
  ).columns.shape
  private static let shapes = [regions, programmes, PageColumns.columns(Words(.indonesian)).shape]

  @Test(arguments: shapes, 60...200)
  func everyTableFitsEveryWidth(shape: TableShape, width: Int) {
    let columns = shape.fitted(to: width)
    let total = TableShape.margin + columns.reduce(0) { $0 + $1.width } + columns.count - 1
    #expect(total <= width)
  }

  @Test(arguments: shapes)
  func theNameTheShareTheCountAndTheWordNeverGiveWay(shape: TableShape) {
    let columns = shape.fitted(to: 60).map(\.id)
    #expect(Set(columns).isSuperset(of: ["name", "bar", "percent", "count", "status"]))
  }

  @Test func columnsGiveWayInTheirOrder() {
    let widths = [80, 72, 60].map { width in
      Self.programmes.fitted(to: width).map(\.id)
    }
    #expect(widths[0].contains("difference") && widths[0].contains("agency"))
    #expect(widths[1].contains("agency") && !widths[1].contains("difference"))
    #expect(!widths[2].contains("agency"))
  }

  /// Who is in charge is asked for first: over several governments too, at every width from 80.
  @Test(arguments: 80...200)
  func theAgencyStandsBesideTheRegion(width: Int) {
    let shape = StandingColumns(place: .both, sources: [], words: Words(.indonesian)).columns.shape
    let columns = shape.fitted(to: width)
    #expect(
      Set(columns.map(\.id)).isSuperset(of: ["region", "agency", "bar", "percent", "status"])
    )
    #expect((columns.first { $0.id == "agency" }?.width ?? 0) >= 12)
  }
}
