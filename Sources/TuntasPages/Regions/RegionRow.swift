import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// A row in the columns of regions: a region, or something else that is counted in the same columns.
enum RegionRow {
  /// How the list of a region stands.
  case region(RegionStanding)
  /// Counts that are no region: deliberations, reports, the regions that have no row of their own.
  case counts(CountRow)

  /// The region; `nil` for other counts, which no table that can be ordered holds.
  var standing: RegionStanding? {
    if case .region(let standing) = self { standing } else { nil }
  }

  /// What tells the row from others: the code of the region.
  var id: String { standing?.region.code.description ?? "" }

  /// What holds of the row, by what it is.
  func either<Value>(
    _ region: (RegionStanding) -> Value,
    _ counts: (CountRow) -> Value
  ) -> Value {
    switch self {
    case .region(let standing): region(standing)
    case .counts(let row): counts(row)
    }
  }
}

/// Counts that stand in the columns of regions without being one.
struct CountRow {
  /// What is counted, from the longest name to the shortest.
  let names: [SafeText]
  /// The counts; `nil` when nobody knows them, shown as "–" and TANPA DATA.
  let ratio: Ratio?
  /// What the row stands for.
  let subject: RowSubject
  /// How many of the counted have no day, where an earlier one was asked for.
  var undated = 0
  /// Whether families are counted: of them there is a percent unless they are too few; villages and
  /// reports are so few that the counts alone say it.
  var isOfFamilies = false

  /// The counts where the whole is known too.
  private var known: (ratio: Ratio, whole: Double)? {
    ratio.flatMap { ratio in ratio.whole.map { (ratio, $0) } }
  }

  /// The part as a bar; `nil` where nobody knows it, or families are too few.
  var bar: BulletBar? {
    guard let ratio = known?.ratio, percent != nil || !isOfFamilies else { return nil }
    return BulletBar(actual: ratio.share)
  }

  /// The percent of families; `nil` for anything else.
  var percent: Int? { isOfFamilies ? known?.ratio.percent : nil }

  /// Part/whole, "–" where nobody knows them.
  func count(_ words: Words) -> SafeText {
    guard let known else { return "–" }
    return RegionColumns.atMost(undated) + words.numbers.number(known.ratio.part) + "/"
      + words.numbers.number(known.whole)
  }

  /// What is left of the whole; `nil` where there is none.
  func without(_ words: Words) -> SafeText? {
    guard let known, known.whole > 0 else { return nil }
    return RegionColumns.atLeast(undated) + words.numbers.number(known.whole - known.ratio.part)
  }

  /// TANPA DATA, SEMUA SUDAH or BELUM SEMUA.
  func status(_ words: Words) -> StyledText? {
    let status: ListStatus =
      known.map { known in
        known.whole == 0 ? .noData : known.ratio.part >= known.whole ? .all : .notAll
      } ?? .noData
    return StyledText(text: words.status(status), style: status.style)
  }
}
