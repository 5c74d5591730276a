import TerminalKit
import TuntasModel

/// The lines of a table of regions.
struct RegionsBody {
  let table: RegionTable
  /// The rows in the order they are shown.
  let rows: [RegionStanding]
  let words: Words
  /// The width of the screen.
  let columns: Int

  /// The lines.
  var body: ScreenBody {
    let isTop = table.region == nil
    let lines = rows.map {
      RegionColumns.row($0, words, day: table.moment.day, withDate: isTop)
    }
    let heading = RegionColumns.heading(words, first: words.childKind(below: table.region))
    return ScreenBody(top: sentences + [.blank, heading], rows: lines, bottom: [.blank])
  }

  private var sentences: [BodyRow] {
    guard let whole = table.whole else {
      return paragraph(words[.regionsQuestion], .strong)
    }
    guard let list = whole.list else { return paragraph(words[.regionsNoList], .strong) }
    return paragraph(listed(whole, list), .strong) + paragraph(withoutProgramme(whole))
  }

  private func paragraph(_ text: SafeText, _ style: Style = .plain) -> [BodyRow] {
    BodyRow.paragraph(text, style, columns: columns)
  }

  private func listed(_ whole: RegionStanding, _ list: FamilyList) -> SafeText {
    let count = RegionColumns.listed(whole, words)
    let date = words.dates.day(list.date)
    let age = words.numbers.whole(whole.ageInMonths(on: table.moment.day) ?? 0)
    return words.text(
      .regionsListed,
      [
        "families": count, "day": date, "stage": words.word("stage", list.stage), "months": age,
      ]
    )
  }

  private func withoutProgramme(_ whole: RegionStanding) -> SafeText {
    let count = words.numbers.whole(whole.withoutProgramme)
    let year = SafeText(String(whole.year))
    return words.text(.regionsWithout, ["families": count, "year": year])
  }
}
