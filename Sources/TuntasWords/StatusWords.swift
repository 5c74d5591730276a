package import TerminalKit
package import TuntasModel

extension Words {
  /// The word of a programme's status, in capitals.
  package func status(_ status: ProgrammeStatus) -> SafeText {
    switch status {
    case .reached: self[.statusReached]
    case .onPlan: self[.statusOnPlan]
    case .behind: self[.statusBehind]
    case .notReported: self[.statusNotReported]
    case .notScheduled: self[.statusNotScheduled]
    case .notBegun: self[.statusNotBegun]
    case .noData: self[.statusNoData]
    }
  }

  /// The word of a list's status, in capitals.
  package func status(_ status: ListStatus) -> SafeText {
    switch status {
    case .all: self[.statusAll]
    case .notAll: self[.statusNotAll]
    case .oldData: self[.statusOldData]
    case .noData: self[.statusNoData]
    }
  }
}

extension ProgrammeStatus {
  /// How the word looks; the word itself carries the meaning.
  package var style: Style {
    switch self {
    case .reached, .onPlan: .good
    case .behind: .bad
    case .notReported: .warning
    case .notScheduled, .notBegun, .noData: .missing
    }
  }
}

extension ListStatus {
  /// How the word looks; the word itself carries the meaning.
  package var style: Style {
    switch self {
    case .all: .good
    case .notAll: .plain
    case .oldData: .warning
    case .noData: .missing
    }
  }
}
