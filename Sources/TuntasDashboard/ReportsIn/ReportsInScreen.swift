import TerminalKit
import TuntasModel

/// Which agency sent what for which quarter (Laporan masuk), the ones that are late first.
struct ReportsInScreen: TableScreen {
  let government: RegionCode?
  var content: Loadable<ProgrammeTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of a government's agencies, or of those of the four.
  init(in government: RegionCode?) {
    self.government = government
  }

  var region: RegionCode? { government }

  func load(from reader: RegistryReader) async throws -> ProgrammeTable {
    try await reader.registry.programmes(in: government, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let region = content.value?.region.map { words.step(to: $0) }
    return [region, words[.reportsIn]].compactMap { $0 }
  }

  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let lines = lines(words) else {
      return ScreenBody(rows: [standIn(words)].compactMap { $0 })
    }
    return lines.body(columns: size.columns, view: viewLine(words, columns: size.columns))
  }

  func dataTable(_ words: Words) -> DataTable? { lines(words)?.data }

  var exportName: String { "reports-in" }

  var facts: ScreenFacts? {
    content.value.map { ScreenFacts(day: $0.moment.day, isSynthetic: $0.isSynthetic) }
  }

  private func lines(_ words: Words) -> ReportsInBody? {
    content.value.map { ReportsInBody(table: $0, state: table, words: words) }
  }
}

extension ProgrammeTable {
  /// How every programme stands at the end of every quarter of the year.
  var standingsOfTheYear: [ProgrammeStanding] {
    let years = standings.map { $0.ofTheYear(today: moment.today) }
    return Quarter.all(of: moment.year).indices.flatMap { place in years.map { $0[place] } }
  }
}
