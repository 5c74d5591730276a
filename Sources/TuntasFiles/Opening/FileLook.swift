import TuntasModel

/// A look at the beginning of a file, which tells its layout and its dialect.
struct FileLook {
  /// A layout that a file was recognised to have.
  struct Found {
    var layout: Layout
    var dialect: Dialect
    /// The header row as it stands.
    var headerRow: String
    /// The newest year in which the data was brought up to date, if the file says one.
    var year: Int?
  }

  /// What could be seen of a file that is of no layout.
  struct Unknown {
    /// The headings of the row that looks most like a header.
    var headings: [String]
    /// The layout that lacks least, and what of it is missing.
    var nearest: Layout?
    var missing: [String]
    /// Why it is not taken for a register that it could be read as.
    var doubt: RegisterDoubt?
  }

  private let bytes: SourceBytes
  private let end: Int

  /// The bytes that are looked at.
  static let size = 1 << 16
  /// Titles stand above a header; a row further down is not taken for a header.
  private static let mostTitles = 12
  private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// Looks at bytes whose lines end with LF or CRLF.
  init(_ bytes: SourceBytes) {
    self.bytes = bytes
    let buffer = bytes.buffer
    guard buffer.count > Self.size else {
      end = buffer.count
      return
    }
    // A row that is cut would be taken for one with fewer cells.
    let lastLine = buffer[..<Self.size].lastIndex(of: UInt8(ascii: "\n"))
    end = lastLine.map { $0 + 1 } ?? Self.size
  }

  /// Finds the layout whose headings the file has most of.
  ///
  /// - Parameter layouts: The layouts that come into question; of two that fit as well the first.
  /// - Returns: What was found; `nil` when the headings fit none of the layouts.
  func recognise(as layouts: [Layout]) -> Found? {
    var best: (score: Int, layout: Layout, dialect: Dialect, row: TextRange)?
    for separator in Self.separators {
      for candidate in candidates(separator) {
        for layout in layouts {
          guard let score = LayoutBinding.score(layout, candidate.headings),
            score > best?.score ?? 0,
            doubt(of: layout, candidate, separator) == nil
          else { continue }
          let dialect = Dialect(separator: separator, header: candidate.place)
          best = (score, layout, dialect, candidate.row)
        }
      }
    }
    guard var best else { return nil }
    var texts = CellTexts(bytes)
    texts.hasMetOtherBytes = false
    let values = SampleValues(bytes, end: end, best.layout, best.dialect)
    best.dialect.mark = best.layout.mark ?? values.mark ?? Self.standardMark(best.dialect)
    return Found(
      layout: best.layout,
      dialect: best.dialect,
      headerRow: String(decoding: texts.utf8(of: best.row), as: UTF8.self),
      year: values.year
    )
  }

  /// Tells what a file has whose headings are of none of the layouts.
  func unknown(to layouts: [Layout]) -> Unknown {
    let all = Self.separators.flatMap { candidates($0) }
    let headings = all.max { $0.headings.count < $1.headings.count }?.headings ?? Headings([])
    var best: (found: Int, layout: Layout, missing: [String])?
    for layout in layouts {
      let missing = layout.signature.filter { headings.place(of: $0) == nil }
      let found = layout.signature.count - missing.count
      if found > best?.found ?? -1 { best = (found, layout, missing.compactMap(\.first)) }
    }
    return Unknown(
      headings: headings.names.filter { !$0.isEmpty },
      nearest: best?.layout,
      missing: best?.missing ?? [],
      doubt: doubt(of: layouts)
    )
  }

  /// Why the file is not taken for the register whose headings it has most of.
  private func doubt(of layouts: [Layout]) -> RegisterDoubt? {
    var best: (score: Int, doubt: RegisterDoubt)?
    for separator in Self.separators {
      for candidate in candidates(separator) {
        for layout in layouts {
          guard let score = LayoutBinding.score(layout, candidate.headings),
            score > best?.score ?? 0,
            let doubt = doubt(of: layout, candidate, separator)
          else { continue }
          best = (score, doubt)
        }
      }
    }
    return best?.doubt
  }

  private func doubt(
    of layout: Layout,
    _ candidate: Candidate,
    _ separator: UInt8
  ) -> RegisterDoubt? {
    layout.signs?.doubt(layout, candidate.headings, filled: filled(candidate, separator))
  }

  /// The places of the columns that have a heading and hold something; of all that have a heading
  /// where there is no row.
  private func filled(_ candidate: Candidate, _ separator: UInt8) -> [Int] {
    let start = UnsafeBufferPointer(rebasing: bytes.buffer[..<end])
    var scanner = RowScanner(start, separator: separator, from: candidate.place)
    var texts = CellTexts(bytes)
    var filled: Set<Int> = []
    var hasRows = false
    _ = scanner.next()
    while let ending = scanner.next() {
      guard ending == .complete else { continue }
      hasRows = true
      for (place, cell) in scanner.cells.enumerated() where !filled.contains(place) {
        let range = texts.content(of: cell)
        if !texts.withBytes(of: range, { UnknownWord.matches($0) }) { filled.insert(place) }
      }
    }
    let headed = candidate.headings.names.indices.filter { !candidate.headings.names[$0].isEmpty }
    return hasRows ? headed.filter { filled.contains($0) } : headed
  }

  private struct Candidate {
    var headings: Headings
    var place: RowPlace
    var row: TextRange
  }

  /// The first rows with something in them, any of which may be the header.
  private func candidates(_ separator: UInt8) -> [Candidate] {
    let start = UnsafeBufferPointer(rebasing: bytes.buffer[..<end])
    var scanner = RowScanner(start, separator: separator)
    var found: [Candidate] = []
    for _ in 0..<Self.mostTitles {
      let place = scanner.place
      guard let ending = scanner.next() else { break }
      guard ending == .complete else { continue }
      let headings = Headings(scanner.texts(of: bytes))
      guard headings.count > 0 else { continue }
      found.append(Candidate(headings: headings, place: place, row: scanner.row))
    }
    return found
  }

  /// What a lone `1.500` means in a file that gives no other sign: spreadsheets put semicolons, tabs
  /// and bars where the comma is taken by decimals.
  private static func standardMark(_ dialect: Dialect) -> DecimalMark {
    dialect.separator == UInt8(ascii: ",") ? .point : .comma
  }
}

/// What the first rows of a file give away by their values.
private struct SampleValues {
  /// The mark that most of the numbers that tell it have.
  private(set) var mark: DecimalMark?
  /// The newest year under a heading of years.
  private(set) var year: Int?

  init(_ bytes: SourceBytes, end: Int, _ layout: Layout, _ dialect: Dialect) {
    let start = UnsafeBufferPointer(rebasing: bytes.buffer[..<end])
    guard let header = dialect.header else { return }
    var scanner = RowScanner(start, separator: dialect.separator, from: header)
    guard scanner.next() != nil else { return }
    let headings = Headings(scanner.texts(of: bytes))
    guard let binding = try? LayoutBinding(layout, headings, file: "", line: 1) else { return }
    let numbers = zip(layout.kind.columns, binding.columns).compactMap { column, bound -> Int? in
      guard column.content == .real || column.content == .integer else { return nil }
      return bound.source?.place
    }
    let years = headings.place(of: layout.yearHeadings)
    var texts = CellTexts(bytes)
    var balance = 0
    while let ending = scanner.next() {
      guard ending == .complete else { continue }
      for place in numbers where place < scanner.cells.count {
        let range = texts.content(of: scanner.cells[place])
        switch texts.withBytes(of: range, { AgencyNumber.mark(shownBy: $0) }) {
        case .comma: balance += 1
        case .point: balance -= 1
        case nil: continue
        }
      }
      guard let years, years < scanner.cells.count else { continue }
      let range = texts.content(of: scanner.cells[years])
      let number = texts.withBytes(of: range) { AgencyNumber.integer($0, .comma) }
      if let number, (1990...2100).contains(number) { year = max(year ?? 0, Int(number)) }
    }
    if balance != 0 { mark = balance > 0 ? .comma : .point }
  }
}
