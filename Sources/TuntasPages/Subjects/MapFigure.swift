/// A figure by which a map is shaded.
///
/// Counts are of families or findings, the share is in percent from 0 to 100, points are of the
/// target and never below zero on a map.
package enum MapFigure: CaseIterable, Hashable, Sendable {
  /// Families recorded in no programme of the year (belum tercatat).
  case withoutProgramme
  /// Families on the newest list.
  case families
  /// Recorded families of those on the list, in percent.
  case recordedShare
  /// How far the programmes are behind plan at most, in points of the target.
  case pointsBehind
  /// Findings in the data that are critical or warnings (perbaikan data).
  case repairs

  /// The figure that comes next when one steps through them.
  package var next: MapFigure {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }

  /// The place among the others, from 1.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
