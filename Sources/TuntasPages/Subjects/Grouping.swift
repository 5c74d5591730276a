package import TuntasWords

/// By what programmes are put together on a screen.
package enum Grouping: String, CaseIterable, Hashable, Sendable {
  /// By the agency in charge (menurut dinas).
  case agency
  /// By strategy (menurut strategi).
  case strategy
  /// By government (menurut wilayah).
  case region
  /// By quarter (menurut triwulan).
  case quarter

  /// The one that follows when the user asks for the next form; the first behind the last.
  package var next: Grouping {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What the grouping is called, in the path and in the question.
  package var phrase: Phrase {
    switch self {
    case .agency: .groupsByAgency
    case .strategy: .groupsByStrategy
    case .region: .groupsByRegion
    case .quarter: .groupsByQuarter
    }
  }
}
