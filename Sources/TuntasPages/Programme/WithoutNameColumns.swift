import TerminalKit
import TuntasModel
import TuntasWords

/// The columns in which regions stand with what was reported, how many are named and how many are not.
struct WithoutNameColumns {
  /// The programme in the region.
  let page: ProgrammePage
  let words: Words

  /// The columns.
  var columns: Columns<NamedPart> {
    Columns(id: { $0.standing.figures.region.code.description }, subject: subject) {
      Column("name", heading, width: 22) { .text(words.shortName(of: $0.standing.figures.region)) }
        .means(words[.meansWithoutNameRegion])
        .gives(1, downTo: 14).grows(1, upTo: 36)
        .value { .word(words.name(of: $0.standing.figures.region).string) }

      Column("reported", words[.withoutNameReported], width: 16, isTrailing: true) { part in
        Self.reported(part.standing, words).map { .text($0) }
          ?? .text(words[.withoutNameNotReported], .missing)
      }
      .means(words[.meansWithoutNameReported])
      .value { $0.standing.actual.map { .number($0) } ?? .unknown }

      Column("named", words[.withoutNameNamed], width: 8, isTrailing: true) {
        .text(Self.named($0.standing, words))
      }
      .means(words[.meansWithoutNameNamed])
      .value { $0.standing.figures.byName.map { .number(Double($0)) } ?? .unknown }

      Column("missing", words[.withoutNameMissing], width: 12, isTrailing: true) { part in
        Self.missing(part.standing, words).map { .text($0) } ?? .text("–", .missing)
      }
      .means(words[.meansWithoutNameMissing])
      .value { $0.standing.withoutName.map { .number(Double($0)) } ?? .unknown }
    }
  }

  private var heading: SafeText {
    let isOfDistrict = page.whole.figures.region.code.level == .district
    return words[isOfDistrict ? .columnVillage : .columnDistrict]
  }

  /// What was reported, with the mark of a report without a day; `nil` where nothing was.
  static func reported(_ standing: ProgrammeStanding, _ words: Words) -> SafeText? {
    standing.actual.map { StandingColumns.mark(standing) + words.numbers.number($0) }
  }

  /// How many are named, `≤` where some of them have no day.
  static func named(_ standing: ProgrammeStanding, _ words: Words) -> SafeText {
    let mark = RegionColumns.atMost(standing.figures.undatedByName)
    return standing.figures.byName.map { mark + words.numbers.whole($0) } ?? "–"
  }

  /// How many of the reported nobody is named for; `nil` where nothing was reported.
  static func missing(_ standing: ProgrammeStanding, _ words: Words) -> SafeText? {
    standing.withoutName.map { StandingColumns.mark(standing) + words.numbers.whole($0) }
  }

  /// A region leads to those named there: the families, or those on no list; where there are both, to the
  /// programme in the region, which counts each of them and leads on.
  private func subject(_ part: NamedPart) -> RowSubject {
    let (code, region) = (part.standing.figures.programme.code, part.standing.figures.region.code)
    let door: Destination? =
      switch part.named {
      case .families: .served(code, region)
      case .recipients: .recipients(code, region)
      case .both: .programme(code, region)
      case nil: nil
      }
    return RowSubject(
      door: door,
      explanation: .ofProgramme(.withoutName, part.standing, sources: page.sources)
    )
  }
}
