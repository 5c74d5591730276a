package import TerminalKit
package import TuntasModel
package import TuntasWords

extension TableValue: FilterValue {
  /// The number that a range is asked of; missing is never zero.
  package var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}

/// One part of the filter of a table: what is asked of a column.
///
/// All parts hold together, several of one column too.
package struct FilterPart: Hashable, Sendable {
  /// The id of the column.
  package var column: String
  /// What is asked of its values.
  package var test: ValueTest<TableValue>
  /// What values were called when they were asked for.
  package var names: [TableValue: SafeText]

  /// Asks something of a column.
  package init(
    column: String,
    test: ValueTest<TableValue>,
    names: [TableValue: SafeText] = [:]
  ) {
    (self.column, self.test, self.names) = (column, test, names)
  }

  /// Asks for one of some values, each with what it was called when it was chosen.
  package init(column: String, values: [TableValue: SafeText]) {
    self.init(column: column, test: .oneOf(Set(values.keys)), names: values)
  }
}

/// Writes parts of a filter as somebody would type them, so that they can be read again.
package struct FilterText {
  let words: Words
  /// The columns that can be asked.
  let columns: [FilterColumn]

  /// Writes in a language.
  package init(_ columns: [FilterColumn], _ words: Words) {
    (self.columns, self.words) = (columns, words)
  }

  /// Values that are told one by one; of more there is only the number.
  private static let mostTold = 3

  /// A part in one line: `desil 1`, `jiwa >= 4`, `belum tercatat Rutilahu`.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - isWhole: Whether every value is told, as where it is typed on; otherwise many are a number.
  ///   - name: What a value is called now; where that cannot be told it keeps its name.
  /// - Returns: The text.
  package func text(
    of part: FilterPart,
    isWhole: Bool = false,
    _ name: (TableValue) -> SafeText? = { _ in nil }
  ) -> SafeText {
    let column = columns.first { $0.id == part.column }
    let test = part.test
    if column?.isOfProgrammes == true, test.values != [.unknown] || test.alternatives.count > 1 {
      let list = list(of: part, column, isWhole: isWhole, name)
      return words.text(
        test.isExcluding ? .filterNotRecordedIn : .filterRecordedIn,
        ["programmes": list]
      )
    }
    if column?.isOfProgrammes == true {
      return words[test.isExcluding ? .filterRecorded : .familiesNotYet]
    }
    let heading = Self.lowered(column?.heading(words.language) ?? SafeText(part.column))
    let sign: SafeText = test.isExcluding ? "!" : ""
    return heading + " " + sign + list(of: part, column, isWhole: isWhole, name)
  }

  private func list(
    of part: FilterPart,
    _ column: FilterColumn?,
    isWhole: Bool,
    _ name: (TableValue) -> SafeText?
  ) -> SafeText {
    let values = part.test.values.sorted { $0.precedes($1) }.map { value in
      name(value) ?? part.names[value] ?? label(of: value, column)
    }
    var others: [SafeText] = []
    for alternative in part.test.alternatives {
      switch alternative {
      case .value: break
      case .range(let range): others.append(text(of: range, column))
      case .name(let name): others.append(SafeText(name))
      }
    }
    let all = values + others.sorted { $0.string < $1.string }
    guard isWhole || all.count <= Self.mostTold else {
      return words.text(.viewValues, ["count": words.numbers.whole(all.count)])
    }
    return all.joined(separator: ", ")
  }

  /// A value that nobody gave a name.
  private func label(of value: TableValue, _ column: FilterColumn?) -> SafeText {
    switch value {
    case .number(let number): digits(number, column)
    case .word(let word), .ranked(_, let word): SafeText(word)
    case .unknown: words[column?.isOfProgrammes == true ? .familiesNotYet : .unknown]
    case .unreadable: words[.unreadable]
    }
  }

  private func text(of range: NumberRange, _ column: FilterColumn?) -> SafeText {
    let lower = range.lower.map { digits($0.number, column) }
    let upper = range.upper.map { digits($0.number, column) }
    switch (lower, upper) {
    case (let lower?, let upper?): return lower + ".." + upper
    case (let lower?, nil):
      return (range.lower?.isIncluded == true ? ">= " : "> ") + lower
    case (nil, let upper?):
      return (range.upper?.isIncluded == true ? "<= " : "< ") + upper
    case (nil, nil): return ""
    }
  }

  /// A number in plain digits, without groups, since a comma parts values.
  private func digits(_ number: Double, _ column: FilterColumn?) -> SafeText {
    let isShare = column?.isShare == true
    // A share that was typed in percent is told as it was typed.
    let shown = isShare ? (number * 1e8).rounded() / 1e6 : number
    let text =
      abs(shown) < 1e15 && shown == shown.rounded() ? String(Int(shown)) : String(shown)
    return SafeText(text) + (isShare ? "%" : "")
  }

  /// A heading within a line: without a capital, unless it is an abbreviation.
  static func lowered(_ heading: SafeText) -> SafeText {
    let letters = Array(heading.string)
    guard letters.count > 1, letters[1].isLowercase else { return heading }
    return SafeText(letters[0].lowercased() + String(letters[1...]))
  }
}
