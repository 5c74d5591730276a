package import TuntasModel

import TerminalKit
package import TuntasWords

extension ReportDocument {
  /// Builds the report on the lists: of the four governments, or of the regions below one.
  ///
  /// - Parameters:
  ///   - overview: The lists, the programmes and the target dates.
  ///   - words: The language.
  /// - Returns: The report.
  package static func overview(_ overview: Overview, _ words: Words) -> ReportDocument {
    OverviewReport(overview: overview, words: words).document
  }
}

/// The report on who is left: families listed and not recorded, then the programmes that need
/// attention, whose they are, and what has come in.
struct OverviewReport {
  /// What the overview shows.
  let overview: Overview
  let words: Words

  /// The whole report, built from the figures that the overview shows.
  var document: ReportDocument {
    let frame = ReportFrame(moment: overview.moment, words: words)
    let regions = overview.regions
    return ReportDocument(
      language: words.language,
      title: words.text(.reportOverview, ["year": year]),
      subtitle: frame.subtitle(
        places: regions.whole.map { [$0.region] } ?? regions.rows.map(\.region)
      ),
      sampleMark: overview.isSynthetic ? words[.sampleData] : nil,
      paragraphs: sentences + [zeroTargets] + noProgrammes + frame.earlierDay()
        + frame.sampleNote(isSynthetic: overview.isSynthetic),
      figures: figures,
      sections: sections,
      legend: sections.isEmpty ? [] : frame.legend,
      sourcesHeading: words[.explainSource],
      sources: frame.sources(regions.sources + overview.programmes.sources)
    )
  }

  private var year: SafeText { SafeText(String(overview.moment.year)) }

  /// The tables of the report; one without rows is left out.
  private var sections: [ReportSection] {
    let programmes = ProgrammeSections(table: overview.programmes, words: words)
    let attention = programmes.standings(heading: words[.overviewProgrammes]) {
      $0.status.needsAttention
    }
    let regions = RegionSection(table: overview.regions, words: words).section
    return [regions, attention, programmes.agencies].filter { !$0.isEmpty }
  }

  /// The list of the region in two sentences, or the question over the four governments.
  private var sentences: [SafeText] {
    guard let whole = overview.regions.whole else {
      return [words.text(.overviewQuestion, ["year": year]), words[.regionsQuestion]]
    }
    return ListSentences(
      standing: whole,
      sources: overview.regions.sources,
      day: overview.moment.day,
      words: words
    ).texts
  }

  /// That no programme has a target or a report; empty when one has.
  private var noProgrammes: [SafeText] {
    guard overview.programmes.standings.isEmpty else { return [] }
    return [ProgrammeSentences(table: overview.programmes, words: words).none]
  }

  /// The target dates, as the overview says them.
  private var zeroTargets: SafeText {
    OverviewTargets(overview: overview, words: words, columns: 0).text
  }

  /// Families are counted for one government alone; lists of several are never put together.
  private var figures: [ReportFigure] {
    let families = overview.regions.whole.flatMap { $0.isCounted ? $0 : nil }.map { whole in
      [
        ReportFigure(value: RegionColumns.listed(whole, words), label: words[.columnFamilies]),
        ReportFigure(
          value: RegionColumns.withoutProgramme(whole, words),
          label: words[.familiesNotYet]
        ),
      ]
    }
    let deliberations = ReportFigure(
      value: overview.deliberations.map {
        RegionColumns.atMost(overview.undatedDeliberations)
          + words.numbers.number($0.part) + "/" + words.numbers.number($0.whole ?? 0)
      } ?? words[.statusNoData],
      label: words[.overviewDeliberations]
    )
    let programmes = ProgrammeSections(table: overview.programmes, words: words)
    return (families ?? []) + [deliberations] + programmes.figures
  }
}
