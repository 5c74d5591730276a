import TerminalKit
import TuntasModel
import TuntasWords

/// What stands around every report: places and day, the meaning of the marks, the sources.
struct ReportFrame {
  let moment: Moment
  let words: Words

  /// The places and the day that the figures hold for.
  func subtitle(places: [Region]) -> SafeText {
    var seen: Set<RegionCode> = []
    let names = places.filter { seen.insert($0.code).inserted }.map { words.name(of: $0) }
    let day = words.text(.headerDate, ["day": words.dates.day(moment.day)])
    return ([names.joined(separator: ", "), day] as [SafeText])
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The sentence that sample data is among the figures, where it is.
  func sampleNote(isSynthetic: Bool) -> [SafeText] {
    isSynthetic ? [words[.sampleData] + ": " + words[.reportSampleNote]] : []
  }

  /// What does not follow a day before the newest data, where one was asked for.
  func earlierDay(_ subject: EarlierDayNote.Subject = .figures) -> [SafeText] {
    EarlierDayNote(moment: moment, words: words, subject: subject).texts
  }

  /// What the marks mean.
  var legend: [ReportLegendEntry] {
    let quarter = words.dates.quarter(moment.quarter)
    return [
      ReportLegendEntry(mark: .actual, text: words[.reportActual]),
      ReportLegendEntry(mark: .plan, text: words.text(.reportPlanUntil, ["quarter": quarter])),
      ReportLegendEntry(mark: .target, text: words[.reportTargetOfYear]),
      ReportLegendEntry(mark: .beyond, text: words[.reportBeyond]),
      ReportLegendEntry(mark: .unknown, text: words[.reportNoFigure]),
      ReportLegendEntry(mark: .published, text: words[.reportPublished]),
      ReportLegendEntry(mark: .about, text: words[.reportAbout]),
    ]
  }

  /// The sources, each once.
  func sources(_ sources: [Source]) -> [SafeText] {
    var seen: Set<String> = []
    return sources.filter { seen.insert($0.id).inserted }.map { words.sources([$0]) }
  }
}
