import GRDB
import TuntasModel

/// Writes the rows of one kind.
///
/// One writer takes all files of its kind, one after another, so that it knows every key so far.
protocol RecordWriter {
  /// Takes a batch; rows that cannot stand are refused with the job.
  mutating func take(_ cells: BatchCells, for job: ImportJob) throws

  /// Writes what is still waiting.
  mutating func finish(for job: ImportJob) throws
}

extension RecordWriter {
  mutating func finish(for job: ImportJob) throws {}
}

extension RecordKind {
  /// The writer of this kind.
  ///
  /// - Parameter job: What writers share.
  /// - Returns: A new writer.
  /// - Throws: An error of the database when a statement does not fit its tables.
  func writer(for job: ImportJob) throws -> any RecordWriter {
    switch self {
    case .families: return try FamilyWriter(job)
    case .members: return try MemberWriter(job)
    case .listings: return try ListingWriter(job)
    case .enrolments: return try EnrolmentWriter(job)
    case .verifications: return try VerificationWriter(job)
    case .regions: return try PlainWriter(job, Table.region)
    default:
      guard let table = Table.plain.first(where: { $0.kind == self }) else {
        preconditionFailure("every kind has a table")
      }
      return try PlainWriter(job, table)
    }
  }
}
