import TerminalKit
import Testing
import TextCharts

struct StackedBarTests {
  private let shares = StackedBar([
    segment("tercapai", 42, "42%"), segment("proses", 30, "30%"), segment("belum", 18, "18%"),
    segment("ditolak", 4, "4%"),
    StackedBar.Segment(name: "tanpa data", value: PrintedValue(6, "6%"), isUnknown: true),
  ])

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: shares, named: "StackedBar")
  }

  @Test(
    arguments: [
      ([1, 1], 10, "█████▓▓▓▓▓"),
      ([1, 1, 1], 10, "████▓▓▓▒▒▒"),
      ([998, 1, 1], 10, "████████▓▒"),
      ([0, 1, 0], 4, "▓▓▓▓"),
      ([-5, 1, .nan], 4, "▓▓▓▓"),
      ([1e300, 1e300], 4, "██▓▓"),
      ([0, 0], 4, "····"),
      ([], 4, "····"),
      ([1, 1, 1], 2, "█▓"),
      ([3, 2, 2, 1], 8, "███▓▓▒▒░"),
    ] as [([Double], Int, String)]
  )
  func allCellsAreGivenAndNothingThatIsThereIsLost(
    values: [Double],
    columns: Int,
    expected: String
  ) {
    let bar = StackedBar(values.map { Self.segment("", $0, "") })
    #expect(rows(of: bar, columns, 1) == [expected])
  }

  @Test func aPartOfFourCellsHasItsValueInside() {
    let bar = StackedBar([Self.segment("a", 5, "5"), Self.segment("b", 3, "3")])
    #expect(rows(of: bar, 8, 1) == ["█ 5 █▓▓▓"])
    #expect(rows(of: bar, 60, 2)[1] == "█ a 5   ▓ b 3")
  }

  @Test func fillsAreToldApartInPlainASCII() {
    let bar = StackedBar((0..<4).map { _ in Self.segment("", 1, "") })
    #expect(picture(of: bar, Size(columns: 8, rows: 1), .ascii) == "##++==--\n")
  }

  private static func segment(
    _ name: SafeText,
    _ value: Double,
    _ text: SafeText
  )
    -> StackedBar.Segment
  {
    StackedBar.Segment(name: name, value: PrintedValue(value, text))
  }
}
