import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// The line of the statistics office in one region: its course as a chart, beside it the newest years, and
/// below it how many years there are.
struct PovertyYearRows {
  let history: PovertyLineHistory
  let names: SourceNames
  let words: Words
  let size: Size

  /// Lines that the chart takes.
  private static let height = 9
  /// The narrowest window, in cells, with publishers beside the chart.
  private static let wide = 100
  /// The width of the chart on 80 columns, in cells.
  private static let width = 46

  /// The heading, the chart with the years beside it, and the sentence about the years.
  var rows: [BodyRow] {
    let lines = chartLines
    let years = newest
    let columns = columns
    let rows = (0..<max(lines.count, years.count)).map { place in
      Beside(
        chart: lines.indices.contains(place) ? lines[place] : "",
        line: years.indices.contains(place) ? years[place] : nil
      )
    }
    return [columns.heading] + rows.map(line) + sentences
  }

  /// A line of the chart and a line of one source in a year beside it; `nil` below the last.
  private struct Beside {
    var chart: SafeText
    var line: (year: PovertyLineHistory.Year, line: PovertyLine)?
  }

  /// A row with a year stands for its line; one of the chart alone stands for nothing.
  private func line(_ beside: Beside) -> BodyRow {
    guard beside.line == nil else { return columns.line(beside) }
    return .line(SafeText(repeating: " ", count: TableShape.margin - 1) + beside.chart)
  }

  private var columns: Columns<Beside> {
    Columns(subject: subject) {
      // The course; the numbers beside it are enough where there is no room for both.
      Column("chart", words[.povertyLinesBPS], width: Self.width) { .text($0.chart) }
        .leaves(2).grows(1, upTo: chartWidth)

      Column("year", words[.povertyLinesYear], width: 5) { beside in
        beside.line.map { .text(SafeText(String($0.year.year))) }
      }

      // Rupiah per person and month, as each source has it.
      Column("amount", words[.povertyLinesRupiah], width: 10, isTrailing: true) { beside in
        beside.line.map { .text(words.markedAmount(of: $0.line)) }
      }

      // The rise from the year before; "–" where either is missing or contradicted.
      Column("rise", words[.povertyLinesRise], width: 7, isTrailing: true) { beside in
        beside.line.map { .text(words.rise($0.year.rise)) }
      }
      .leaves(1)

      // Who printed it, beside the chart only where there is room for both.
      if !hasChart || size.columns >= Self.wide {
        Column("source", words[.columnPublisher], width: 16) { beside in
          beside.line.map { .choice(names.publishers($0.line.source)) }
        }
        .grows(2, upTo: 40)
      }
    }
  }

  private func subject(_ beside: Beside) -> RowSubject {
    guard let line = beside.line?.line else { return RowSubject() }
    return .line(line, names)
  }

  /// The newest years that find room beside the chart, the newest first, a row for each source that
  /// has another amount.
  private var newest: [(year: PovertyLineHistory.Year, line: PovertyLine)] {
    let rows = history.years.reversed().flatMap { year in
      year.amount == nil ? year.lines.map { (year, $0) } : [(year, year.lines[0])]
    }
    return Array(rows.prefix(hasChart ? Self.height - 2 : Self.height))
  }

  // MARK: The chart

  private var hasChart: Bool { size.columns >= 74 }

  /// As wide as the window leaves room for, once the numbers have theirs.
  private var chartWidth: Int {
    max(Self.width, min(100, size.columns - (size.columns >= Self.wide ? 54 : 34)))
  }

  /// The course as texts; empty where there is no room for it, or nothing to draw.
  private var chartLines: [SafeText] {
    guard hasChart, history.years.count > 1 else { return [] }
    var canvas = Canvas(size: Size(columns: chartWidth, rows: Self.height))
    chart.draw(in: canvas.bounds, on: &canvas)
    return (0..<Self.height).map { SafeText(canvas.rowText($0)) }
  }

  /// One point a year; a year without a line leaves a gap, and where sources differ each has its point.
  private var chart: LineChart {
    let known = history.years.flatMap { year in
      year.lines.map { (Double(year.year), Optional($0.amount)) }
    }
    let missing = history.missingYears.map { (Double($0), Double?.none) }
    let amounts = history.years.flatMap { $0.lines.map(\.amount) }
    return LineChart(
      points: (known + missing).sorted { $0.0 < $1.0 }.map {
        LineChart.Point(position: $0.0, value: PrintedValue($0.1, ""))
      },
      timeTicks: timeTicks,
      valueTicks: Ticks(covering: [0] + amounts, cells: Self.height, cellsPerTick: 3).printed {
        words.numbers.number($0 / 1000)
      }
    )
  }

  /// The years that are written below the chart.
  private var timeTicks: [PrintedValue] {
    guard let first = history.years.first?.year, let last = history.years.last?.year else {
      return []
    }
    return (first...last).filter { $0 % 5 == 0 || $0 == first }.map {
      PrintedValue(Double($0), SafeText(String($0)))
    }
  }

  // MARK: In words

  /// How many years there are, whether one method measured them all, which are missing, and of which
  /// several sources say the same.
  private var sentences: [BodyRow] {
    guard let first = history.years.first, let last = history.years.last else { return [] }
    let count = words.text(
      history.hasOneMethod ? .povertyLinesYears : .povertyLinesYearsOfMethods,
      [
        "first": SafeText(String(first.year)), "last": SafeText(String(last.year)),
        "count": words.numbers.whole(history.years.count),
      ]
    )
    let missing = history.missingYears.map { SafeText(String($0)) }
    let gap =
      missing.isEmpty
      ? [] : [words.text(.povertyLinesMissing, ["years": missing.joined(separator: ", ")])]
    let alike = history.years.filter { $0.lines.count > 1 }.map { year in
      words.text(
        year.amount == nil ? .povertyLinesDiffer : .povertyLinesAlike,
        [
          "year": SafeText(String(year.year)),
          "count": words.numbers.whole(Set(year.lines.map(\.source)).count),
        ]
      )
    }
    let text = ([count] + gap + alike).joined(separator: " ")
    return BodyRow.paragraph(text, columns: size.columns)
  }
}

extension RowSubject {
  /// A poverty line: its source, and where it comes from.
  static func line(_ line: PovertyLine, _ names: SourceNames) -> RowSubject {
    RowSubject(door: .source(line.source), explanation: .resting(.povertyLine(line), names))
  }
}

extension Words {
  /// The amount of a line in plain rupiah: `±` about, `*` published.
  func markedAmount(of line: PovertyLine) -> SafeText {
    (line.isApproximate ? "±" : "") + numbers.number(line.amount)
      + (line.certainty == .published ? "*" : "")
  }

  /// A rise in percent with one decimal; "–" where nobody knows it.
  func rise(_ share: Double?) -> SafeText {
    share.map { numbers.decimal($0 * 100, digits: 1) + "%" } ?? "–"
  }
}
