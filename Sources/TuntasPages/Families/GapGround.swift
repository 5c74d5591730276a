package import TerminalKit
package import TuntasModel
package import TuntasWords

/// What a file of families that no programme has reached rests on, and what must be said beside it: a
/// file without rows does not mean that everybody is served.
package struct GapGround: Sendable {
  let table: RegionTable
  let words: Words

  /// Takes the regions asked for, with the lists they stand by.
  package init(_ table: RegionTable, words: Words) {
    (self.table, self.words) = (table, words)
  }

  /// The region asked for, or all regions of the table.
  private var standings: [RegionStanding] { table.whole.map { [$0] } ?? table.rows }

  /// Those of them whose families are counted here.
  private var counted: [RegionStanding] { standings.filter(\.isCounted) }

  /// Tells whether rows of any list are known; without one no family can be written, and
  /// ``missing`` says why.
  package var isKnown: Bool { !counted.isEmpty }

  /// Why no family can be written, region by region.
  package var missing: SafeText {
    words.text(.gapsUnknown, ["reasons": reasons(of: standings)])
  }

  /// What must be said beside the rows, one sentence each.
  ///
  /// - Parameters:
  ///   - rows: How many families were written.
  ///   - isChosen: Whether only some of the families were asked for.
  ///   - need: The need asked for; `nil` for families that nothing at all has reached.
  /// - Returns: The sentences; empty when there is nothing to add.
  package func remarks(rows: Int, isChosen: Bool, need: Need?) -> [SafeText] {
    let none = words[isChosen || need != nil ? .gapsNoneChosen : .gapsNone]
    return leftOut + noNames + undated(need) + (rows == 0 ? [none] : [])
  }

  /// The regions that the file holds nobody of, each with the reason.
  private var leftOut: [SafeText] {
    let others = standings.filter { !$0.isCounted }
    return others.isEmpty ? [] : [words.text(.gapsLeftOut, ["reasons": reasons(of: others)])]
  }

  /// The regions of which no agency named recipients: nobody named is not nobody served.
  private var noNames: [SafeText] {
    let silent = counted.filter { $0.recorded == nil }
    guard !silent.isEmpty else { return [] }
    let year = SafeText(String(table.moment.year))
    return [words.text(.gapsNoNames, ["regions": names(of: silent), "year": year])]
  }

  /// Who is left out since rows without a day say that a programme reached them.
  private func undated(_ need: Need?) -> [SafeText] {
    guard table.moment.isEarlier else { return [] }
    let day = words.dates.day(table.moment.day)
    guard need == nil else { return [words.text(.gapsNeedUndated, ["day": day])] }
    return counted.filter { $0.undated.recorded > 0 }.map { standing in
      words.text(
        .gapsUndated,
        [
          "count": words.numbers.whole(standing.undated.recorded),
          "region": words.name(of: standing.region), "day": day,
        ]
      )
    }
  }

  /// The names of regions in one text.
  private func names(of standings: [RegionStanding]) -> SafeText {
    standings.map { words.name(of: $0.region) }.joined(separator: ", ")
  }

  /// Each region with what is missing of it, as parts of one sentence.
  private func reasons(of standings: [RegionStanding]) -> SafeText {
    standings.map { words.name(of: $0.region) + ": " + clause(reason(of: $0)) }
      .joined(separator: "; ")
  }

  /// Why no family of a region can be written, as a sentence.
  private func reason(of standing: RegionStanding) -> SafeText {
    if standing.isWithheld { return words[.gapsWithheld] }
    if standing.isPublishedOnly { return words[.gapsPublishedOnly] }
    guard standing.list != nil else {
      return ListSentences(
        standing: standing,
        sources: table.sources,
        day: table.moment.day,
        words: words
      ).noList
    }
    return words.withoutRows(standing)
  }

  /// A sentence without its full stop.
  private func clause(_ sentence: SafeText) -> SafeText {
    let text = sentence.string
    return text.hasSuffix(".") ? SafeText(String(text.dropLast())) : sentence
  }
}
