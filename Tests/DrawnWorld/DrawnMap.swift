import Foundation
package import TuntasModel
import TuntasTestSupport

/// Maps of real regions with drawn figures.
package enum DrawnMap {
  /// Every region of the sample data.
  static let regions: [Region] = {
    let file = Repository.root.appending(path: "sample-data/regions.csv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 5, let code = RegionCode(cells[0]),
        let kind = RegionKind(rawValue: cells[2]), let latitude = Double(cells[3]),
        let longitude = Double(cells[4]), let area = Double(cells[5])
      else { return nil }
      let centroid = Coordinate(latitude: latitude, longitude: longitude)
      return Region(code: code, kind: kind, name: cells[1], centroid: centroid, area: area)
    }
  }()

  /// The map of a region, with parts that have no list or no families.
  package static func page(of code: RegionCode) -> MapPage? {
    guard let region = regions.first(where: { $0.code == code }) else { return nil }
    let parts = regions.filter { $0.code.parent == code }.enumerated().map { index, part in
      standing(of: part, index)
    }
    let behind = parts.enumerated().filter { $0.offset % 5 != 2 }.map { index, part in
      (part.region.code, Double(index * 17 % 40) - 2.5)
    }
    return MapPage(
      region: region,
      path: regions.filter { $0.code.contains(code) && $0.code.level >= .regency },
      moment: Drawn.moment,
      villages: regions.filter { $0.code.level == .village && code.contains($0.code) },
      parts: parts,
      pointsBehind: Dictionary(uniqueKeysWithValues: behind),
      quality: quality(region, parts)
    )
  }

  private static func quality(_ region: Region, _ parts: [RegionStanding]) -> QualityPage {
    QualityPage(
      region: region,
      moment: Drawn.moment,
      checkedOn: Drawn.moment.day,
      parts: parts.enumerated().filter { $0.offset % 6 != 4 }.map { index, part in
        var summary = QualitySummary()
        if index % 4 != 3 { summary.add(.nikMissing, count: 1 + index * 7 % 20) }
        return QualityPart(region: part.region, summary: summary)
      }
    )
  }

  private static func standing(of region: Region, _ index: Int) -> RegionStanding {
    let hasList = index % 9 != 8
    let families = hasList && index % 7 != 6 ? 11 + index * 131 % 700 : 0
    return RegionStanding(
      region: region,
      list: hasList ? list(of: region.code.ancestor(at: .regency)) : nil,
      year: Drawn.moment.year,
      families: families,
      people: 4 * families,
      recorded: families * (index * 29 % 101) / 100,
      isSynthetic: true
    )
  }

  private static func list(of government: RegionCode) -> FamilyList {
    FamilyList(
      id: "drawn",
      register: .p3ke,
      covers: government,
      date: Drawn.moment.day,
      source: Drawn.sampleSource.id
    )
  }
}
