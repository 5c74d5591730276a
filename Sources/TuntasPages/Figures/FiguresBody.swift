package import TerminalKit
package import TuntasModel
package import TuntasWords

/// The lines of the published figures: a block for each thing that was measured, then what was
/// printed of programmes.
///
/// Each block is a part that Tab goes to.
package struct FiguresBody {
  /// What was read: printed values, targets, sources.
  let page: FiguresPage
  let words: Words
  /// The extent of the body, in cells: charts are drawn no higher than it.
  let size: Size

  /// Prepares the lines of what is published.
  package init(page: FiguresPage, words: Words, size: Size) {
    (self.page, self.words, self.size) = (page, words, size)
  }

  /// The lines; without a published figure one sentence.
  package var body: ScreenBody {
    var rows: [BodyRow] = []
    var parts: [Int] = []
    for block in blocks where !block.isEmpty {
      parts.append(rows.count { $0.subject != nil })
      rows += (rows.isEmpty ? [] : [.blank]) + block
    }
    return ScreenBody(
      top: BodyRow.paragraph(words[.figuresQuestion], .strong, columns: size.columns) + [.blank],
      rows: rows.isEmpty ? [.line(words[.figuresNone], .dim)] : rows,
      bottom: BodyRow.paragraph(words[.figuresLegend], .dim, columns: size.columns) + [.blank],
      parts: parts.isEmpty ? [0] : parts
    )
  }

  /// A block for each thing that was measured, and one for what was printed of programmes.
  private var blocks: [[BodyRow]] {
    histories.map { history in
      FigureBlock(
        history: history,
        targets: page.targets.filter { $0.isSet(for: history.subject) },
        names: page.names,
        words: words,
        size: size
      ).rows
    } + [
      PrintedFunnelRows(
        indicators: page.indicators.filter { $0.programme != nil },
        names: page.names,
        words: words,
        columns: size.columns,
        home: page.region?.code ?? .country
      ).rows
    ]
  }

  /// What is asked for first stands first, the region's own figures before those of the country.
  private var histories: [IndicatorHistory] {
    let histories = IndicatorHistory.all(of: page.indicators.filter { $0.programme == nil })
    return histories.enumerated().sorted { left, right in
      let places = (Self.place(left.element), Self.place(right.element))
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
  }

  /// The place of a block, by what it measures and then by whose it is.
  private static func place(_ history: IndicatorHistory) -> Int {
    let code = order.firstIndex(of: history.subject.code) ?? order.count
    return 2 * code + (history.subject.region == .country ? 1 : 0)
  }

  /// What was measured, by its code, in the order in which it is asked for; what is not named here
  /// comes last.
  private static let order = [
    "extreme-poverty-rate", "extreme-poor-people", "extreme-poor-families", "list-coverage",
    "poverty-rate", "poor-people", "poverty-rate-change",
  ]
}

extension FiguresPage {
  /// The programmes, regions and sources that the figures name.
  var names: SourceNames {
    SourceNames(
      programmes: programmes,
      regions: regions + [region].compactMap { $0 },
      sources: sources
    )
  }
}

extension Target {
  /// The codes of what is zero when extreme poverty is.
  private static let extremePoverty: Set<String> = [
    "extreme-poverty-rate", "extreme-poor-people", "extreme-poor-families",
  ]

  /// Tells whether the target speaks of an indicator where it was measured: of the same one, or as
  /// zero, which is zero in every unit.
  func isSet(for measured: IndicatorSubject) -> Bool {
    guard case .indicator(let code) = subject, region.contains(measured.region) else {
      return false
    }
    let isSameZero =
      value == 0 && Self.extremePoverty.isSuperset(of: [code, measured.code])
    return measured.programme == nil && (code == measured.code || isSameZero)
  }
}
