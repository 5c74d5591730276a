import DrawnWorld
import TuntasModel

@testable import TuntasDashboard

/// The published figures of the sample data, as a page of the registry.
enum SampleFigures {
  /// The page of a region, or of the country.
  static func page(of region: RegionCode?) throws -> FiguresPage {
    let all = try SampleFile("indicators.csv").rows.compactMap(indicator)
    let own = region ?? .country
    let beside = all.filter {
      $0.region == own || $0.region == .country && $0.code.hasPrefix("extreme-")
    }
    return FiguresPage(
      region: Drawn.regions.first { $0.code == region },
      path: region.map { Drawn.path(to: $0) } ?? [],
      moment: Drawn.moment,
      indicators: beside,
      targets: try SampleFile("targets.csv").rows.compactMap(target),
      regions: Drawn.regions,
      sources: try SampleFile("sources.csv").rows.map(source)
    )
  }

  private static func indicator(_ row: [String: String]) -> Indicator? {
    guard let region = row["region"].flatMap({ RegionCode(utf8: $0.utf8) }),
      let period = row["period"].flatMap(Period.init),
      let value = row["value"].flatMap(Double.init),
      let certainty = row["certainty"].flatMap(Certainty.init)
    else { return nil }
    return Indicator(
      region: region,
      code: row["indicator"] ?? "",
      programme: row.text("programme").map { ProgrammeCode($0) },
      period: period,
      value: value,
      unit: row["unit"] ?? "",
      method: row.text("method"),
      line: row.text("line"),
      certainty: certainty,
      isApproximate: row["approximate"] == "yes",
      conflict: row.text("conflicts"),
      note: row.text("note"),
      source: row["source"] ?? ""
    )
  }

  private static func target(_ row: [String: String]) -> Target? {
    guard let region = row["region"].flatMap({ RegionCode(utf8: $0.utf8) }),
      let indicator = row.text("indicator"),
      let year = row["year"].flatMap({ Int($0) }),
      let value = row["value"].flatMap(Double.init)
    else { return nil }
    return Target(
      subject: .indicator(indicator),
      region: region,
      year: year,
      value: value,
      unit: row["unit"] ?? "",
      document: row.text("document"),
      certainty: .published,
      source: row["source"] ?? ""
    )
  }

  private static func source(_ row: [String: String]) -> Source {
    Source(
      id: row["id"] ?? "",
      title: row["title"] ?? "",
      publisher: row["publisher"] ?? "",
      date: row["date"].flatMap(Period.init),
      address: row.text("address"),
      document: row.text("document"),
      isSynthetic: row["synthetic"] == "yes"
    )
  }
}

extension [String: String] {
  /// The text in a column; none when it is empty.
  fileprivate func text(_ column: String) -> String? {
    self[column].flatMap { $0.isEmpty ? nil : $0 }
  }
}
