import TerminalKit
import TuntasModel
import TuntasWords

extension Words {
  /// How many reports are in; at most so many where some have no day and an earlier one was asked for.
  func received(_ reports: ReportsIn) -> SafeText {
    RegionColumns.atMost(reports.undated) + numbers.whole(reports.received)
  }

  /// Rupiah spent of the ceiling by several programmes, with the mark of a report without a day;
  /// `nil` when no programme gives both.
  func spent(_ budget: BudgetSum) -> SafeText? {
    budget.ceiling.map {
      RegionColumns.atMost(budget.undated) + numbers.rupiah(budget.spent, of: $0)
    }
  }

  /// What programmes put together have spent, or why it cannot be told.
  ///
  /// Money of several governments is never put together.
  ///
  /// - Parameters:
  ///   - group: The programmes.
  ///   - phrase: The sentence, of `money`, `percent`, `counted` and `programmes`.
  /// - Returns: The sentence.
  func money(of group: ProgrammeGroup, _ phrase: Phrase) -> SafeText {
    guard let budget = group.budget else { return self[.groupsNoSum] }
    guard let spent = spent(budget) else { return self[.groupsNoMoney] }
    return text(
      phrase,
      [
        "money": spent,
        "percent": numbers.percent(budget.absorption?.roundedPercent),
        "counted": numbers.whole(budget.counted),
        "programmes": numbers.whole(budget.programmes),
      ]
    )
  }
}
