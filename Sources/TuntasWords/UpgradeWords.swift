public import TerminalKit
public import TuntasModel

extension Words {
  /// How far bringing a database up to date has come, on one line.
  public func sentence(for progress: UpgradeProgress) -> SafeText {
    switch progress {
    case .copying(let percent): text(.upgradeCopying, ["percent": "\(percent)"])
    case .checking: self[.upgradeChecking]
    case .counting(let percent): text(.upgradeCounting, ["percent": "\(percent)"])
    }
  }
}
