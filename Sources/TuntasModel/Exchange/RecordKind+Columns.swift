extension RecordKind {
  /// The columns in the order of the tuntas layout; reading, storing and writing all follow them.
  public var columns: [RecordColumn] {
    switch self {
    case .regions: Self.regionColumns
    case .sources: Self.sourceColumns
    case .povertyLines: Self.povertyLineColumns
    case .indicators: Self.indicatorColumns
    case .programmes: Self.programmeColumns
    case .targets: Self.targetColumns
    case .achievements: Self.achievementColumns
    case .lists: Self.listColumns
    case .families: Self.familyColumns
    case .members: Self.memberColumns
    case .listings: Self.listingColumns
    case .enrolments: Self.enrolmentColumns
    case .verifications: Self.verificationColumns
    case .deliberations: Self.deliberationColumns
    }
  }

  /// The place of a column; `nil` when the kind has no such column.
  public func index(of column: String) -> Int? {
    columns.firstIndex { $0.name == column }
  }
}

extension RecordColumn {
  /// A column of one word of a vocabulary.
  static func word<Words: Vocabulary>(
    _ name: String,
    _ words: Words.Type,
    _ need: ColumnNeed = .optional
  ) -> RecordColumn {
    RecordColumn(name, .word(Words.words), need)
  }
}
