import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// One programme in one region: reported and by name, quarter by quarter, region by region.
///
/// It answers the agency in charge (Disperkimtan, Dinkes and others) and the meeting: my target, my
/// actual, my budget, in which quarter and where did it stay behind? A row of a programme leads to
/// it from everywhere. Enter on the recipients by name opens those families, on those without a name
/// the regions they were reported of, on a part of the region the programme there, on a printed value
/// its source; `v` draws the same as charts, `w` tries a capacity.
///
/// What was not reported says so in each row; printed values stand beside the reports and are never
/// joined with them.
struct ProgrammeScreen: DashboardScreen {
  /// The programme.
  let code: ProgrammeCode
  /// The region: a government, a district or a village.
  let place: RegionCode
  var content: Loadable<ProgrammePage> = .loading
  var list = RowList()
  /// Whether quarters, regions and stages are drawn as charts.
  private(set) var showsCharts = false

  /// Makes the screen of a programme in a region.
  init(_ code: ProgrammeCode, in place: RegionCode) {
    self.code = code
    self.place = place
  }

  var destination: Destination { .programme(code, place) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> ProgrammePage {
    try await reader.registry.programme(
      code,
      in: place,
      at: reader.moment,
      for: reader.viewer
    )
  }

  func path(_ words: Words) -> [SafeText] {
    guard let page = content.value else { return [words[.programmes]] }
    let name = words.shortName(of: page.whole.figures.programme)
    return page.path.map { words.step(to: $0) } + [words[.programmes], name]
  }

  func body(of page: ProgrammePage, _ words: Words, size: Size) -> ScreenBody {
    ProgrammeBody(
      page: page,
      words: words,
      columns: size.columns,
      showsCharts: showsCharts
    ).body
  }

  var hasForms: Bool { content.value != nil }

  var formName: String { showsCharts ? "charts" : "tables" }

  /// The tables as charts, and back.
  func inNextForm() -> any DashboardScreen {
    var screen = self
    screen.showsCharts.toggle()
    screen.list.moveToFirst()
    return screen
  }

  var hasWhatIf: Bool { content.value != nil }

  var whatIf: WhatIfPanel? { content.value.flatMap { WhatIfPanel($0) } }
}
