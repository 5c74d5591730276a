import TerminalKit
import TuntasModel
import TuntasWords

/// What the command `import` says on standard output, as text or JSON.
struct ImportAnswer {
  /// In which form a program or a person reads it.
  enum Format: String, CaseIterable, Sendable {
    case text
    case json
  }

  let words: Words
  let format: Format

  /// Says what an import did.
  func tell(_ summary: ImportSummary, isTrial: Bool, rejectsFile: String?) throws {
    let total = summary.total
    guard format == .text else {
      let document = Self.json(total, rejectsFile, summary.lists)
      return try StandardStreams.print(document: document.text)
    }
    for sentence in sentences(of: summary) { try StandardStreams.print(sentence) }
    if isTrial { try StandardStreams.print(words[.importTried]) }
    try StandardStreams.print(words.text(.importDone, values(total)))
  }

  /// Says which import was taken back.
  func tellUndone(_ record: ImportRecord) throws {
    guard format == .text else {
      return try StandardStreams.print(document: json(record).text)
    }
    let values: KeyValuePairs<String, SafeText> = [
      "number": words.numbers.whole(record.number), "time": SafeText(record.time),
      "who": SafeText(record.who),
    ]
    try StandardStreams.print(words.text(.importUndone, values))
  }

  /// Lists imports.
  func list(_ records: [ImportRecord]) throws {
    guard format == .text else {
      let document: JSONValue = ["imports": .array(records.map(json))]
      return try StandardStreams.print(document: document.text)
    }
    if records.isEmpty { try StandardStreams.print(words[.importNone]) }
    for record in records { try StandardStreams.print(line(record)) }
  }
}

// MARK: - Text

extension ImportAnswer {
  /// What became of lists, and of enrolments that waited for their families.
  private func sentences(of summary: ImportSummary) -> [SafeText] {
    let lists = ListAnswer(words: words).sentences(of: summary.lists)
    let tied = words.text(.importTied, ["count": words.numbers.whole(summary.tied)])
    return lists + (summary.tied > 0 ? [tied] : [])
  }

  private func values(_ counts: ImportCounts) -> KeyValuePairs<String, SafeText> {
    [
      "read": words.numbers.whole(counts.read), "new": words.numbers.whole(counts.new),
      "changed": words.numbers.whole(counts.changed), "same": words.numbers.whole(counts.same),
      "rejected": words.numbers.whole(counts.rejected),
    ]
  }

  private func line(_ record: ImportRecord) -> SafeText {
    let files = record.files.map(\.name).joined(separator: ", ")
    let counts = record.counts
    let values: KeyValuePairs<String, SafeText> = [
      "number": words.numbers.whole(record.number), "time": SafeText(record.time),
      "who": SafeText(record.who), "files": SafeText(files),
      "read": words.numbers.whole(counts.read), "new": words.numbers.whole(counts.new),
      "changed": words.numbers.whole(counts.changed), "same": words.numbers.whole(counts.same),
      "rejected": words.numbers.whole(counts.rejected),
    ]
    let text = words.text(.importListed, values)
    return record.isUndone ? words.text(.importListedUndone, ["import": text]) : text
  }
}

// MARK: - JSON

extension ImportAnswer {
  private static func json(
    _ counts: ImportCounts,
    _ rejectsFile: String?,
    _ lists: [ListOutcome]
  ) -> JSONValue {
    [
      "read": .integer(counts.read), "new": .integer(counts.new),
      "changed": .integer(counts.changed), "same": .integer(counts.same),
      "rejected": .integer(counts.rejected), "rejectsFile": JSONValue(rejectsFile),
      "lists": .array(lists.map(ListAnswer.json)),
    ]
  }

  private func json(_ record: ImportRecord) -> JSONValue {
    [
      "number": .integer(record.number), "time": .string(record.time), "who": .string(record.who),
      "read": .integer(record.counts.read), "new": .integer(record.counts.new),
      "changed": .integer(record.counts.changed), "same": .integer(record.counts.same),
      "rejected": .integer(record.counts.rejected), "undone": .bool(record.isUndone),
      "canBeUndone": .bool(record.canBeUndone), "files": .array(record.files.map(Self.json)),
    ]
  }

  private static func json(_ file: ImportedFile) -> JSONValue {
    [
      "name": .string(file.name), "kind": .string(file.kind.rawValue),
      "size": .integer(file.size), "rows": .integer(file.rows),
      "contentHash": .string(String(file.contentHash, radix: 16)),
    ]
  }
}
