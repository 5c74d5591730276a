import TerminalKit
import TuntasModel
import TuntasWords

extension Words {
  /// The day of a region's list, or the first and the last where parts of it have lists of different
  /// days; `nil` without a list.
  func listDay(of standing: RegionStanding) -> SafeText? {
    guard let list = standing.list else { return nil }
    guard let days = standing.listDays else { return dates.day(list.date) }
    return text(
      .listDays,
      ["first": dates.day(days.lowerBound), "last": dates.day(days.upperBound)]
    )
  }

  /// The month of a region's list, or the first and the last; `nil` without a list.
  func listMonth(of standing: RegionStanding) -> SafeText? {
    guard let list = standing.list else { return nil }
    guard let days = standing.listDays else { return dates.month(list.date) }
    let (first, last) = (dates.month(days.lowerBound), dates.month(days.upperBound))
    return first == last ? first : text(.listDays, ["first": first, "last": last])
  }
}
