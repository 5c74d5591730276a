import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Which agency sent what for which quarter (Laporan masuk), the ones that are late first.
///
/// It answers the Bappeda before a meeting: who has sent nothing yet? The row of reports on the
/// overview leads to it, and the palette; Enter opens the agency's programmes.
///
/// An agency of which nothing is expected in a quarter is not late: `··` stands there. Where
/// nothing is expected of anybody one sentence says so.
struct ReportsInScreen: LinedTableScreen {
  /// The government; `nil` for the four beside one another.
  let government: RegionCode?
  var content: Loadable<ProgrammeTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of a government's agencies, or of those of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  var destination: Destination { .reportsIn(government) }

  var region: RegionCode? { government }

  func load(from reader: MomentReader) async throws -> ProgrammeTable {
    try await reader.registry.programmes(in: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value?.region.map { words.step(to: $0) }
    return [region, words[.reportsIn]].compactMap { $0 }
  }

  func lines(of content: ProgrammeTable, _ words: Words) -> ReportsInBody {
    ReportsInBody(table: content, state: table, words: words)
  }
}
