package import TerminalKit
package import TuntasWords

/// What can be asked of a column of a table, for those who type it.
package struct FilterColumn: Hashable, Sendable {
  /// The id of the column.
  package var id: String
  /// What it is called in the two languages.
  var headings: [Language: SafeText]
  /// What its values are called, in whatever language; only these can be asked for by name, unless
  /// ``isOpen``.
  var names: [TableValue: [String]] = [:]
  /// Whether there are values that only the registry knows, so that any name may be one.
  package var isOpen = false
  /// Whether numbers stand in it, of which ranges can be asked.
  package var hasNumbers = false
  /// Whether its numbers are shares, which are typed in percent.
  package var isShare = false
  /// Whether programmes stand in it, in which a family is recorded or not.
  package var isOfProgrammes = false

  /// What it is called in a language.
  package func heading(_ language: Language) -> SafeText { headings[language] ?? SafeText(id) }
}

extension DataTable {
  /// What can be asked of the columns of this table, whose rows are all in memory.
  ///
  /// - Parameters:
  ///   - words: The language of this table.
  ///   - other: The same table in the other language: names can be typed in both.
  /// - Returns: The columns that are counted, in their order.
  package func filterColumns(_ words: Words, _ other: DataTable) -> [FilterColumn] {
    guard asked.isEmpty else { return asked }
    let others = Dictionary(other.rows.map { ($0.id, $0) }) { first, _ in first }
    return shape.columns.map(\.id).filter(counted.contains).map { id in
      var column = filterColumn(id, words, other)
      for row in rows {
        let value = row.value(id)
        guard value.isKnown else { continue }
        if value.number != nil {
          column.hasNumbers = true
          if row.label(id).string.hasSuffix("%") { column.isShare = true }
        } else {
          let names = [row, others[row.id]].compactMap { $0?.fullLabel(id).string }
          let known = column.names[value] ?? []
          column.names[value] = known + names.filter { !known.contains($0) }
        }
      }
      return column
    }
  }

  /// A column with its headings, and nothing that can be asked yet.
  func filterColumn(_ id: String, _ words: Words, _ other: DataTable) -> FilterColumn {
    FilterColumn(
      id: id,
      headings: [
        words.language: headings[id] ?? "", words.language.other: other.headings[id] ?? "",
      ]
    )
  }
}
