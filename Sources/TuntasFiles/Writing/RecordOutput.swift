public import TuntasModel

/// Writes the records of one kind in one form.
public protocol RecordOutput {
  /// Writes the rows of a batch.
  ///
  /// - Throws: What the receiver of the file's bytes throws.
  mutating func write(_ batch: RecordBatch) throws

  /// Writes what is still held back; to be called after the last batch.
  ///
  /// - Throws: What the receiver of the file's bytes throws.
  mutating func finish() throws
}
