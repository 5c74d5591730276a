import TerminalKit
import Testing
import TextCharts

struct AreaMapTests {
  /// An island of three parts around a lake.
  private let island: AreaMap = {
    let places = (0..<7).flatMap { row in
      (0..<12).compactMap { column -> AreaMap.Place? in
        let isLake = (5...6).contains(column) && (2...3).contains(row)
        let part = row > 4 ? 2 : column < 6 ? 0 : 1
        return isLake
          ? nil : AreaMap.Place(x: Double(column), y: Double(row), area: 1, part: part)
      }
    }
    return AreaMap(
      places: places,
      parts: [
        AreaMap.Part(name: "Utara", grade: 1, value: "12"),
        AreaMap.Part(name: "Timur", grade: nil, value: "–"),
        AreaMap.Part(name: "Selatan", grade: 2, value: "48"),
      ],
      grades: ["0–9", "10–19", "20 ke atas"],
      missingWord: "tanpa data",
      selected: 2
    )
  }()

  @Test func itLooksAsRecorded() throws {
    try assertPictures(of: island, named: "AreaMap")
    try assertPictures(of: AreaMapRegions.map(of: "32.75"), named: "AreaMap.Kota")
  }

  @Test func everyRowOfAPartBeginsWithItsLetter() {
    let map = rows(of: island, 60, 16)
    let drawn = map.prefix(14).map { $0.prefix(42) }
    #expect(drawn.contains { $0.contains("A▒") && $0.contains("B·") })
    #expect(drawn.contains { $0.contains("C█") })
  }

  @Test func theLakeIsBlank() {
    let map = rows(of: island, 60, 16)
    #expect(map.prefix(10).contains { $0.contains("▒  ") && $0.contains("B·") })
  }

  @Test func theLegendCountsEveryPartOnce() {
    let legend = rows(of: island, 80, 20).suffix(1)
    #expect(
      legend == ["░░ 0–9: 0   ▒▒ 10–19: 1   ██ 20 ke atas: 1   ·· tanpa data: 1"]
    )
  }

  @Test func everyValueIsPrintedWhereThereIsRoom() {
    for code in AreaMapRegions.governments {
      let map = AreaMapRegions.map(of: code)
      for columns in [map.idealColumns, 120, 30] {
        let drawn = rows(of: map, columns, map.idealRows(columns: columns))
        for part in map.parts {
          let text = part.name.string
          let line = drawn.first { $0.contains(text) && $0.contains(part.value.string) }
          #expect(line != nil, "\(text) in \(columns) columns")
        }
      }
    }
  }

  @Test func aLongKeyShowsThePageOfTheSelectedPart() {
    for selected in [0, 16, 17, 39] {
      let map = AreaMapRegions.map(of: "32.01", selected: selected)
      let drawn = rows(of: map, 78, 20)
      let line = drawn.first { $0.contains("►") }
      #expect(line?.contains(map.parts[selected].name.string) == true)
      #expect(drawn.contains { $0.hasSuffix("/40") })
    }
  }

  @Test func withoutColourTheSelectedPartIsReversed() {
    let rect = Rect(Size(columns: 60, rows: 16))
    var canvas = Canvas(size: rect.size)
    island.draw(in: rect, on: &canvas)
    let letters = (0..<14).flatMap { row in
      (0..<42).map { canvas[$0, row] }.filter { $0.style.role == .cursor }.map(\.cluster)
    }
    #expect(Set(letters) == Set("C Selatan") && letters.contains("C"))
  }

  @Test func theNumbersOutliveTheMap() {
    let drawn = rows(of: island, 14, 4)
    #expect(drawn[0] == "  A▒ Utara  12")
    #expect(drawn[2] == "► C█ Selat… 48")
  }

  @Test(arguments: [0, 1, 5])
  func itMayHaveNoParts(places: Int) {
    let map = AreaMap(
      places: (0..<places).map { AreaMap.Place(x: Double($0), y: 0, area: 1, part: 0) },
      parts: [],
      grades: [],
      missingWord: ""
    )
    #expect(rows(of: map, 60, 16).allSatisfy { $0.isEmpty })
  }

  @Test func everySizeIsDrawnAndNothingOutside() {
    let maps = [island, AreaMapRegions.map(of: "32.16", selected: 5)]
    for columns in stride(from: 0, through: 90, by: 3) {
      for rows in 0...20 {
        let rect = Rect(column: 3, row: 2, columns: columns, rows: rows)
        for map in maps {
          var canvas = Canvas(size: Size(columns: columns + 6, rows: rows + 4))
          map.draw(in: rect, on: &canvas)
          for column in 0..<canvas.size.columns {
            for row in 0..<canvas.size.rows
            where !rect.contains(Position(column: column, row: row)) {
              #expect(canvas[column, row] == .blank, "\(columns)x\(rows)")
            }
          }
        }
      }
    }
  }
}
