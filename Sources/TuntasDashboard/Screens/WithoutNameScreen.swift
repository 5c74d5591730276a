import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// What an agency reported of a programme and for whom nobody is named, region by region (Tanpa nama).
///
/// It answers the agency and the Dinsos: whose names must still be sent, and from which kecamatan? The
/// row below the names on a programme's page leads to it; Enter opens those who are named in a region,
/// or the programme there where some of them are on no list.
///
/// What was not reported of a region says so and is no zero.
struct WithoutNameScreen: LinedTableScreen {
  /// The programme.
  let code: ProgrammeCode
  /// The region: a government or a district.
  let place: RegionCode
  var content: Loadable<ProgrammePage> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of a programme in a region.
  init(of code: ProgrammeCode, in place: RegionCode) {
    self.code = code
    self.place = place
  }

  var destination: Destination { .withoutName(code, place) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> ProgrammePage {
    try await reader.registry.programme(code, in: place, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    guard let page = content.value else { return [words[.programmes]] }
    let name = words.shortName(of: page.whole.figures.programme)
    return page.path.map { words.step(to: $0) } + [name, words[.withoutNameStep]]
  }

  func lines(of content: ProgrammePage, _ words: Words) -> WithoutNameBody {
    WithoutNameBody(page: content, state: table, words: words)
  }

  var exportName: String { "without-name-\(code.word)" }
}
