import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// What came of an export.
///
/// The bottom line tells it, whatever screen is seen by then.
package struct ExportAnswer: Sendable {
  /// The file and how many rows it has; `nil` when it could not be written, and then there is no
  /// file.
  let file: (path: String, rows: Int)?
  /// Why it could not be written; `nil` when it was.
  let failure: ReadFailure?
}

/// Writing rows to a file.
extension Dashboard {
  /// The slot of the writing: Ctrl-C cancels it by this name.
  static let exportSlot = "export"

  /// Writes the marked rows to a file, or all rows of the view when none is marked.
  ///
  /// Only the notice changes before the answer; the screen can be used meanwhile. Without a table
  /// that has been read, or a folder to write to, nothing happens, and the key is not offered.
  func export(_ state: inout DashboardState) -> [Effect<DashboardAction>] {
    let words = Words(state.language)
    guard let exporter, let screen = state.tableScreen, screen.dataTable(words) != nil else {
      return []
    }
    state.notice = words[.noticeExporting]
    state.isExporting = true
    let reader = reader
    return [
      .run(slot: Self.exportSlot) {
        .exported(await screen.export(words, with: exporter, from: reader))
      }
    ]
  }

  /// Tells what came of an export; marks are taken away once their rows are in a file, and kept
  /// when writing failed.
  func take(_ answer: ExportAnswer, in state: inout DashboardState) {
    let words = Words(state.language)
    state.isExporting = false
    guard let file = answer.file else {
      state.notice = answer.failure.map { words.sentence(for: $0) }
      return
    }
    state.notice = words.text(
      .noticeExported,
      ["count": words.numbers.whole(file.rows), "path": SafeText(file.path)]
    )
    guard var screen = state.tableScreen else { return }
    screen.table.clearMarks()
    state.screen = screen
  }
}

extension TableScreen {
  /// Writes the rows, and never throws: a failure is an answer too.
  ///
  /// Rows are read and written stretch by stretch, so that a list of any length needs the same
  /// memory.
  fileprivate func export(
    _ words: Words,
    with exporter: any TableExporter,
    from reader: MomentReader
  ) async -> ExportAnswer {
    let columns = exportedColumns(words)
    let counter = RowCounter()
    let table = ExportedTable(
      name: exportName,
      headings: [words[.columnKey].string] + columns.map(\.heading),
      rows: stretches(words, columns.map(\.id), counter, from: reader),
      isSynthetic: facts?.isSynthetic == true
    )
    do {
      let path = try await exporter.write(table)
      return ExportAnswer(file: (path, await counter.count), failure: nil)
    } catch {
      let failure = ReadFailure(error)
      return ExportAnswer(file: nil, failure: failure == .store ? .cannotWrite : failure)
    }
  }

  /// The marked rows, in the language that is read now where they are still in memory.
  private func currentMarks(_ words: Words) -> [MarkedRow] {
    guard !table.marks.isEmpty, let rows = dataTable(words)?.rows else { return table.marks }
    let marked = Set(table.marks.map(\.id))
    let known = Dictionary(
      rows.filter { marked.contains($0.id) }.map { ($0.id, $0.marked) }
    ) { first, _ in first }
    return table.marks.map { known[$0.id] ?? $0 }
  }

  /// The rows as cells, a stretch at a time: the marked ones, or all rows that the view lets
  /// through.
  private func stretches(
    _ words: Words,
    _ columns: [String],
    _ counter: RowCounter,
    from reader: MomentReader
  ) -> AsyncThrowingStream<[[RowValue]], any Error> {
    let marks = exportsWhatIsBehind ? [] : currentMarks(words)
    return AsyncThrowingStream {
      try Task.checkCancellation()
      let last = await counter.last
      let rows =
        marks.isEmpty
        ? try await exportedRows(after: last, words, from: reader) : last == nil ? marks : []
      guard !rows.isEmpty else { return nil }
      await counter.note(rows)
      return rows.map { row in
        [.text(row.key)] + columns.map { (row.values[$0] ?? .unknown).exported }
      }
    }
  }
}

/// How far an export has come: how many rows were handed out, and the last of them.
private actor RowCounter {
  /// Rows handed out so far.
  private(set) var count = 0
  /// The row behind which the next stretch begins; `nil` before the first.
  private(set) var last: MarkedRow?

  /// Counts a stretch that was handed out.
  func note(_ rows: [MarkedRow]) {
    count += rows.count
    last = rows.last
  }
}
