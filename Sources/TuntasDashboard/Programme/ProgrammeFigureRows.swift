import TerminalKit
import TextCharts
import TuntasModel

/// The three figures at the head of a programme's page: reported, by name, spent.
struct ProgrammeFigureRows {
  let page: ProgrammePage
  let words: Words

  /// Always three rows, whatever is known.
  var rows: [BodyRow] { [reported, named, spent] }

  private var whole: ProgrammeStanding { page.whole }

  private var reported: BodyRow {
    PageColumns.row(whole, page.sources, words, name: words[.programmeReport])
  }

  private var named: BodyRow {
    guard let byName = whole.figures.byName else {
      return row(words[.programmeByName], nil, counts: [words[.programmeNotByName]])
    }
    let ratio = Ratio(Double(byName), of: whole.target)
    let target = whole.target.map(words.numbers.number) ?? "–"
    let missing = whole.withoutName.map {
      words.text(.programmeWithoutName, ["count": words.numbers.whole($0)])
    }
    let count = words.numbers.whole(byName) + "/" + target
    return row(words[.programmeByName], ratio, counts: [count], remark: missing ?? "")
  }

  private var spent: BodyRow {
    guard let ceiling = whole.ceiling else {
      return row(words[.programmeSpent], nil, counts: ["–"], remark: words[.statusNoData])
    }
    let count = words.numbers.rupiah(whole.spent, of: ceiling)
    let short = whole.spent.map(words.numbers.rupiah) ?? "–"
    return row(words[.programmeSpent], whole.absorption, counts: [count, short])
  }

  private func row(
    _ name: SafeText,
    _ ratio: Ratio?,
    counts: [SafeText],
    remark: SafeText = ""
  ) -> BodyRow {
    .row(
      [
        "name": .text(name),
        "bar": .bar(BulletBar(actual: ratio?.share)),
        "percent": .text(words.numbers.percent(ratio?.roundedPercent)),
        "count": .choice(counts),
        "status": .choice([remark, ""]),
      ],
      PageColumns.shape,
      RowSubject(explanation: .programme(whole, sources: page.sources))
    )
  }
}
