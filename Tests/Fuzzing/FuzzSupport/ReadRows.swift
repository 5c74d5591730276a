import TuntasFiles
public import TuntasModel

/// Reads files as an import does, and stops the program where what was read breaks a promise.
public enum ReadRows {
  /// The regions that rows may name.
  public static let regions: RegionIndex = {
    do {
      return RegionIndex(regions: try BuiltIn.regionValues())
    } catch {
      fatalError("the built-in regions cannot be read: \(error)")
    }
  }()

  /// Recognises a file by what it holds and reads all of it; a file that is refused is no fault.
  ///
  /// - Parameter path: Where it lies.
  public static func open(_ path: String) {
    guard let today = CalendarDate(year: 2026, month: 1, day: 1) else { return }
    guard let files = try? ImportFiles.open(paths: [path], today: today) else { return }
    for source in files.sources { read(source) }
  }

  /// Reads all rows of a file; an error that ends the reading is no fault.
  ///
  /// - Parameter source: The file.
  public static func read(_ source: some RecordSource) {
    try? source.read(regions: regions) { batch, rejections, _ in
      for rejection in rejections {
        precondition(rejection.line > 0, "a refused row has no line")
      }
      checkWayBack(of: batch)
    }
  }

  private static func checkWayBack(of batch: RecordBatch) {
    let first = written(batch)
    let second = readAgain(first, batch.kind)
    guard first != second else { return }
    let place = zip(first, second).prefix { $0 == $1 }.count
    let shown = [first, second].map { $0.dropFirst(max(place - 40, 0)).prefix(80) }
      .map { String(decoding: $0, as: UTF8.self).debugDescription }
    fatalError("what was written is read as something else: \(shown.joined(separator: ", "))")
  }

  /// The rows as a file of the tuntas layout.
  private static func written(_ batch: RecordBatch) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      var file = try RowOutput(.csv { bytes += $0 }, of: batch.kind)
      try file.write(batch)
      try file.finish()
    } catch {
      fatalError("rows cannot be written: \(error)")
    }
    return bytes
  }

  private static func readAgain(_ text: [UInt8], _ kind: RecordKind) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      var file = try RowOutput(.csv { bytes += $0 }, of: kind)
      try CSVText(bytes: text, kind: kind).read(regions: regions) { batch, rejections, _ in
        precondition(rejections.isEmpty, "a row that was written is refused: \(rejections)")
        try file.write(batch)
      }
      try file.finish()
    } catch {
      fatalError("what was written cannot be read: \(error)")
    }
    return bytes
  }
}
