public import TuntasModel

/// What every database needs, built into the program: the regions with their other spellings, the
/// programme catalogue and the sources that it names.
///
/// The texts are written from `sample-data` by `.ci/write-builtin`; a test holds the two equal.
public enum BuiltIn {
  /// The records, in the order in which they must be imported.
  public static let sources: [any RecordSource] = [
    CSVText(regions, kind: .regions),
    CSVText(sourceRecords, kind: .sources),
    CSVText(programmes, kind: .programmes),
  ]

  /// The published rows of `targets.csv`, without its header row.
  ///
  /// No database gets them by itself; they are here so that the sample folder can be written whole.
  public static let publishedTargets = publishedTargetRows
}
