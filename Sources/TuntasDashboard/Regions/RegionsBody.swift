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
      RegionColumns.row($0, table, words, withDate: isTop)
    }
    let heading = RegionColumns.heading(words, first: words.childKind(below: table.region))
    return ScreenBody(top: sentences + [.blank, heading], rows: body(lines), bottom: bottom)
  }

  private func body(_ lines: [BodyRow]) -> [BodyRow] {
    lines.isEmpty ? [.line(words[.regionsNone], .dim)] : lines
  }

  /// Says why a bar is missing, where one is.
  private var bottom: [BodyRow] {
    let hasFew = rows.contains { $0.families > 0 && $0.recordedRatio.percent == nil }
    return hasFew ? [.line(words[.regionsFew], .dim), .blank] : [.blank]
  }

  private var sentences: [BodyRow] {
    guard let whole = table.whole else {
      return BodyRow.paragraph(words[.regionsQuestion], .strong, columns: columns)
    }
    return ListSentences(standing: whole, day: table.moment.day, words: words)
      .lines(columns: columns)
  }
}
