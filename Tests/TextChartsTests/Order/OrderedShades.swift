import TerminalKit
import TextCharts

/// Charts whose values are classes with shades, or steps.
enum OrderedShades {
  static func sparkline(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let heights: [GlyphSet: String] = [
      .unicode: "▁▂▃▅▆▇█", .blocks: "_░▒▓█", .ascii: "_-=+*%#",
    ]
    let values = random.counts(2...12)
    var canvas = Canvas(size: Size(columns: values.count, rows: 1))
    Sparkline(values).draw(in: canvas.bounds, on: &canvas)
    let drawn = canvas.adapted(to: glyphs).rowText(0)
    let steps = Array(heights[glyphs] ?? "")
    // The widest of the steps between nothing and all.
    let step = glyphs == .blocks ? 3.0 / 7 : 1.5 / 7
    return OrderedDrawing(
      marks: zip(values, drawn).map { .init($0, steps.firstIndex(of: $1) ?? -1) },
      step: step * (values.max() ?? 0),
      picture: drawn
    )
  }

  /// The shades of a table, which has at least two columns, so that one without shades is told from
  /// one with blank ones.
  static func matrix(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let classes = random.number(1...7)
    let lowers = (0..<classes).map { _ in Double(random.number(0...99)) }.sorted()
    let columns = random.number(2...5)
    let values = (0..<random.number(1...5)).map { _ in
      (0..<columns).map { _ in random.number(0...6) == 0 ? nil : Double(random.number(0...99)) }
    }
    let table = Matrix(
      columns: Array(repeating: "k", count: columns),
      rows: values.map { Matrix.Row(name: "r", values: $0.map { PrintedValue($0, "9999") }) },
      grades: lowers.map { Matrix.Grade(name: "g", lower: $0) },
      missingWord: "m"
    )
    let drawn = Glyphs.lines(table, random.number(12...60), values.count + 1, glyphs)
    var marks: [OrderedDrawing.Mark] = []
    var fault: String?
    for (row, line) in zip(values, drawn.dropFirst()) {
      for (value, shade) in zip(row, shades(of: line)) {
        if let value, let darkness = Glyphs.darkness(shade, glyphs) {
          marks.append(.init(Double(lowers.lastIndex { $0 <= value } ?? 0), darkness))
        } else if value != nil || shade != Glyphs.missing(glyphs) {
          fault = "\(String(describing: value)) has the shade \(shade)"
        }
      }
    }
    return OrderedDrawing(
      marks: marks,
      step: classes > 5 ? 1 : 0,
      picture: drawn.picture,
      otherFault: fault
    )
  }

  /// The shade behind each figure; none where there is no room for shades.
  private static func shades(of line: [Character]) -> [Character] {
    let starts = line.indices.filter { line[$0] == "9" && line[$0 - 1] != "9" }
    guard starts.count > 1, starts[1] - starts[0] >= 8 else { return [] }
    return starts.map { $0 + 6 < line.count ? line[$0 + 6] : " " }
  }

  /// The shades of a map and its key; every cell of a part has the one shade of its class.
  static func map(_ random: inout RandomCharts, _ glyphs: GlyphSet) -> OrderedDrawing {
    let classes = random.number(1...6)
    let grades = (0..<random.number(2...12)).map { _ in
      random.number(0...5) == 0 ? nil : random.number(0...classes - 1)
    }
    let places = (0..<random.number(10...60)).map { _ in
      AreaMap.Place(
        x: Double(random.number(0...100)),
        y: Double(random.number(0...60)),
        area: Double(random.number(10...600)),
        part: random.number(0...grades.count - 1)
      )
    }
    let map = AreaMap(
      places: places,
      parts: grades.map { AreaMap.Part(name: "", grade: $0, value: "9") },
      grades: Array(repeating: "g", count: classes),
      missingWord: "m"
    )
    let drawn = Glyphs.lines(map, random.number(30...90), random.number(14...24), glyphs)
    var seen: [Int: Set<Character>] = [:]
    for line in drawn { read(line, parts: grades.count, &seen) }
    var marks: [OrderedDrawing.Mark] = []
    let isFull = seen.values.contains { $0.contains("█") || $0.contains("#") }
    let hasHalves = drawn.contains { $0.contains { "▀▄^,".contains($0) } }
    // Half a block is read as a piece of the greatest class.
    var fault = hasHalves && !isFull ? "half blocks where no part has the greatest class" : nil
    for (part, shades) in seen {
      let levels = shades.compactMap { Glyphs.darkness($0, glyphs) }
      if let grade = grades[part], levels.count == 1 {
        marks.append(.init(Double(grade), levels[0]))
      } else if grades[part] != nil || shades != [Glyphs.missing(glyphs)] {
        fault = "part \(part) has the shades \(shades)"
      }
    }
    return OrderedDrawing(
      marks: marks,
      step: classes > 4 ? 1 : 0,
      picture: drawn.picture,
      otherFault: fault
    )
  }

  /// Adds the shades that follow the letters of a row, in the map and in the key.
  private static func read(_ line: [Character], parts: Int, _ seen: inout [Int: Set<Character>]) {
    var part: Int?
    for mark in line {
      if let letter = mark.asciiValue, 65..<65 + UInt8(parts) ~= letter {
        part = Int(letter) - 65
      } else if let known = part, "░▒▓█·#+=-.".contains(mark) {
        seen[known, default: []].insert(mark)
      } else {
        part = nil
      }
    }
  }
}
