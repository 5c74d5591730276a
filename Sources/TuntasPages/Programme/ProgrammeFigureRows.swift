import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The three figures at the head of a programme's page: reported, by name, spent.
///
/// They stand under one another because they rest on different things: the agency's report, the
/// rows that agencies sent by name, and the report's money.
struct ProgrammeFigureRows {
  /// What was read.
  let page: ProgrammePage
  let words: Words

  /// Three rows, whatever is known; below the names the parts of them that are known, and how many have
  /// none.
  var rows: [BodyRow] {
    ([reported, named] + parts + withoutName + [spent]).map(PageColumns.columns(words).line)
  }

  /// How the programme stands in the region of the page.
  private var whole: ProgrammeStanding { page.whole }

  /// What the agency reported of its target.
  private var reported: PageRow {
    PageColumns.row(whole, page.sources, words, name: words[.programmeReport])
  }

  /// How much of that the registry can name; why not, where no list came or the programme is not
  /// counted by name.
  ///
  /// Enter opens the families that are named.
  private var named: PageRow {
    guard let byName = whole.figures.byName else {
      let reason: Phrase = page.mayHaveNames ? .programmeNoNames : .programmeNotByName
      return row(.named, words[.programmeByName], nil, counts: [words[reason]])
    }
    return row(
      .named,
      words[.programmeByName],
      whole.named,
      plan: whole.planShare,
      door: byName > 0
        ? .served(whole.figures.programme.code, whole.figures.region.code) : nil,
      counts: PageColumns.withUnit(
        RegionColumns.atMost(whole.figures.undatedByName) + words.numbers.whole(byName) + "/"
          + PageColumns.target(whole, words),
        whole,
        words
      )
    )
  }

  /// How many of the reported nobody is named for; Enter tells where.
  private var withoutName: [PageRow] {
    guard let count = whole.withoutName else { return [] }
    let (code, region) = (whole.figures.programme.code, whole.figures.region.code)
    let hasParts = region.level == .regency || region.level == .district
    return [
      part(
        .programmeWithoutName,
        PageColumns.withUnit(
          StandingColumns.mark(whole) + words.numbers.whole(count),
          whole,
          words
        )[0],
        .withoutName,
        door: count > 0 && hasParts ? .withoutName(code, region) : nil
      )
    ]
  }

  /// Who of them is on the list of families and who is not, each in its own unit; Enter opens them.
  private var parts: [PageRow] {
    let (code, region) = (whole.figures.programme.code, whole.figures.region.code)
    let onList = page.servedOnList.map { count in
      part(
        .programmeOnList,
        words.text(.programmeOnListCount, ["count": words.numbers.whole(count)]),
        .onList(count),
        door: count > 0 ? .served(code, region) : nil
      )
    }
    let offList = page.namedOffList.map { count in
      part(
        .programmeOffList,
        words.text(.programmeOffListCount, ["count": words.numbers.whole(count)]),
        .offList(count),
        door: count > 0 ? .recipients(code, region) : nil
      )
    }
    return [onList, offList].compactMap { $0 }
  }

  /// A part of those that can be named.
  private func part(
    _ name: Phrase,
    _ count: SafeText,
    _ figure: ProgrammeFigure,
    door: Destination?
  ) -> PageRow {
    PageRow(
      name: words[name],
      bar: nil,
      percent: nil,
      counts: [count],
      remarks: [""],
      subject: RowSubject(
        door: door,
        explanation: .ofProgramme(figure, whole, sources: page.sources)
      )
    )
  }

  /// Rupiah spent of the ceiling; "–" and TANPA DATA without a ceiling.
  private var spent: PageRow {
    guard let count = StandingColumns.money(whole, words) else {
      let none = words[.statusNoData]
      return row(.spent, words[.programmeSpent], nil, counts: ["–"], remarks: [none])
    }
    let mark = StandingColumns.mark(whole)
    let short = whole.spent.map { mark + words.numbers.rupiah($0) } ?? "–"
    return row(.spent, words[.programmeSpent], whole.absorption, counts: [count, short])
  }

  /// A row in the columns of the page.
  private func row(
    _ figure: ProgrammeFigure,
    _ name: SafeText,
    _ ratio: Ratio?,
    plan: Double? = nil,
    door: Destination? = nil,
    counts: [SafeText],
    remarks: [SafeText] = []
  ) -> PageRow {
    PageRow(
      name: name,
      bar: BulletBar(actual: ratio?.share, plan: ratio == nil ? nil : plan),
      percent: ratio?.roundedPercent,
      counts: counts,
      remarks: remarks + [""],
      subject: RowSubject(
        door: door,
        explanation: .ofProgramme(figure, whole, sources: page.sources)
      )
    )
  }
}
