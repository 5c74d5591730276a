import TerminalKit
import TuntasModel
import TuntasWords

/// How many families of a list are recorded, of how many, and how many are not: the numbers of a row.
///
/// The percent is left out below 20 families, where it would say more than it knows.
struct ListCount {
  /// Recorded of listed families; `nil` when nobody has sent names.
  let ratio: Ratio?
  /// The region, whose numbers keep the marks of what was printed; `nil` for several regions.
  let standing: RegionStanding?
  /// How many of the recorded have no day, where an earlier one was asked for.
  let undated: Int
  let words: Words

  /// Takes the counts that the row shows.
  init(_ standing: RegionStanding, _ words: Words) {
    (ratio, undated) = (standing.recordedRatio, standing.undated.recorded)
    (self.standing, self.words) = (standing, words)
  }

  /// Takes the counts of a row in which several regions stand together.
  init(of regions: [RegionStanding], _ words: Words) {
    (ratio, undated) = (
      RegionStanding.recordedRatio(of: regions), RegionStanding.undatedRecorded(of: regions)
    )
    (standing, self.words) = (nil, words)
  }

  /// One line, and what its marks mean; empty where nothing is known.
  var entries: [ExplanationText.Entry] {
    guard standing?.isCounted != false, let ratio, let whole = ratio.whole, whole > 0 else {
      return listed
    }
    let percent = standing == nil ? ratio.roundedPercent : ratio.percent
    let text = words.text(
      percent == nil ? .explainCountOfFew : .explainCountOfList,
      [
        "recorded": RegionColumns.atMost(undated) + words.numbers.number(ratio.part),
        "families": standing.map { RegionColumns.listed($0, words) } ?? words.numbers.number(whole),
        "percent": words.numbers.percent(percent),
        "without": standing.map { RegionColumns.withoutProgramme($0, words) }
          ?? RegionColumns.atLeast(undated) + words.numbers.number(whole - ratio.part),
      ]
    )
    return [.init(label: .explainCount, text: text)]
      + words.marked(undated: undated, .markRecorded)
  }

  /// How many are on the list, where nobody knows who of them is recorded.
  private var listed: [ExplanationText.Entry] {
    guard let standing, standing.isCounted || standing.isPublishedOnly else { return [] }
    let text = words.text(.mapListed, ["families": RegionColumns.listed(standing, words)])
    return [.init(label: .explainCount, text: text)]
  }
}
