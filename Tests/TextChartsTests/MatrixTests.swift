import TerminalKit
import Testing
import TextCharts

struct MatrixTests {
  private static let grades = [
    Matrix.Grade(name: "di bawah 40%", lower: 0), Matrix.Grade(name: "40–79%", lower: 40),
    Matrix.Grade(name: "80% ke atas", lower: 80),
  ]

  private let programmes = Matrix(
    columns: ["Kab. Bekasi", "Kota Bekasi", "Kab. Bogor", "Kab. Cianjur"],
    rows: [
      Matrix.Row(name: "Rutilahu", values: values([42, 81, nil, 66])),
      Matrix.Row(name: "Pelatihan kerja", values: values([nil, 0, 52, 12])),
      Matrix.Row(name: "KUBE", values: values([40, 80, 100, 39])),
    ],
    grades: grades,
    missingWord: "tanpa data"
  )

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: programmes, named: "Matrix")
  }

  @Test func theLegendCountsEveryCellOnce() {
    #expect(
      rows(of: programmes, 80, 6)[4]
        == "░ di bawah 40%: 3   ▒ 40–79%: 4   █ 80% ke atas: 3   · tanpa data: 2"
    )
  }

  @Test(
    arguments: [
      (-5, "░"), (39.9, "░"), (40, "▒"), (79.9, "▒"), (80, "█"), (1e300, "█"),
    ] as [(Double, Character)]
  )
  func aValueBelongsToTheLastClassThatItReaches(value: Double, shade: Character) {
    let matrix = Matrix(
      columns: [""],
      rows: [Matrix.Row(name: "", values: [PrintedValue(value, "x")])],
      grades: Self.grades,
      missingWord: ""
    )
    #expect(rows(of: matrix, 8, 2)[1].last == shade)
  }

  @Test func missingIsDotsAndNotTheLeastShade() {
    let row = rows(of: programmes, 80, 6)[2]
    #expect(row.contains("– ··") && row.contains("0% ░░"))
  }

  @Test func numbersOutliveShadesAndColumnsThatDoNotFitAreTold() {
    let bare = rows(of: programmes, 28, 4)
    #expect(bare[1].contains("42%") && bare[1].contains("66%") && !bare[1].contains("▒"))
    let cut = rows(of: programmes, 18, 4)
    #expect(cut[0].hasSuffix("›") && !cut[1].contains("66"))
  }

  @Test func shortRowsLeaveBlanks() {
    let matrix = Matrix(
      columns: ["a", "b"],
      rows: [Matrix.Row(name: "x", values: Self.values([50]))],
      grades: [],
      missingWord: ""
    )
    #expect(rows(of: matrix, 20, 2)[1].trimmingPrefix("x  ").hasPrefix("50%"))
  }

  private static func values(_ values: [Double?]) -> [PrintedValue] {
    values.map { value in PrintedValue(value, value.map { "\(Int(min($0, 999)))%" } ?? "–") }
  }
}
