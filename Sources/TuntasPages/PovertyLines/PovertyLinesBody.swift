package import TerminalKit
package import TuntasModel
package import TuntasWords

extension ScreenName {
  /// The poverty lines (Garis kemiskinan).
  package static let povertyLines = ScreenName("lines")
}

/// The lines of the poverty lines: how the statistics office's line rose, and the lines of extreme poverty,
/// which share neither unit nor axis with it.
///
/// Two parts that Tab goes through: the years or the governments, and the lines of extreme poverty.
package struct PovertyLinesBody {
  /// What was read: the lines, their regions and sources.
  let page: PovertyLinesPage
  let words: Words
  /// The extent of the body, in cells: in a narrow window there is no room for the chart.
  let size: Size

  /// Prepares the lines of what was read.
  package init(page: PovertyLinesPage, words: Words, size: Size) {
    (self.page, self.words, self.size) = (page, words, size)
  }

  /// The lines of the screen.
  package var body: ScreenBody {
    let ofStatistics = ofStatistics
    let extreme = ExtremeLineRows(page: page, words: words).rows
    let heading = BodyRow.paragraph(words[.povertyLinesExtreme], .strong, columns: size.columns)
    let none = BodyRow.line(words[.povertyLinesNoExtreme], .dim)
    return ScreenBody(
      top: sentences + (page.region == nil ? [.blank] : []),
      rows: ofStatistics + [.blank] + heading + (extreme.isEmpty ? [none] : extreme),
      bottom: BodyRow.paragraph(words[.povertyLinesLegend], .dim, columns: size.columns) + [.blank],
      parts: ScreenBody.parts(of: [ofStatistics, extreme])
    )
  }

  private var sentences: [BodyRow] {
    BodyRow.paragraph(words[.povertyLinesQuestion], .strong, columns: size.columns)
      + BodyRow.paragraph(words[.povertyLinesApart], columns: size.columns)
  }

  /// The years of the region with the course of its line; of the four governments a row each.
  private var ofStatistics: [BodyRow] {
    guard let region = page.region else {
      return NewestLineRows(page: page, words: words).rows
    }
    guard let history = page.histories.first(where: { $0.region == region.code }) else {
      let text = words.text(.povertyLinesNoBPS, ["region": words.name(of: region)])
      return [.line(text, .dim)]
    }
    return PovertyYearRows(history: history, names: page.names, words: words, size: size).rows
  }
}

extension PovertyLinesPage {
  /// The regions and sources that the lines name.
  var names: SourceNames {
    SourceNames(programmes: [], regions: regions + [region].compactMap { $0 }, sources: sources)
  }

  /// The steps of the breadcrumb.
  package func steps(_ words: Words) -> [SafeText] {
    path.map { words.step(to: $0) } + [words[.povertyLines]]
  }
}

extension PovertyLinesPage: DatedContent {}
