import Foundation
import TerminalKit
import TextCharts
import TuntasTestSupport

/// Maps of real regions, from the sample data.
enum AreaMapRegions {
  /// The governments by their codes.
  static let governments = ["32.16", "32.75", "32.01", "32.03"]

  /// One line of the file of regions.
  struct Line {
    let code: String
    let name: String
    let latitude: Double
    let longitude: Double
    let area: Double
  }

  static let lines: [Line] = {
    let file = Repository.root.appending(path: "sample-data/regions.csv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count > 5, let latitude = Double(cells[3]), let longitude = Double(cells[4]),
        let area = Double(cells[5])
      else { return nil }
      return Line(
        code: String(cells[0]),
        name: String(cells[1]),
        latitude: latitude,
        longitude: longitude,
        area: area
      )
    }
  }()

  /// A point in kilometres, to the right and down.
  static func point(latitude: Double, longitude: Double) -> (x: Double, y: Double) {
    (longitude * 110.6, -latitude * 111.2)
  }

  /// A region with its villages as places and the regions below it as parts.
  static func map(of code: String, selected: Int? = nil) -> AreaMap {
    let parts = lines.filter { $0.code.hasPrefix(code + ".") && $0.code.count == 8 }
    let villages = lines.filter { $0.code.hasPrefix(code + ".") && $0.code.count == 13 }
    let places = villages.compactMap { village -> AreaMap.Place? in
      let index = parts.firstIndex { village.code.hasPrefix($0.code + ".") }
      let (x, y) = point(latitude: village.latitude, longitude: village.longitude)
      return index.map { AreaMap.Place(x: x, y: y, area: village.area, part: $0) }
    }
    return AreaMap(
      places: places,
      parts: parts.enumerated().map { index, part in
        let value = index * 37 % 100
        return AreaMap.Part(
          name: SafeText(part.name),
          grade: index % 9 == 8 ? nil : value / 25,
          value: index % 9 == 8 ? "–" : "\(value)%"
        )
      },
      grades: ["0–24%", "25–49%", "50–74%", "75–100%"],
      missingWord: "tanpa data",
      selected: selected
    )
  }
}
