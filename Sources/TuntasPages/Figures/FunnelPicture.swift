import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// How many came how far with a training, as a chart with its title.
struct FunnelPicture {
  /// The stages with their counts.
  let funnel: TrainingFunnel
  let names: SourceNames
  let words: Words
  /// The region that the screen is about, if any; a funnel of another one says whose it is.
  var home: RegionCode?

  /// The programme, the region where it is another than the screen's, the time and the unit.
  var title: SafeText {
    let name = funnel.programme.map { names.programme($0, words) }
    let period = funnel.period.map(words.period) ?? words[.unknownShort]
    let unit = " (" + words.measureInFull(funnel.unit) + ")"
    let place = funnel.region == home ? nil : names.place(funnel.region, words)
    return [name, place, period].compactMap { $0 }.joined(separator: ", ") + unit
  }

  /// A row for each stage.
  var chart: Funnel { Funnel(funnel.stages.map(row)) }

  /// The row of a stage: its count, "–" when unknown, and its percent of the nearest known stage
  /// before it, to one decimal; "–" where that stage has fewer than 20.
  func row(_ count: FunnelCount) -> CountedRow {
    let tenths = funnel.ratio(at: count.stage)?.tenthsOfPercent
    return CountedRow(
      name: words[count.stage.phrase],
      count: PrintedValue(
        count.count,
        count.count.map(words.numbers.number) ?? words[.unknownShort]
      ),
      share: tenths.map { words.numbers.decimal(Double($0) / 10, digits: 1) + "%" } ?? "–"
    )
  }
}

extension FunnelStage {
  /// The word of the stage.
  var phrase: Phrase {
    switch self {
    case .registered: .stageRegistered
    case .invited: .stageInvited
    case .attended: .stageAttended
    case .finished: .stageFinished
    case .placed: .stagePlaced
    }
  }
}
