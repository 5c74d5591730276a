import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of a source's page: what it is, and everything that rests on it.
///
/// Values, poverty lines, lists, targets and reports are a table each, and a part that Tab goes to;
/// a kind that it has none of is left out.
package struct SourceBody {
  /// The source and what rests on it.
  let page: SourcePage
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// Prepares the lines of a source.
  package init(page: SourcePage, words: Words, columns: Int) {
    (self.page, self.words, self.columns) = (page, words, columns)
  }

  /// The lines; without a figure only what the source is.
  package var body: ScreenBody {
    var rows: [BodyRow] = []
    var parts: [Int] = []
    for table in tables where !table.isEmpty {
      parts.append(rows.count { $0.subject != nil })
      rows += (rows.isEmpty ? [] : [.blank]) + table
    }
    return ScreenBody(
      top: heading + [.blank],
      rows: rows,
      bottom: EarlierDayNote(
        moment: page.moment,
        words: words,
        columns: columns
      ).lines + [.blank],
      parts: parts.isEmpty ? [0] : parts
    )
  }

  private var source: Source { page.standing.source }

  private var names: SourceNames {
    SourceNames(
      programmes: page.programmes,
      regions: page.regions,
      sources: [source] + page.sources
    )
  }

  /// Title, origin, address, and how much rests on it; the head of the page, which does not scroll.
  private var heading: [BodyRow] {
    let subject = RowSubject(explanation: .source(page.standing, page.moment))
    return BodyRow.paragraph(SafeText(source.title), .strong, columns: columns, subject)
      + BodyRow.paragraph(origin, columns: columns, subject)
      + address
      + BodyRow.paragraph(
        words.resting(on: page.standing, at: page.moment),
        columns: columns,
        subject
      )
  }

  /// Who published it, when, under which number, and whether it is of real people.
  private var origin: SafeText {
    var parts = [words.text(.sourcePublisher, ["publisher": SafeText(source.publisher)])]
    if source.date != nil {
      parts.append(words.text(.sourceDate, ["date": words.date(of: source)]))
    }
    if let document = source.document, !document.isEmpty {
      parts.append(words.text(.sourceDocument, ["document": SafeText(document)]))
    }
    if source.isSynthetic { parts.append(words[.sampleData] + ".") }
    return parts.joined(separator: " ")
  }

  /// An address stands on lines of its own.
  private var address: [BodyRow] {
    guard let address = source.address, !address.isEmpty else { return [] }
    let subject = RowSubject(explanation: .source(page.standing, page.moment))
    return BodyRow.paragraph(SafeText(address), columns: columns, subject)
  }

  /// A table for each kind of figure, empty where there is none of it.
  private var tables: [[BodyRow]] {
    [
      IndicatorRows(
        indicators: page.indicators,
        names: names,
        words: words,
        columns: columns
      ).rows,
      SourceLineRows(lines: page.povertyLines, names: names, words: words).rows,
      SourceListRows(lists: page.lists, names: names, words: words).rows,
      SourceTargetRows(targets: page.targets, names: names, words: words).rows,
      SourceReportRows(reports: page.reports, names: names, words: words).rows,
    ]
  }
}
