import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The poverty lines of a government, or of the four (Garis kemiskinan).
///
/// It answers the analyst of Bappeda: which line was a list measured by, who says so, and did it change?
/// The palette leads to it; Enter opens the source of a line, on a government its years, `v` all lines as a
/// table.
///
/// The line of the statistics office and the lines of extreme poverty share no axis. Where a region has
/// none, a sentence says so.
struct PovertyLinesScreen: DashboardScreen {
  /// The government; `nil` for the four.
  let government: RegionCode?
  var content: Loadable<PovertyLinesPage> = .loading
  var list = RowList()

  /// Makes the screen of a government, or of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  var destination: Destination { .named(.povertyLines, government) }

  var region: RegionCode? { government }

  var hasForms: Bool { content.value != nil }

  /// All lines as a table.
  func inNextForm() -> any DashboardScreen {
    var table = PovertyLineTableScreen(in: government)
    table.content = content
    return table
  }

  func load(from reader: MomentReader) async throws -> PovertyLinesPage {
    try await reader.registry.povertyLines(of: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    content.value?.steps(words) ?? [words[.povertyLines]]
  }

  func body(of page: PovertyLinesPage, _ words: Words, size: Size) -> ScreenBody {
    PovertyLinesBody(page: page, words: words, size: size).body
  }
}

/// All poverty lines of a government, or of the four, as a table.
///
/// `v` leads to it from the years and back; it reads nothing more than they do.
struct PovertyLineTableScreen: LinedTableScreen {
  /// The government; `nil` for the four.
  let government: RegionCode?
  var content: Loadable<PovertyLinesPage> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the table of a government, or of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  var destination: Destination { .named(.povertyLines, government) }

  var region: RegionCode? { government }

  var hasForms: Bool { content.value != nil }

  /// The years and the lines of extreme poverty.
  func inNextForm() -> any DashboardScreen {
    var years = PovertyLinesScreen(in: government)
    years.content = content
    return years
  }

  func load(from reader: MomentReader) async throws -> PovertyLinesPage {
    try await reader.registry.povertyLines(of: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    content.value?.steps(words) ?? [words[.povertyLines]]
  }

  func lines(of page: PovertyLinesPage, _ words: Words) -> PovertyLineTable {
    PovertyLineTable(page: page, state: table, words: words)
  }
}
