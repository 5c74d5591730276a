import TerminalKit
import TextCharts

/// Random numbers that are the same on every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Charts of all kinds with values of all kinds.
struct RandomCharts {
  enum Kind: CaseIterable {
    case bulletRow, bulletList, quarters, line, matrix, stacked, histogram, gaps, funnel, waterfall
  }

  private var random: Seeded
  /// The texts of all values that the last chart was given; none is part of another.
  private(set) var texts: [SafeText] = []

  init(seed: UInt64) {
    random = Seeded(state: seed)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func double() -> Double {
    switch number(0...13) {
    case 0: 0
    case 1: .nan
    case 2: number(0...1) == 0 ? .infinity : -.infinity
    case 3: 1e300
    case 4: -1e300
    case 5: .greatestFiniteMagnitude
    case 6: .leastNonzeroMagnitude
    case 7: -Double(number(1...999))
    case 8: Double(number(1...999)) / 1000
    default: Double(number(0...5000))
    }
  }

  mutating func chart(_ kind: Kind) -> any TextChart {
    texts = []
    return switch kind {
    case .bulletRow: bulletRow()
    case .bulletList: BulletRow.List(many(0...7) { $0.bulletRow() })
    case .quarters: quarters()
    case .line: line()
    case .matrix: matrix()
    case .stacked: StackedBar(many(0...6) { $0.segment() })
    case .histogram:
      Histogram(many(0...6) { CountedRow(name: $0.name(), count: $0.value(), share: $0.text()) })
    case .gaps: gaps()
    case .funnel:
      Funnel(
        many(0...6) { CountedRow(name: $0.name(), count: $0.value(), share: $0.text()) },
        isCentered: number(0...1) == 0
      )
    case .waterfall: Waterfall(many(0...7) { $0.step() })
    }
  }
}

extension RandomCharts {
  private mutating func many<Item>(
    _ counts: ClosedRange<Int>,
    _ item: (inout RandomCharts) -> Item
  ) -> [Item] {
    (0..<number(counts)).map { _ in item(&self) }
  }

  private mutating func text() -> SafeText {
    let text = SafeText("q\(texts.count)" + String(repeating: "z", count: number(1...5)) + ".")
    texts.append(text)
    return text
  }

  private mutating func value() -> PrintedValue {
    PrintedValue(number(0...5) == 0 ? nil : double(), text())
  }

  private mutating func name() -> SafeText {
    let names: [SafeText] = ["", "Kab. Cianjur", "日本語", "e\u{301}u", "Muaragembong", "x"]
    return names[number(0...names.count - 1)]
  }

  private mutating func bulletRow() -> BulletRow {
    BulletRow(
      name: name(),
      note: name(),
      bar: BulletBar(actual: double(), plan: double()),
      percent: text(),
      figures: text(),
      status: text(),
      difference: text()
    )
  }

  private mutating func quarters() -> QuarterColumns {
    let quarters = many(0...5) {
      QuarterColumns.Quarter(
        name: $0.name(),
        actual: $0.value(),
        plan: $0.number(0...2) == 0 ? nil : $0.value(),
        isAhead: $0.number(0...3) == 0
      )
    }
    let words = QuarterColumns.Words(actual: name(), plan: name(), target: name())
    let target = number(0...3) == 0 ? nil : value()
    return QuarterColumns(quarters, target: target, words: words)
  }

  private mutating func line() -> LineChart {
    LineChart(
      points: many(0...8) {
        LineChart.Point(position: $0.double(), name: $0.name(), value: $0.value())
      },
      breaks: many(0...3) { LineChart.Break(position: $0.double(), name: $0.text()) },
      targets: many(0...3) {
        let ends = ($0.number(0...1) == 0 ? nil : $0.double(), $0.double())
        return LineChart.Target(name: $0.name(), value: $0.value(), from: ends.0, through: ends.1)
      },
      timeTicks: many(0...3) { PrintedValue($0.double(), $0.name()) },
      valueTicks: many(0...3) { PrintedValue($0.double(), $0.name()) }
    )
  }

  private mutating func matrix() -> Matrix {
    let columns = many(0...5) { $0.name() }
    return Matrix(
      columns: columns,
      rows: many(0...5) { maker in
        Matrix.Row(name: maker.name(), values: columns.map { _ in maker.value() })
      },
      grades: many(0...7) { Matrix.Grade(name: $0.name(), lower: $0.double()) },
      missingWord: name()
    )
  }

  private mutating func segment() -> StackedBar.Segment {
    StackedBar.Segment(name: name(), value: value(), isUnknown: number(0...4) == 0)
  }

  private mutating func gaps() -> GapRanking {
    let items = many(0...6) { GapRanking.Item(name: $0.name(), gap: $0.value()) }
    let ranking = GapRanking(items, shortWord: name(), overWord: name())
    return number(0...1) == 0 ? ranking : ranking.ranked()
  }

  private mutating func step() -> Waterfall.Step {
    Waterfall.Step(name: name(), kind: number(0...2) == 0 ? .total : .change, value: value())
  }
}
