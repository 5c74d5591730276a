import TuntasModel

/// Refusing rows of the file in work.
extension ImportJob {
  /// Refuses a row because of one of its cells, by the column's name in the registry.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - column: The column to blame, by its name in the registry.
  ///   - reason: Why the row cannot stand.
  /// - Throws: An error of the database when refused rows cannot be kept.
  func refuse(
    _ cells: BatchCells,
    _ row: Int,
    _ column: String,
    _ reason: RejectionReason
  ) throws {
    try refuse(cells, row, cells.fault(column, row, reason))
  }

  /// Refuses a row because of one of its cells.
  ///
  /// The row is kept as it stands in the file, so that a clerk can correct it and hand it in again.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - fault: The cell to blame, as the file calls it.
  ///   - earlierFile: The file with the row that this one repeats; `nil` when it is the same file.
  /// - Throws: An error of the database when refused rows cannot be kept.
  func refuse(
    _ cells: BatchCells,
    _ row: Int,
    _ fault: CellFault,
    earlierFile: String? = nil
  ) throws {
    let rejection = Rejection(
      file: files.current,
      line: cells.lines[row],
      column: fault.column,
      found: fault.found,
      reason: fault.reason,
      earlierFile: earlierFile,
      row: cells.rowText(row)
    )
    try refused.add(rejection)
  }

  /// Refuses a row whose key stands at an earlier place.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - column: The column that names the key.
  ///   - place: Where the earlier row stands, as ``FilesOfKind`` counts.
  /// - Throws: An error of the database when refused rows cannot be kept.
  func refuseDuplicate(_ cells: BatchCells, _ row: Int, _ column: String, place: Int) throws {
    let origin = files.origin(ofPlace: place)
    let fault = cells.fault(column, row, .duplicate(line: origin.line))
    try refuse(cells, row, fault, earlierFile: origin.file)
  }

  /// Refuses a row once more that was refused before because it repeats another.
  func refuse(_ cells: BatchCells, _ row: Int, repeats earlier: RepeatedRow) throws {
    let fault = CellFault(
      column: earlier.column,
      found: earlier.found,
      reason: .duplicate(line: earlier.earlierLine)
    )
    try refuse(cells, row, fault, earlierFile: earlier.earlierFile)
  }

  /// What a row repeats that was refused for that before, as long as its key was not corrected.
  ///
  /// `nil` when it was not refused so, or the cell that names the key has another text by now.
  func repeated(_ cells: BatchCells, _ row: Int) -> RepeatedRow? {
    guard !repeats.isEmpty, let earlier = repeats[cells.lines[row]],
      let column = cells.index(ofHeading: earlier.column),
      cells.string(column, row) == earlier.found
    else { return nil }
    return earlier
  }

  /// The key of the family that a row names in its first column; `nil`, and the row refused, when
  /// no such family was taken.
  func family(_ cells: BatchCells, _ row: Int) throws -> Int64? {
    if let id = cells.text(0, row), let key = try families.find(id) { return key }
    try refuse(cells, row, "family", .unknownFamily)
    return nil
  }

  /// Tells whether a row is the first with its key; refuses it when it is not.
  ///
  /// - Parameters:
  ///   - cells: The batch.
  ///   - row: The row.
  ///   - column: The column to blame when it is not.
  ///   - hash: Its key, mixed by ``Hashing``.
  ///   - seen: The keys of the kind so far.
  /// - Returns: Whether it is to be written.
  /// - Throws: An error of the database when refused rows cannot be kept.
  func isFirst(
    _ cells: BatchCells,
    _ row: Int,
    _ column: String,
    hash: UInt64,
    in seen: inout SeenKeys
  ) throws -> Bool {
    let place = files.place(ofLine: cells.lines[row])
    guard let earlier = seen.note(hash, place: place) else { return true }
    if let repeated = repeated(cells, row) {
      try refuse(cells, row, repeats: repeated)
    } else {
      try refuseDuplicate(cells, row, column, place: earlier)
    }
    return false
  }
}
