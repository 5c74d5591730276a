import TerminalKit
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// The screens of the sample data, part by part.
enum SampleScreens: String, CaseIterable {
  case overviews, regions, programmes, programmePages, families, cards, repairs, repairRows
  case figures, pace, maps, reportsIn, sources, verification

  /// Those who died between the two lists of the sample.
  static let died = FlowQuery(
    government: Governments.bekasiRegency,
    from: "bekasi-2023-before",
    to: "bekasi-2023-12",
    part: .left(.died)
  )

  static let places: [RegionCode?] = [nil] + Governments.all.map { $0 }

  /// The screens, each with all its forms.
  func screens() async throws -> [any DashboardScreen] {
    var screens: [any DashboardScreen] = []
    let reader = try await SampleRegistry.reader()
    for destination in try await destinations(reader) {
      screens += Self.forms(of: try await Self.read(destination.screen, reader))
    }
    return screens
  }

  private func destinations(_ reader: MomentReader) async throws -> [Destination] {
    switch self {
    case .overviews:
      Self.places.map { .overview($0) } + (try await Self.below(reader)).map { .overview($0) }
    case .regions:
      Self.places.map { .regions($0) } + (try await Self.below(reader)).map { .regions($0) }
    case .programmes: Self.places.map { .programmes($0) }
    case .programmePages: try await Self.programmePages(reader)
    case .families:
      Governments.all.map { .families($0) } + Governments.all.map { .gaps($0) }
        + [
          .served("rutilahu", Governments.bekasiRegency),
          .notServed("rutilahu", Governments.bekasiRegency),
          .recipients("rutilahu", Governments.bekasiRegency),
          .withoutName("rutilahu", Governments.bekasiRegency),
        ]
    case .cards: try await Self.cards(reader)
    case .repairs:
      Self.places.map { .repairs($0) } + (try await Self.below(reader)).map { .repairs($0) }
    case .repairRows: try await Self.repairRows(reader)
    case .verification:
      Self.places.map { .verification($0) }
        + (try await Self.below(reader)).map { .verification($0) }
    case .figures: Self.places.map { .figures($0) }
    case .pace: Governments.all.map { .pace($0) } + [.flow(Self.died)]
    case .maps:
      Governments.all.map { .map($0) }
        + (try await Self.below(reader)).filter { $0.level == .district }.map { .map($0) }
    case .reportsIn: Self.places.map { .reportsIn($0) }
    case .sources: try await Self.sources(reader)
    }
  }

  /// Reads a screen.
  static func read<Screen: DashboardScreen>(
    _ screen: Screen,
    _ reader: MomentReader
  ) async throws -> any DashboardScreen {
    var screen = screen
    screen.receive(try await screen.load(from: reader))
    return screen
  }

  /// A screen in every form, until the first comes again.
  private static func forms(of first: any DashboardScreen) -> [any DashboardScreen] {
    var forms = [first]
    let words = Words(.indonesian)
    let size = Size(columns: 80, rows: 22)
    while forms.count < 9, let next = forms.last?.inNextForm() {
      if next.body(words, size: size) == first.body(words, size: size) { break }
      forms.append(next)
    }
    return forms
  }

  /// A district of each government, and a village of it.
  private static func below(_ reader: MomentReader) async throws -> [RegionCode] {
    var codes: [RegionCode] = []
    for government in Governments.all {
      let districts = try await regions(below: government, reader)
      codes += [districts.first, districts.last].compactMap { $0 }
      if let district = districts.first {
        codes += try await regions(below: district, reader).prefix(1)
      }
    }
    return codes
  }

  private static func regions(
    below code: RegionCode,
    _ reader: MomentReader
  ) async throws -> [RegionCode] {
    try await reader.registry.regions(below: code, at: reader.moment, for: reader.viewer)
      .rows.map(\.region.code)
  }

  /// Every programme in every government, and in a region below it.
  private static func programmePages(_ reader: MomentReader) async throws -> [Destination] {
    var pages: [Destination] = []
    for government in Governments.all {
      let table = try await reader.registry.programmes(
        in: government,
        at: reader.moment,
        for: reader.viewer
      )
      let codes = table.standings.map(\.figures.programme.code)
      pages += codes.map { .programme($0, government) }
      let districts = try await regions(below: government, reader).prefix(1)
      pages += codes.prefix(3).flatMap { code in districts.map { .programme(code, $0) } }
    }
    return pages
  }

  /// Families of every government, some of them recorded in no programme.
  private static func cards(_ reader: MomentReader) async throws -> [Destination] {
    var keys: [FamilyKey] = []
    for government in Governments.all {
      for isGap in [false, true] {
        let query = FamilyQuery(region: government, onlyWithoutProgramme: isGap)
        let page = try await reader.registry.families(
          query,
          page: PageRequest(.first, limit: 12),
          at: reader.moment,
          for: reader.viewer
        )
        keys += page.rows.map(\.key)
      }
    }
    return keys.map { .family($0) }
  }

  /// Every rule that something in the registry offends against.
  private static func repairRows(_ reader: MomentReader) async throws -> [Destination] {
    let page = try await reader.registry.quality(in: nil, at: reader.moment, for: reader.viewer)
    return page.summary.worstFirst.map { .repairRows($0.rule, .country) }
      + page.summary.worstFirst.map { .repairRows($0.rule, Governments.bekasiRegency) }
  }

  private static func sources(_ reader: MomentReader) async throws -> [Destination] {
    let table = try await reader.registry.sources(at: reader.moment, for: reader.viewer)
    return [.sources] + table.rows.map { .source($0.source.id) }
  }
}
