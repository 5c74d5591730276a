import TerminalKit
import TuntasModel
import TuntasWords

extension MapFigure {
  /// What the figure counts.
  func title(_ page: MapPage, _ words: Words) -> SafeText {
    let phrase: Phrase =
      switch self {
      case .withoutProgramme: .mapWithout
      case .families: .mapFamilies
      case .recordedShare: .mapRecorded
      case .pointsBehind: .mapBehind
      case .repairs: .mapRepairs
      }
    return words.text(phrase, ["year": SafeText(String(page.moment.year))])
  }

  /// The value of a part; `nil` where nobody knows it, which is not zero.
  func value(of part: RegionStanding, on page: MapPage) -> Double? {
    let isCounted = part.isCounted
    switch self {
    case .withoutProgramme: return isCounted ? part.withoutProgramme.map(Double.init) : nil
    case .families:
      if part.isPublishedOnly { return part.publishedFamilies.map { Double($0.value) } }
      return isCounted ? Double(part.families) : nil
    case .recordedShare: return isCounted ? part.recordedRatio?.percent.map(Double.init) : nil
    case .pointsBehind: return page.pointsBehind[part.region.code].map { max(0, $0) }
    case .repairs:
      guard let found = findings(in: part.region.code, on: page) else { return nil }
      let count = found.summary[.critical] + found.summary[.warning]
      return found.hasPeople || count > 0 ? Double(count) : nil
    }
  }

  /// What is to be repaired in the data of a part; `nil` where it was not counted.
  func findings(in part: RegionCode, on page: MapPage) -> QualityPart? {
    page.quality?.parts.first { $0.region.code == part && $0.isKnown }
  }

  /// The value in words, with the marks of a published number; "–" where nobody knows it.
  func text(of part: RegionStanding, on page: MapPage, _ words: Words) -> SafeText {
    guard let value = value(of: part, on: page) else { return "–" }
    switch self {
    case .withoutProgramme: return RegionColumns.withoutProgramme(part, words)
    case .families: return RegionColumns.listed(part, words)
    case .recordedShare: return words.numbers.percent(Int(clamped: value))
    case .pointsBehind:
      let mark = RegionColumns.atLeast(page.undatedReports[part.region.code] ?? 0)
      return mark + words.numbers.number(words.tenths(ofPoints: value))
    case .repairs: return words.numbers.number(value)
    }
  }

  /// The word for parts without a value.
  func missingWord(_ words: Words) -> SafeText {
    switch self {
    case .withoutProgramme, .families: words[.noList]
    case .recordedShare: words[.mapTooFew]
    case .pointsBehind: words[.mapNoReport]
    case .repairs: words[.mapNotChecked]
    }
  }

  /// The classes of the values: those of counts follow from the values, the others are fixed, so that
  /// two maps can be compared, as long as they tell the parts of this map apart.
  func classes(of values: [Double], _ words: Words) -> MapClasses {
    switch self {
    // Without a value there is nothing to put into classes.
    case _ where values.isEmpty: .counts([], words)
    case .withoutProgramme, .families, .repairs: .counts(values, words)
    case .recordedShare: .percents(values, words)
    case .pointsBehind: .points(values, limit: BehindPlan.tolerance, words)
    }
  }
}
