import TerminalKit
import TuntasModel
import TuntasWords

/// The counts of a region in the words in which every page shows them.
extension RegionColumns {
  /// The families on a list, with the marks of the published number.
  static func listed(_ standing: RegionStanding, _ words: Words) -> SafeText {
    let published = standing.shownPublished
    let count = about(standing) + words.numbers.whole(published?.value ?? standing.families)
    return published == nil ? count : count + "*"
  }

  /// The families not recorded; what is about in the list stays so in what is taken from it.
  ///
  /// "–" where nobody knows, since nobody has sent names or no list covers the region.
  static func withoutProgramme(_ standing: RegionStanding, _ words: Words) -> SafeText {
    let mark = atLeast(standing.undated.recorded)
    return standing.withoutProgramme.map { mark + about(standing) + words.numbers.whole($0) } ?? "–"
  }

  /// The families recorded; "–" where nobody has sent names, which is not zero.
  static func recorded(_ standing: RegionStanding, _ words: Words) -> SafeText {
    standing.recorded.map { atMost(standing.undated.recorded) + words.numbers.whole($0) } ?? "–"
  }

  /// The mark on a count that rests in part on rows without a day: on the day asked for it was so many
  /// or fewer.
  static func atMost(_ undated: Int) -> SafeText { undated > 0 ? "≤" : "" }

  /// The mark on what is left of a whole beside such a count.
  static func atLeast(_ undated: Int) -> SafeText { undated > 0 ? "≥" : "" }

  /// The mark of a number that its source calls approximate; empty for others.
  private static func about(_ standing: RegionStanding) -> SafeText {
    standing.shownPublished?.isApproximate == true ? "±" : ""
  }
}
