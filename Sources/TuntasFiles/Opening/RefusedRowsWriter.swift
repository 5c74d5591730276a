public import TuntasModel

/// Writes refused rows so that the file can be imported once they are corrected.
///
/// The columns are `file,line,column,found,expected,row`; behind what was expected of a row that repeats
/// the key of another stands which, as `[file:line]`. Before the rows of each file stands a line
/// without line and column whose `row` is that file's header, whose `found` is the name of its layout
/// and whose `expected` is a number as the file writes it: so the rows are read as they were the first
/// time.
public struct RefusedRowsWriter {
  private let files: [String: OpenedFile]
  private let send: ([UInt8]) throws -> Void
  /// `nil` until the first row, or the end, is written.
  private var output: RowOutput?
  private var last: String?

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - files: The files that were imported.
  ///   - send: Takes each piece of the text.
  public init(_ files: [OpenedFile], send: @escaping ([UInt8]) throws -> Void) {
    self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
    self.send = send
  }

  /// Writes everything.
  ///
  /// - Parameters:
  ///   - rejections: The refused rows, in the order of files and lines.
  ///   - expectation: The words for what a cell should have held.
  /// - Throws: What the receiver of the pieces throws.
  public mutating func write(
    _ rejections: [Rejection],
    expectation: (Rejection) -> String
  ) throws {
    for rejection in rejections { try write(rejection, expectation: expectation(rejection)) }
    try finish()
  }

  /// Writes the next row.
  ///
  /// - Parameters:
  ///   - rejection: The refused row.
  ///   - expectation: The words for what its cell should have held.
  /// - Throws: What the receiver of the pieces throws.
  public mutating func write(_ rejection: Rejection, expectation: String) throws {
    try begin()
    if rejection.file != last, let file = files[rejection.file] { try writeHeader(of: file) }
    last = rejection.file
    try output?.write([
      .text(rejection.file), .integer(Int64(rejection.line)), RowValue(rejection.column),
      RowValue(rejection.found), .text(Self.told(expectation, rejection)), RowValue(rejection.row),
    ])
  }

  /// Hands over what is left.
  ///
  /// - Throws: What the receiver of the pieces throws.
  public mutating func finish() throws {
    try begin()
    try output?.finish()
  }

  private mutating func begin() throws {
    guard output == nil else { return }
    output = try RowOutput(.csv(send), columns: RefusedRows.columns.map { RowColumn($0) })
  }

  /// What was expected, and which row a repeated one repeats.
  private static func told(_ expectation: String, _ rejection: Rejection) -> String {
    guard case .duplicate(let line) = rejection.reason else { return expectation }
    let place = EarlierPlace(file: rejection.earlierFile ?? rejection.file, line: line)
    return "\(expectation) \(place.text)"
  }

  private mutating func writeHeader(of file: OpenedFile) throws {
    try output?.write([
      .text(file.name), .missing, .missing, .text(file.layout), .text(file.mark.example),
      .text(file.headerRow),
    ])
  }
}
