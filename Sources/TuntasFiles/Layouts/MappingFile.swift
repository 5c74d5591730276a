import TuntasModel

/// A mapping file: what the columns of an agency's file are, in the words of the registry.
enum MappingFile {
  /// Larger files are no mappings.
  private static let largest = 1 << 20

  /// Reads a mapping.
  ///
  /// - Parameter path: The path of the mapping file.
  /// - Returns: The layout that it describes.
  /// - Throws: ``FileError`` when it cannot be read, or a line of it makes no sense.
  static func layout(at path: String) throws(FileError) -> Layout {
    let bytes = try MappedFile.bytes(at: path)
    guard bytes.buffer.count <= largest else {
      throw .badMapping(path: path, line: 1, found: "", fault: .tooLarge)
    }
    return try layout(String(decoding: bytes.buffer, as: UTF8.self), path: path)
  }

  /// Reads a mapping from its text.
  static func layout(_ text: String, path: String) throws(FileError) -> Layout {
    try MappingReader(MappingDocument(text, path: path)).layout()
  }
}

/// Makes a layout of a mapping.
private struct MappingReader {
  private let document: MappingDocument

  private static let keys = ["name", "kind", "dates", "decimals", "zero"]
  private static let sections = ["columns", "constants", "village", "source", "list"]

  init(_ document: MappingDocument) {
    self.document = document
  }

  func layout() throws(FileError) -> Layout {
    for entry in document.entries("") where !Self.keys.contains(entry.key) {
      throw document.notOneOf(Self.keys, found: entry.key, line: entry.line)
    }
    let kind = try kind()
    try checkSections(kind)
    var layout = Layout(name: name, kind: kind, fields: try fields(of: kind))
    if let entry = document.top("dates") { layout.dayOrder = try word(entry) }
    if let entry = document.top("decimals") { layout.mark = try word(entry) }
    if let entry = document.top("zero") {
      let words = ["unknown", "value"]
      guard words.contains(entry.value) else {
        throw document.notOneOf(words, entry)
      }
      layout.zeroIsUnknown = entry.value == "unknown"
    }
    layout.source = try source()
    layout.register = try register()
    layout.yearHeadings = document.entries("list").first { $0.key == "year" }.map(headings) ?? []
    layout.signature = signature(of: layout)
    try checkRequired(layout)
    return layout
  }

  private var name: String {
    if let name = document.top("name")?.value { return name }
    let file = document.path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  private func kind() throws(FileError) -> RecordKind {
    let words = RecordKind.allCases.map(\.rawValue)
    guard let entry = document.top("kind") else {
      throw .badMapping(path: document.path, line: 1, found: "", fault: .missingKind(words))
    }
    guard let kind = RecordKind(rawValue: entry.value) else {
      throw document.notOneOf(words, entry)
    }
    return kind
  }

  private func word<Word>(_ entry: MappingDocument.Entry) throws(FileError) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    if let word = Word(rawValue: entry.value) { return word }
    throw document.notOneOf(Word.allCases.map(\.rawValue), entry)
  }

  // MARK: - Sections

  private func checkSections(_ kind: RecordKind) throws(FileError) {
    let names = kind.columns.map(\.name)
    for section in document.sectionNames where !section.isEmpty {
      if Self.sections.contains(section) { continue }
      let parts = section.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count == 2, parts[0] == "words", names.contains(String(parts[1])) { continue }
      let expected = Self.sections + ["words." + (names.first ?? "")]
      throw document.notOneOf(expected, found: section, line: document.line(ofSection: section))
    }
    for section in ["columns", "constants"] {
      for entry in document.entries(section) where !names.contains(entry.key) {
        throw document.notOneOf(names, found: entry.key, line: entry.line)
      }
    }
  }

  private func fields(of kind: RecordKind) throws(FileError) -> [LayoutField] {
    var fields: [LayoutField] = []
    for column in kind.columns {
      let words = try words(of: column)
      if column.content == .village, let village = try village(column) {
        fields.append(LayoutField(column.name, .village(village)))
      } else if let entry = document.entries("columns").first(where: { $0.key == column.name }) {
        fields.append(LayoutField(column.name, .headings(headings(entry)), words: words))
      }
      if column.role == .source,
        let id = document.entries("source").first(where: { $0.key == "id" })
      {
        fields.append(LayoutField(column.name, .constant(id.value)))
      }
      if let entry = document.entries("constants").first(where: { $0.key == column.name }) {
        fields.append(LayoutField(column.name, .constant(entry.value)))
      }
      if column.role == .memberNumber {
        fields.append(LayoutField(column.name, .headings([MemberNumbers.heading])))
        fields.append(LayoutField(column.name, .headings([MemberNumbers.countedHeading])))
        fields.append(LayoutField(column.name, .running))
      }
    }
    return fields
  }

  private func words(of column: RecordColumn) throws(FileError) -> [String: String] {
    let known: [String]
    switch column.content {
    case .word(let words): known = words
    case .yesNo: known = ["no", "yes"]
    default: known = []
    }
    var words: [String: String] = [:]
    for entry in document.entries("words.\(column.name)") {
      guard known.contains(entry.value) else { throw document.notOneOf(known, entry) }
      words[entry.key] = entry.value
    }
    return words
  }

  private func village(_ column: RecordColumn) throws(FileError) -> VillageHeadings? {
    let entries = document.entries("village")
    var headings = VillageHeadings()
    let code = document.entries("columns").first { $0.key == column.name }
    if let code { headings.codes = [self.headings(code)] }
    for entry in entries {
      switch entry.key {
      case "code": headings.codes = [self.headings(entry)]
      case "regency": headings.government = self.headings(entry)
      case "district": headings.district = self.headings(entry)
      case "village": headings.village = self.headings(entry)
      case "in":
        headings.fixedGovernment = try government(entry)
      default:
        let keys = ["code", "regency", "district", "village", "in"]
        throw document.notOneOf(keys, found: entry.key, line: entry.line)
      }
    }
    return entries.isEmpty && code == nil ? nil : headings
  }

  private func government(_ entry: MappingDocument.Entry) throws(FileError) -> FixedGovernment {
    let unknown = document.wrong(entry, .unknownGovernment)
    guard let code = RegionCode(entry.value), code.level == .regency else { throw unknown }
    return FixedGovernment(code: code, ifUnknown: unknown)
  }

  private func source() throws(FileError) -> [String: String]? {
    let entries = document.entries("source")
    guard !entries.isEmpty else { return nil }
    let names = RecordKind.sources.columns.map(\.name)
    var source: [String: String] = ["synthetic": "no"]
    for entry in entries {
      guard names.contains(entry.key) else {
        throw document.notOneOf(names, found: entry.key, line: entry.line)
      }
      source[entry.key] = entry.value
    }
    for name in ["id", "title"] where source[name] == nil {
      throw missing("source.\(name)", line: document.line(ofSection: "source"))
    }
    return source
  }

  private func register() throws(FileError) -> Register? {
    for entry in document.entries("list") where entry.key != "register" && entry.key != "year" {
      throw document.notOneOf(["register", "year"], found: entry.key, line: entry.line)
    }
    guard let entry = document.entries("list").first(where: { $0.key == "register" }) else {
      return nil
    }
    return try word(entry) as Register
  }

  // MARK: - Whole

  /// The headings of the columns that rows need say that a file is of this layout, and the first of
  /// the others.
  private func signature(of layout: Layout) -> [[String]] {
    let required = Set(layout.kind.columns.filter { $0.need == .required }.map(\.name))
    var groups: [[String]] = []
    for field in layout.fields {
      let isAlone = layout.fields.count { $0.column == field.column } == 1
      guard isAlone, case .headings(let headings) = field.origin else { continue }
      if required.contains(field.column) || groups.isEmpty { groups.append(headings) }
    }
    return groups
  }

  private func checkRequired(_ layout: Layout) throws(FileError) {
    for column in layout.kind.columns where column.need == .required {
      let isGiven = layout.fields.contains { $0.column == column.name }
      guard isGiven else { throw missing(column.name, line: 1) }
    }
  }

  private func missing(_ column: String, line: Int) -> FileError {
    .badMapping(path: document.path, line: line, found: "", fault: .missingColumn(column))
  }

  /// Several spellings of a heading stand behind bars.
  private func headings(_ entry: MappingDocument.Entry) -> [String] {
    entry.value.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
