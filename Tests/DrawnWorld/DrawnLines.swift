import TuntasModel

/// The poverty lines of the drawn world: a line of the statistics office with a year missing and one that
/// two sources print alike, and lines of extreme poverty that contradict one another.
enum DrawnLines {
  /// The page of a region, or of the four governments.
  static func page(of region: RegionCode?) -> PovertyLinesPage {
    let lines = lines.filter { line in region.map { line.region.contains($0) } ?? true }
    return PovertyLinesPage(
      region: Drawn.regions.first { $0.code == region },
      path: region.map { Drawn.path(to: $0) } ?? [],
      moment: Drawn.moment,
      lines: lines,
      regions: Drawn.regions,
      sources: [DrawnSources.bps, DrawnSources.news]
    )
  }

  private static let lines: [PovertyLine] =
    [
      extreme(11941, "2021", nil, of: .country),
      extreme(10739, "2022", "US$1.9 PPP", of: .country),
      extreme(391_000, "2025-01", "BPS, US$2.15", .personMonth, of: .country, isApproximate: true),
    ] + history(of: Governments.bogor, from: 130_927)
    + [
      extreme(11941.1, "2023-01", "Pemerintah pusat"),
      extreme(10739, "2023-12", "SK Bupati Bekasi"),
    ] + history(of: Governments.bekasiRegency, from: 114_624)
    + [bps(698_154, 2025, of: Governments.bekasiRegency, source: "news")]

  /// A line of every year from 2010 but 2017, which nobody printed.
  private static func history(of region: RegionCode, from first: Double) -> [PovertyLine] {
    let amounts: [Double] = [
      271_901, 300_013, 328_244, 361_510, 374_255, 394_513, 416_058, 434_112, 463_507, 481_732,
      518_667, 549_875, 579_221, 632_811, 674_924, 698_154,
    ]
    let years = zip(2010..., amounts).filter { $0.0 != 2017 }
    return [bps(first, 2009, of: region)] + years.map { bps($0.1, $0.0, of: region) }
  }

  private static func bps(
    _ amount: Double,
    _ year: Int,
    of region: RegionCode,
    source: String = "bps"
  ) -> PovertyLine {
    line(.bps, amount, .personMonth, String(year), "BPS", of: region, source: source)
  }

  private static func extreme(
    _ amount: Double,
    _ from: String,
    _ basis: String?,
    _ unit: PovertyLineUnit = .personDay,
    of region: RegionCode = Governments.bekasiRegency,
    isApproximate: Bool = false
  ) -> PovertyLine {
    var line = line(.extreme, amount, unit, from, basis, of: region, source: "bps")
    line.isApproximate = isApproximate
    return line
  }

  private static func line(
    _ kind: PovertyLineKind,
    _ amount: Double,
    _ unit: PovertyLineUnit,
    _ from: String,
    _ basis: String?,
    of region: RegionCode,
    source: String
  ) -> PovertyLine {
    guard let validFrom = Period(from) else { preconditionFailure(from) }
    return PovertyLine(
      region: region,
      kind: kind,
      amount: amount,
      unit: unit,
      basis: basis,
      validFrom: validFrom,
      certainty: .published,
      source: source
    )
  }
}
