import Testing

@testable import TuntasPages

struct TableShapeTests {
  private static let shapes = [
    RegionColumns.shape, StandingColumns.shape, PageColumns.shape,
  ]

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
      StandingColumns.shape.fitted(to: width).map(\.id)
    }
    #expect(widths[0].contains("difference") && widths[0].contains("place"))
    #expect(widths[1].contains("place") && !widths[1].contains("difference"))
    #expect(!widths[2].contains("place"))
  }
}
