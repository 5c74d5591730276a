package import TerminalKit
import TuntasModel
import TuntasWords

/// Reads what is typed into a filter: `4`, `2..5`, `>= 4`, `!1`, `bahagia, mekar`,
/// `belum tercatat PKH`, the column in front or not, whole or by its beginning: `d1`.
///
/// Both languages are understood whatever the language of the screen. A comma parts values; a point before
/// three digits parts thousands, any other one is the decimal point.
package struct FilterReader {
  /// The columns that can be asked.
  let columns: [FilterColumn]
  /// The column that is asked where none is named.
  let current: String

  /// Reads for a table.
  package init(_ columns: [FilterColumn], current: String) {
    (self.columns, self.current) = (columns, current)
  }

  /// What was read.
  package struct Reading: Hashable, Sendable {
    /// The column that is spoken of.
    package var column: String
    /// What is asked of it; `nil` for what cannot be understood.
    package var part: FilterPart?
  }

  /// Reads one part of a filter.
  package func read(_ text: SafeText) -> Reading {
    let text = Self.trimmed(text.string[...])
    if let programmes = columns.first(where: \.isOfProgrammes),
      let test = recording(text)
    {
      return Reading(column: programmes.id, part: FilterPart(column: programmes.id, test: test))
    }
    let (named, rest) = heading(of: text)
    guard let column = named ?? columns.first(where: { $0.id == current }) else {
      return Reading(column: current)
    }
    let asked = Self.trimmed(rest)
    let test = (column.isOfProgrammes ? recording(asked) : nil) ?? test(asked, column)
    return Reading(
      column: column.id,
      part: test.map { FilterPart(column: column.id, test: $0, names: [:]) }
    )
  }

  /// The column whose heading stands in front, and what stands behind it.
  private func heading(of text: Substring) -> (FilterColumn?, Substring) {
    var best: (column: FilterColumn, rest: Substring, length: Int)?
    for column in columns {
      for heading in column.callNames where heading.count > best?.length ?? 0 {
        guard let rest = Self.behind([heading], text) else { continue }
        best = (column, rest, heading.count)
      }
    }
    guard let best else { return abbreviated(text) }
    return (best.column, best.rest)
  }

  /// The one column of which the heading begins with the letters in front, where a number or a sign
  /// follows them at once: `d1`, `jiwa>=4`, `p!PKH`.
  private func abbreviated(_ text: Substring) -> (FilterColumn?, Substring) {
    let letters = text.prefix(while: \.isLetter)
    let rest = text.dropFirst(letters.count)
    guard !letters.isEmpty, let sign = rest.first else { return (nil, text) }
    let asked = sign == "!" ? Self.trimmed(rest.dropFirst()) : rest
    let isNumber = asked.first?.isNumber == true || Self.isComparison(asked)
    guard isNumber || sign == "!" else { return (nil, text) }
    let called = columns.filter { column in
      column.hasNumbers == isNumber
        && column.callNames.contains { $0.lowercased().hasPrefix(letters.lowercased()) }
    }
    guard called.count == 1 else { return (nil, text) }
    return (called[0], rest)
  }

  // MARK: - Programmes

  /// Being recorded in programmes or not; `nil` for anything else.
  private func recording(_ text: Substring) -> ValueTest<TableValue>? {
    let isExcluding: Bool
    let rest: Substring
    if let behind = Self.behind(Self.notRecorded, text) {
      (isExcluding, rest) = (true, behind)
    } else if let behind = Self.behind(Self.recorded, text) {
      (isExcluding, rest) = (false, behind)
    } else {
      return nil
    }
    let names = Self.trimmed(Self.behind(["di", "in", "pada"], Self.trimmed(rest)) ?? rest)
    // Recorded nowhere is a value; recorded somewhere is not to have it.
    guard !names.isEmpty else { return ValueTest([.value(.unknown)], isExcluding: !isExcluding) }
    let items = Self.items(names)
    guard !items.isEmpty else { return nil }
    return ValueTest(Set(items.map { .name(String($0)) }), isExcluding: isExcluding)
  }

  private static let notRecorded = ["belum tercatat", "tidak tercatat", "not recorded"]
  private static let recorded = ["sudah tercatat", "tercatat", "recorded"]

  // MARK: - Values

  private func test(_ text: Substring, _ column: FilterColumn) -> ValueTest<TableValue>? {
    var rest = text
    let isExcluding: Bool
    let word = column.isName(text) ? nil : Self.behind(Self.not, text)
    if let behind = text.hasPrefix("!") ? text.dropFirst() : word {
      (isExcluding, rest) = (true, behind)
    } else {
      isExcluding = false
    }
    let items = Self.items(Self.trimmed(rest))
    guard !items.isEmpty else { return nil }
    var test = ValueTest<TableValue>([], isExcluding: isExcluding)
    for item in items {
      guard let alternatives = alternatives(item, column) else { return nil }
      test.alternatives.formUnion(alternatives)
    }
    return test
  }

  private static let not = ["bukan", "selain", "not"]

  /// What one item asks for; `nil` for what the column cannot have.
  private func alternatives(
    _ item: Substring,
    _ column: FilterColumn
  ) -> Set<ValueTest<TableValue>.Alternative>? {
    let folded = item.lowercased()
    if Self.unknown.contains(folded) { return [.value(.unknown)] }
    if Self.unreadable.contains(folded) { return [.value(.unreadable)] }
    if column.hasNumbers, let asked = number(item, column) { return [asked] }
    // No name begins with a sign: who compares means a column of numbers.
    if Self.isComparison(item) { return nil }
    if column.isOpen { return SearchText(String(item)).isEmpty ? nil : [.name(String(item))] }
    let values = column.values(called: String(item))
    return values.isEmpty ? nil : Set(values.map { .value($0) })
  }

  private static func isComparison(_ item: Substring) -> Bool {
    item.first.map { "<>=".contains($0) } == true || item.contains("..")
  }

  private static let unknown: Set = ["tidak diketahui", "unknown", "–", "-"]
  private static let unreadable: Set = ["tidak terbaca", "unreadable", "?"]

  // MARK: - Numbers

  private func number(
    _ item: Substring,
    _ column: FilterColumn
  ) -> ValueTest<TableValue>.Alternative? {
    func read(_ text: some StringProtocol) -> Double? { Self.number(text, isShare: column.isShare) }
    for (sign, isLower, isIncluded) in Self.signs where item.hasPrefix(sign) {
      guard let number = read(item.dropFirst(sign.count)) else { return nil }
      let end = NumberRange.End(number, isIncluded: isIncluded)
      return .range(isLower ? NumberRange(from: end) : NumberRange(to: end))
    }
    if item.hasPrefix("=") { return read(item.dropFirst()).map { .value(.number($0)) } }
    guard let dots = item.firstRange(of: "..") else {
      return read(item).map { .value(.number($0)) }
    }
    let ends = (Self.trimmed(item[..<dots.lowerBound]), Self.trimmed(item[dots.upperBound...]))
    let (lower, upper) = (read(ends.0), read(ends.1))
    // An end that is open is empty; one that is no number is not understood.
    guard lower != nil || ends.0.isEmpty, upper != nil || ends.1.isEmpty,
      lower != nil || upper != nil, (lower ?? -Double.infinity) <= (upper ?? Double.infinity)
    else { return nil }
    return .range(
      NumberRange(from: lower.map { NumberRange.End($0) }, to: upper.map { NumberRange.End($0) })
    )
  }

  private static let signs: [(String, isLower: Bool, isIncluded: Bool)] = [
    (">=", true, true), ("≥", true, true), ("=>", true, true), ("<=", false, true),
    ("≤", false, true), ("=<", false, true), (">", true, false), ("<", false, false),
  ]

  /// A number as people type it: `1.160`, `1160`, `12.5`, `50%`.
  private static func number(_ text: some StringProtocol, isShare: Bool) -> Double? {
    var text = String(trimmed(Substring(text)))
    if isShare, text.hasSuffix("%") { text = String(trimmed(text.dropLast())) }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, first.count <= 15,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } && !$0.isEmpty })
    else { return nil }
    let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped || parts.count <= 2 else { return nil }
    return Double(isGrouped ? parts.joined() : text).map { isShare ? $0 / 100 : $0 }
  }

  // MARK: - Text

  private static func trimmed(_ text: Substring) -> Substring {
    let rest = text.drop { $0 == " " }
    return rest[..<(rest.lastIndex { $0 != " " }.map(rest.index(after:)) ?? rest.startIndex)]
  }

  private static func items(_ text: Substring) -> [Substring] {
    text.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
  }

  /// What stands behind one of some words at the beginning of a text; `nil` when none stands there.
  private static func behind(_ words: [String], _ text: Substring) -> Substring? {
    let word = words.first { word in
      guard text.lowercased().hasPrefix(word.lowercased()), text.count >= word.count else {
        return false
      }
      let next = text.dropFirst(word.count).first
      return next.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    return word.map { text.dropFirst($0.count) }
  }
}

extension FilterColumn {
  /// What the column may be called when one types: its headings, their parts, and without a year behind
  /// them.
  fileprivate var callNames: Set<String> {
    var names: Set<String> = []
    for heading in headings.values.map(\.string) where !heading.isEmpty {
      names.insert(heading)
      names.formUnion(heading.split(separator: "/").map(String.init).filter { $0.count > 2 })
      let words = heading.split(separator: " ")
      if let last = words.last, words.count > 1, last.allSatisfy(\.isNumber) {
        names.insert(words.dropLast().joined(separator: " "))
      }
    }
    return names
  }

  /// Tells whether a value is called just so, as one of which the name begins with "not".
  fileprivate func isName(_ text: Substring) -> Bool {
    let typed = SearchText(String(text))
    return names.values.contains { $0.contains { typed.match(in: SearchText($0)) == .exact } }
  }

  /// The values that are called so: those called just so, else those of which a word begins so.
  package func values(called name: String) -> [TableValue] {
    let typed = SearchText(name)
    var found: [(TableValue, SearchMatch)] = []
    for (value, names) in self.names {
      guard let match = names.compactMap({ typed.match(in: SearchText($0)) }).min() else {
        continue
      }
      if match <= .wordBeginning { found.append((value, match)) }
    }
    let exact = found.filter { $0.1 == .exact }
    return (exact.isEmpty ? found : exact).map(\.0)
  }
}
