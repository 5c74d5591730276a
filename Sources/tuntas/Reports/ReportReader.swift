import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Reads what a report tells, and writes it in the form asked for.
struct ReportReader: Sendable {
  var kind: ReportCommand.Kind
  var region: RegionCode?
  /// Whose issues a report on quality counts.
  var families: QualityFamilies
  var registry: any Registry
  var moment: MomentQuery
  var viewer: Viewer
  var words: Words
  /// The characters of bars in text and Markdown.
  var glyphs: GlyphSet?

  /// The report as text of a form.
  func text(_ format: ReportCommand.Format) async throws -> String {
    switch format {
    case .text: PlainPage(glyphs: glyphs).text(of: try await page().canvas)
    case .markdown:
      MarkdownReport(document: try await document(), glyphs: PlainPage.set(glyphs)).text
    case .html: HTMLReport(document: try await document()).text
    case .json: try await json().text
    case .csv: try await csv()
    }
  }

  /// The page of the screen that shows the same.
  private func page() async throws -> PrintedPage {
    let columns = PlainPage.columns
    return switch kind {
    case .overview: .overview(try await overview(), words, columns: columns)
    case .programmes: .programmes(try await programmes(), words, columns: columns)
    case .quality: .quality(try await quality(), words, columns: columns)
    }
  }

  private func document() async throws -> ReportDocument {
    switch kind {
    case .overview:
      .overview(try await overview(), words)
    case .programmes: .programmes(try await programmes(), words)
    case .quality: .quality(try await quality(), words)
    }
  }

  private func json() async throws -> JSONValue {
    switch kind {
    case .overview: OverviewJSON.document(try await regions())
    case .programmes: ProgrammesJSON(language: words.language).document(try await programmes())
    case .quality: QualityJSON.document(try await bareQuality())
    }
  }

  private func csv() async throws -> String {
    let report = EntriesCSV(sampleMark: words[.sampleData])
    switch kind {
    case .overview:
      return try report.text(OverviewJSON.entries(try await regions()), keys: OverviewJSON.keys)
    case .programmes:
      let entries = ProgrammesJSON(language: words.language).entries(try await programmes())
      return try report.text(entries, keys: ProgrammesJSON.keys)
    case .quality:
      return try report.text(QualityJSON.entries(try await bareQuality()), keys: QualityJSON.keys)
    }
  }

  private func overview() async throws -> Overview {
    try await registry.overview(of: region, at: moment, for: viewer)
  }

  private func regions() async throws -> RegionTable {
    try await registry.regions(below: region, at: moment, for: viewer)
  }

  private func quality() async throws -> QualityPage {
    try await registry.quality(in: region, of: families, at: moment, for: viewer)
  }

  /// The page for a form that has no room for sentences: what must be said is said beside it.
  private func bareQuality() async throws -> QualityPage {
    let page = try await quality()
    if let note = words.earlierDay(of: page) { StandardStreams.complain(note) }
    return page
  }

  private func programmes() async throws -> ProgrammeTable {
    try await registry.programmes(in: region, at: moment, for: viewer)
  }
}
