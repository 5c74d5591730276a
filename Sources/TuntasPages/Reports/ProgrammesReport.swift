package import TuntasModel

import TerminalKit
package import TuntasWords

extension ReportDocument {
  /// Builds the report on the programmes of one government, or of the four.
  ///
  /// - Parameters:
  ///   - table: How the programmes stand.
  ///   - words: The language.
  /// - Returns: The report; without programmes it says so in a sentence.
  package static func programmes(_ table: ProgrammeTable, _ words: Words) -> ReportDocument {
    ProgrammesReport(table: table, words: words).document
  }
}

/// The report on programmes: which is behind its own plan, by how much, whose it is, and how it came
/// about quarter by quarter.
struct ProgrammesReport {
  /// The programmes.
  let table: ProgrammeTable
  let words: Words

  /// The whole report: standings, agencies, gaps, quarters; a part without rows is left out.
  var document: ReportDocument {
    let sections = ProgrammeSections(table: table, words: words)
    let parts = [
      sections.standings(heading: words[.programmes]), sections.agencies, sections.gaps,
      sections.quarters,
    ].filter { !$0.isEmpty }
    let frame = ReportFrame(moment: table.moment, words: words)
    return ReportDocument(
      language: words.language,
      title: words.text(.reportProgrammes, ["year": year]),
      subtitle: frame.subtitle(places: places),
      sampleMark: table.isSynthetic ? words[.sampleData] : nil,
      paragraphs: sentences + frame.earlierDay() + frame.sampleNote(isSynthetic: table.isSynthetic),
      figures: sections.figures,
      sections: parts,
      legend: parts.isEmpty ? [] : frame.legend,
      sourcesHeading: words[.explainSource],
      sources: frame.sources(table.sources)
    )
  }

  private var year: SafeText { SafeText(String(table.moment.year)) }

  /// The government, or each region that a programme is of.
  private var places: [Region] {
    table.region.map { [$0] } ?? table.standings.map(\.figures.region)
  }

  /// The question and how many reports are in, or that there is no programme.
  private var sentences: [SafeText] {
    let texts = ProgrammeSentences(table: table, words: words)
    return table.standings.isEmpty ? [texts.none] : [texts.question, texts.reports]
  }
}
