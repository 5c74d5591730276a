import TuntasModel

/// An issue of data quality and where it stands among all of them.
struct FoundIssue: Sendable {
  /// The issue.
  let issue: QualityIssue
  /// Tells whether it is of a family that left the list.
  let isFormer: Bool
  /// The key of its family, or a number behind all families of its region.
  let position: FamilyKey

  /// Tells whether it is asked for when the issues of some families are.
  func isOf(_ families: QualityFamilies) -> Bool { families == .all || !isFormer }
}

extension Holdings {
  /// Applies the rules of data quality to everything, always with the newest data.
  ///
  /// - Returns: The issues in the order of their positions.
  func findIssues() -> [FoundIssue] {
    let context = QualityContext(self)
    let ofFamilies = FamilyIssues(self, context).all
    let ofRecords = RecordIssues(self, context).all
    return (ofFamilies + ofRecords).inOrder { $0.position < $1.position }
  }
}
