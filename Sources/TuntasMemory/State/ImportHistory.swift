import TuntasModel

/// The imports that changed the registry, and what was there before the last of them.
struct ImportHistory: Sendable {
  /// The imports, the newest first.
  private(set) var imports: [ImportRecord] = []
  private var before: Holdings?

  /// Lists an import, the only one that can be taken back from now on.
  mutating func add(_ summary: ImportSummary, _ request: ImportRequest, before: Holdings) {
    for index in imports.indices { imports[index].canBeUndone = false }
    self.before = before
    imports.insert(
      ImportRecord(
        number: (imports.first?.number ?? 0) + 1,
        time: request.time,
        who: request.who,
        counts: summary.total,
        files: summary.files,
        isUndone: false,
        canBeUndone: true
      ),
      at: 0
    )
  }

  /// Takes the last import back.
  ///
  /// - Returns: The import, and what was there before it.
  /// - Throws: ``ImportError``.
  mutating func undo() throws(ImportError) -> (ImportRecord, Holdings) {
    guard let before, let last = imports.firstIndex(where: \.canBeUndone) else {
      let undone = imports.first(where: \.isUndone)
      throw undone.map { .alreadyUndone(number: $0.number) } ?? .nothingToUndo
    }
    (imports[last].isUndone, imports[last].canBeUndone) = (true, false)
    self.before = nil
    return (imports[last], before)
  }
}
