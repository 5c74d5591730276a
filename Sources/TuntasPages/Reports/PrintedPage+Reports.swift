package import TuntasModel
package import TuntasWords

/// Reports as text: the pages of the screens that show the same.
extension PrintedPage {
  /// The overview of the four governments, or of one region.
  ///
  /// - Parameters:
  ///   - overview: What was read.
  ///   - words: The language.
  ///   - columns: The width of the page, in cells.
  /// - Returns: The page.
  package static func overview(
    _ overview: Overview,
    _ words: Words,
    columns: Int
  ) -> PrintedPage {
    PrintedPage(
      steps: overview.steps(words),
      facts: overview.facts,
      body: OverviewBody(overview: overview, words: words, size: size(columns: columns)).body,
      columns: columns,
      words: words
    )
  }

  /// The programmes of a government, or of the four.
  ///
  /// - Parameters:
  ///   - table: What was read.
  ///   - words: The language.
  ///   - columns: The width of the page, in cells.
  /// - Returns: The page.
  package static func programmes(
    _ table: ProgrammeTable,
    _ words: Words,
    columns: Int
  ) -> PrintedPage {
    let body = ProgrammesBody(table: table, state: TableState(), words: words)
    return PrintedPage(
      steps: table.steps(words),
      facts: table.facts,
      body: body.body(body.data, columns: columns, view: []),
      columns: columns,
      words: words
    )
  }

  /// What is to be repaired in the data.
  ///
  /// - Parameters:
  ///   - page: What was read.
  ///   - words: The language.
  ///   - columns: The width of the page, in cells.
  /// - Returns: The page.
  package static func quality(
    _ page: QualityPage,
    _ words: Words,
    columns: Int
  ) -> PrintedPage {
    let state = TableState()
    let body = RepairsBody(page: page, rules: state, parts: state, words: words)
    return PrintedPage(
      steps: page.steps(words),
      facts: page.facts,
      body: body.body(columns: columns, view: []),
      columns: columns,
      words: words
    )
  }
}
