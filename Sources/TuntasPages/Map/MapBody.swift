import TerminalKit
import TextCharts
package import TuntasModel
package import TuntasWords

/// The lines of a map: what is shaded, how the part under the cursor stands, the map itself.
package struct MapBody {
  /// What was read: parts, villages, programmes, findings.
  let page: MapPage
  /// The parts in the order of the key.
  let parts: [RegionStanding]
  /// What the parts are shaded by.
  let figure: MapFigure
  /// The part under the cursor, counted in ``parts``.
  let selected: Int
  let words: Words

  /// Prepares the lines of a page.
  package init(_ page: MapPage, figure: MapFigure, selected: Int, words: Words) {
    (self.page, self.figure, self.selected, self.words) = (page, figure, selected, words)
    parts = page.parts
  }

  /// All lines; one sentence where no part of the region is known.
  ///
  /// - Parameter columns: The width of the screen, in cells.
  /// - Returns: The lines, with the map in place of the rows that scroll.
  package func body(columns: Int) -> ScreenBody {
    guard !parts.isEmpty else { return ScreenBody(rows: [.line(words[.mapNone], .dim)]) }
    let note = EarlierDayNote(
      moment: page.moment,
      words: words,
      columns: columns,
      subject: figure == .repairs ? .findings : .figures
    )
    return ScreenBody(top: top + note.lines, rows: rows, map: chart)
  }

  /// The map; where it is not drawn, as in a report, the rows say the same as a table.
  var chart: AreaMap {
    let values = parts.map { figure.value(of: $0, on: page) }
    let classes = figure.classes(of: values.compactMap { $0 }, words)
    return AreaMap(
      places: MapPlaces(page).places,
      parts: zip(parts, values).map { part, value in
        AreaMap.Part(
          name: words.shortName(of: part.region),
          grade: classes.grade(of: value),
          value: figure.text(of: part, on: page, words)
        )
      },
      grades: classes.names,
      missingWord: figure.missingWord(words),
      selected: selected
    )
  }

  /// The lines above the map: the figure, the part under the cursor, and how many the map cannot
  /// show.
  var top: [BodyRow] {
    guard parts.indices.contains(selected) else { return [.line(title, .strong)] }
    return [.line(title, .strong), .line(detail(of: parts[selected]))] + notDrawn
  }

  /// How many regions the map cannot show, having no middle; empty where it shows all.
  private var notDrawn: [BodyRow] {
    let count = MapPlaces(page).withoutMiddle
    guard count > 0 else { return [] }
    let text = words.text(.mapWithoutMiddle, ["count": words.numbers.whole(count)])
    return [.line(text, .warning)]
  }

  /// A row of a table for each part, which the cursor stands on.
  var rows: [BodyRow] {
    let table = RegionTable(
      region: page.region,
      path: page.path,
      moment: page.moment,
      rows: parts,
      sources: page.sources
    )
    let columns = RegionColumns(table: table, words: words).columns
    return parts.map { part in
      var line = columns.line(.region(part))
      if part.region.code.level < .village, line.subject?.door != nil {
        line.subject?.door = .map(part.region.code)
      }
      if figure.findings(in: part.region.code, on: page) != nil, figure == .repairs {
        line.subject?.door = .repairs(part.region.code)
      }
      line.subject?.explanation = .map(figure, part, page)
      return line
    }
  }

  /// The figure with its number among the others, and what the parts are.
  private var title: SafeText {
    words.text(
      .mapTitle,
      [
        "figure": figure.title(page, words),
        "kind": words[words.childKind(below: page.region)],
        "number": words.numbers.whole(figure.number),
        "count": words.numbers.whole(MapFigure.allCases.count),
      ]
    )
  }

  /// How a part stands by the figure; what is needed least comes last, where a narrow line ends.
  private func detail(of part: RegionStanding) -> SafeText {
    let name = words.name(of: part.region)
    let facts =
      switch figure {
      case .pointsBehind: programmes(of: part)
      case .repairs: repairs(of: part)
      case .withoutProgramme, .families, .recordedShare: families(of: part)
      }
    return ([name] + facts).joined(separator: " · ")
  }

  /// The findings of a part by severity, or that nobody counted.
  private func repairs(of part: RegionStanding) -> [SafeText] {
    guard let found = figure.findings(in: part.region.code, on: page) else {
      return [figure.missingWord(words)]
    }
    let worst = found.summary.worst.map { words.status($0) } ?? words[.repairsClean]
    return [worst, words.severities(of: found.summary, hasPeople: found.hasPeople)]
  }

  /// The families of a part: status, recorded/listed, not recorded, percent; or that there is no
  /// list.
  private func families(of part: RegionStanding) -> [SafeText] {
    guard part.isCounted || part.isPublishedOnly else { return [words[.noList]] }
    let listed = RegionColumns.listed(part, words)
    guard part.families > 0, part.recorded != nil else {
      return [words.text(.mapListed, ["families": listed])]
    }
    let counts = words.text(
      .mapCounts,
      [
        "recorded": RegionColumns.recorded(part, words),
        "families": listed,
        "without": RegionColumns.withoutProgramme(part, words),
      ]
    )
    let percent = part.recordedRatio?.percent.map { words.numbers.percent($0) }
    let status = part.status(on: page.moment.day).map { [words.status($0)] } ?? []
    return status + [counts] + (percent.map { [$0] } ?? [])
  }

  /// How far a part is behind plan at most, in points of the target, or that nobody reported.
  private func programmes(of part: RegionStanding) -> [SafeText] {
    guard let points = figure.value(of: part, on: page) else {
      return [figure.missingWord(words)]
    }
    let isBehind = BehindPlan.isBehind(byPoints: points)
    return [
      words.status(isBehind ? ProgrammeStatus.behind : .onPlan),
      words.text(.mapPoints, ["points": figure.text(of: part, on: page, words)]),
    ]
  }
}
