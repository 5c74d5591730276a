import TuntasModel

/// A layout laid over the headings of one file: where each column of the kind comes from.
struct LayoutBinding {
  /// One column of the kind, and what fills it.
  struct Column {
    /// Where its values come from; `nil` when the file has no such column.
    var source: CellSource?
    /// What the file calls the column.
    var heading: String
    /// The field that fills it.
    var field: LayoutField?
  }

  /// The columns, in the order of the kind's.
  let columns: [Column]
  /// How many headings there are.
  let cellCount: Int
  /// The place of the cell that tells whose row it is; `nil` when every row has one by itself.
  let keyPlace: Int?
  /// The headings as they stand.
  let names: [String]

  /// Binds a layout.
  ///
  /// - Parameters:
  ///   - layout: The layout.
  ///   - headings: The headings of the file.
  ///   - file: Its name, for errors.
  ///   - line: The line of the header row.
  /// - Throws: ``FileError`` when a column that rows cannot stand without is missing, or one stands
  ///   twice.
  init(
    _ layout: Layout,
    _ headings: Headings,
    file: String,
    line: Int
  ) throws(FileError) {
    var columns: [Column] = []
    for column in layout.kind.columns {
      let bound = Self.bound(column, layout, headings)
      if bound.source == nil, column.need == .required {
        let name = Self.firstHeading(of: column.name, in: layout)
        throw .missingColumn(file: file, line: line, column: name)
      }
      if case .cell(let place) = bound.source, headings.isRepeated(at: place) {
        throw .repeatedColumn(file: file, line: line, column: bound.heading)
      }
      columns.append(bound)
    }
    self.columns = columns
    cellCount = headings.names.count
    names = headings.names
    let isKey: (RecordColumn) -> Bool = { $0.need == .required }
    // Who is in a programme may be told by either.
    let namesWhom: (RecordColumn) -> Bool = { $0.role?.namesWhom == true }
    let keys = [isKey, namesWhom].flatMap { matches in
      zip(layout.kind.columns, columns).compactMap { column, bound -> Int? in
        guard matches(column), case .cell(let place) = bound.source else { return nil }
        return place
      }
    }
    keyPlace = keys.first
  }

  /// How many columns a file would fill; `nil` when its headings are not those of the layout.
  static func score(_ layout: Layout, _ headings: Headings) -> Int? {
    guard layout.signature.allSatisfy({ headings.place(of: $0) != nil }) else { return nil }
    let found = layout.kind.columns.count { column in
      switch bound(column, layout, headings).source {
      case .cell, .codes, .village, .answers: true
      case .constant, .running, nil: false
      }
    }
    let isEnough = !layout.isOwn || found >= 2 || found == headings.count
    return isEnough && found > 0 ? found : nil
  }

  private static func bound(
    _ column: RecordColumn,
    _ layout: Layout,
    _ headings: Headings
  ) -> Column {
    for field in layout.fields where field.column == column.name {
      guard let source = CellSource(field.origin, headings) else { continue }
      let heading = source.place.map { headings.names[$0] }
      return Column(source: source, heading: heading ?? source.name ?? column.name, field: field)
    }
    return Column(source: nil, heading: column.name, field: nil)
  }

  private static func firstHeading(of column: String, in layout: Layout) -> String {
    for field in layout.fields where field.column == column {
      switch field.origin {
      case .headings(let headings): return headings.first ?? column
      case .village(let headings): return (headings.codes.last ?? headings.village).first ?? column
      case .codes(let headings): return headings.last?.first ?? column
      case .answers(let answers): return answers.questions.first?.headings.first ?? column
      case .constant, .running: return column
      }
    }
    return column
  }
}

/// Where the values of a column come from in one file.
enum CellSource {
  /// The cell at a place.
  case cell(Int)
  /// The same text in every row.
  case constant([UInt8])
  /// The row's number among those of its family.
  case running
  /// A code in parts at these places.
  case codes([Int])
  /// A village by its code or its names.
  case village(VillageCells)
  /// A word that several answers make together.
  case answers(AnswerReader)

  /// Finds the headings of a field; `nil` when the file does not have them.
  init?(_ origin: LayoutField.Origin, _ headings: Headings) {
    switch origin {
    case .headings(let names):
      guard let place = headings.place(of: names) else { return nil }
      self = .cell(place)
    case .constant(let text, let names):
      guard names.isEmpty || headings.place(of: names) != nil else { return nil }
      self = .constant(Array(text.utf8))
    case .running:
      self = .running
    case .codes(let parts):
      let places = parts.compactMap { headings.place(of: $0) }
      guard !places.isEmpty else { return nil }
      self = .codes(places)
    case .answers(let answers):
      guard let reader = AnswerReader(answers, headings) else { return nil }
      self = .answers(reader)
    case .village(let names):
      guard let cells = VillageCells(names, headings) else { return nil }
      // Where nothing but a code can be, it is a cell as any other.
      self = cells.names == nil && cells.codes.count == 1 ? .cell(cells.codes[0]) : .village(cells)
    }
  }

  /// The name that refused rows have for what is no cell of the file.
  var name: String? {
    if case .running = self { MemberNumbers.heading } else { nil }
  }

  /// Whether it tells a village both ways, so that the two can disagree.
  var hasCodesAndNames: Bool {
    guard case .village(let cells) = self else { return false }
    return cells.names != nil && !cells.codes.isEmpty
  }

  /// The place that a refused cell is told by.
  var place: Int? {
    switch self {
    case .cell(let place): place
    case .codes(let places): places.last
    case .village(let cells): cells.codes.last ?? cells.names?.village
    case .answers(let reader): reader.firstPlace
    case .constant, .running: nil
    }
  }
}

/// Where a file names its villages.
struct VillageCells {
  /// The places of three names.
  struct Names {
    var government: Int?
    var fixedGovernment: [UInt8]
    var district: Int
    var village: Int
  }

  /// The places of the parts of a code.
  var codes: [Int]
  /// The places of the names; `nil` unless all three are told.
  var names: Names?

  /// Finds the headings; `nil` when the file names no village.
  init?(_ given: VillageHeadings, _ headings: Headings) {
    codes = given.codes.compactMap { headings.place(of: $0) }
    let government = headings.place(of: given.government)
    if let district = headings.place(of: given.district),
      let village = headings.place(of: given.village),
      government != nil || given.fixedGovernment != nil
    {
      names = Names(
        government: government,
        fixedGovernment: Array((given.fixedGovernment?.code.description ?? "").utf8),
        district: district,
        village: village
      )
    }
    guard names != nil || !codes.isEmpty else { return nil }
  }
}
