import TuntasModel

/// The files of one kind that an import has read, as one long file: a line's place is its number
/// behind all lines of the files before.
///
/// So whoever remembers where a key stood needs one number, whichever file it was.
///
/// Places are counted anew for each kind.
struct FilesOfKind {
  /// The files by their names, each with the place behind which its lines begin.
  private var files: [(name: String, start: Int)] = []
  private var kind: RecordKind?
  /// The highest place used so far.
  private var last = 0

  /// Begins the next file.
  mutating func begin(_ source: any RecordSource) {
    if source.kind != kind { self = FilesOfKind() }
    kind = source.kind
    files.append((source.name, last))
  }

  /// The file in work.
  var current: String { files.last?.name ?? "" }

  /// The place of a line of the file in work.
  mutating func place(ofLine line: Int) -> Int {
    let place = (files.last?.start ?? 0) + line
    last = max(last, place)
    return place
  }

  /// The file and the line at a place; no file when it is the one in work.
  ///
  /// - Parameter place: A place that ``place(ofLine:)`` gave.
  /// - Returns: The file, `nil` for the one in work, and the line in it.
  func origin(ofPlace place: Int) -> (file: String?, line: Int) {
    guard let index = files.lastIndex(where: { $0.start < place }) else { return (nil, place) }
    let file = index == files.count - 1 ? nil : files[index].name
    return (file, place - files[index].start)
  }
}
