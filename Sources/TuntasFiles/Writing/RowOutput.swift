public import TuntasModel

/// Writes rows of typed values: the one way from rows to a file, whatever its form.
///
/// - CSV and workbooks: text that a spreadsheet would run as a formula gets an apostrophe in front;
///   words and numbers never do, and yes and no are `yes` and `no`.
/// - JSON: numbers are numbers, yes and no are `true` and `false`, what is missing is `null`; text stands
///   as it is, and what a terminal could take for a command is written as its code.
///
/// The same rows give the same bytes, in memory that does not grow with them.
public struct RowOutput {
  private let contents: [ColumnContent]
  private var form: any RowForm

  /// Begins a file of rows that have the columns given, with its headings.
  ///
  /// - Parameters:
  ///   - destination: Its form, and where it goes.
  ///   - columns: The columns, at least one.
  /// - Throws: ``WorkbookError``, and what the receiver of the pieces throws.
  public init(_ destination: RowDestination, columns: [RowColumn]) throws {
    contents = []
    form = try Self.form(destination, columns)
  }

  /// Begins a file of one kind of record, which an import takes back without loss.
  ///
  /// - Parameters:
  ///   - destination: Its form, and where it goes.
  ///   - kind: The kind of record.
  /// - Throws: ``WorkbookError``, and what the receiver of the pieces throws.
  public init(_ destination: RowDestination, of kind: RecordKind) throws {
    contents = kind.columns.map(\.content)
    form = try Self.form(destination, kind.columns.map { RowColumn($0) })
  }

  private static func form(
    _ destination: RowDestination,
    _ columns: [RowColumn]
  ) throws -> any RowForm {
    switch destination {
    case .csv(let send): try CSVForm(columns, send: send)
    case .json(let send): JSONForm(columns, send: send)
    case .workbook(let path, let sheet): try WorkbookForm(columns, path: path, sheet: sheet)
    }
  }

  /// Writes a row.
  ///
  /// - Parameter row: A value for each of the columns.
  /// - Throws: ``WorkbookError``, and what the receiver of the pieces throws.
  public mutating func write(_ row: [RowValue]) throws { try form.write(row) }

  /// Writes the rows of a batch; only to a file that was begun for their kind.
  ///
  /// - Parameter batch: The records.
  /// - Throws: ``WorkbookError``, and what the receiver of the pieces throws.
  public mutating func write(_ batch: RecordBatch) throws {
    try form.write(batch, contents)
  }

  /// Hands over what is held back, so that its receiver can put something behind it; of a workbook
  /// nothing is handed over before its end.
  ///
  /// - Throws: What the receiver of the pieces throws.
  public mutating func flush() throws { try form.flush() }

  /// Ends the file; to be called after the last row.
  ///
  /// - Throws: ``WorkbookError``, and what the receiver of the pieces throws.
  public mutating func finish() throws { try form.finish() }
}
