import TuntasModel

/// How the files of one kind from one place are laid out: what stands under which heading.
struct Layout: Sendable {
  /// The name by which the layout is told: `tuntas`, `p3ke`, `dtsen`, or a mapping file's own.
  var name: String
  /// The kind of record that its rows are.
  var kind: RecordKind
  /// What fills each column; of several fields of one column the first that the file has counts.
  var fields: [LayoutField]
  /// What a header must have to be taken for this layout: one heading of each group.
  var signature: [[String]] = []
  /// What it must have besides, where nobody said that it has this layout; `nil` where the
  /// signature is enough.
  var signs: RegisterSigns?
  /// Whether it is the program's own, read strictly.
  var isOwn = false
  /// The order of the parts of a day.
  var dayOrder = DayOrder.dayFirst
  /// What stands before decimals; found by looking when left out.
  var mark: DecimalMark?
  /// Whether `0` in a value list says that the value is not known.
  var zeroIsUnknown = true
  /// The register whose list the rows are; `nil` when they are no list.
  var register: Register?
  /// Headings of the year in which the data was brought up to date (tahun dimutakhirkan).
  var yearHeadings: [String] = []
  /// A record of the source that rows name, written for them.
  var source: [String: String]?

  /// The program's own layout of a kind.
  static func tuntas(_ kind: RecordKind) -> Layout {
    let fields = kind.columns.map { LayoutField($0.name, .headings([$0.name])) }
    let required = kind.columns.filter { $0.need == .required }.map { [$0.name] }
    return Layout(name: "tuntas", kind: kind, fields: fields, signature: required, isOwn: true)
  }
}

/// What fills one column.
struct LayoutField: Sendable {
  /// The name of the column as the registry has it.
  var column: String
  /// Where its values come from.
  var origin: Origin
  /// The agency's words with the registry's.
  var words: [String: String] = [:]

  /// Where values come from.
  enum Origin: Sendable {
    /// The cell under one of these headings.
    case headings([String])
    /// The same value in every row; only in files that have one of the headings, when there are any.
    case constant(String, with: [String] = [])
    /// The row's number among those of its family, in the order of the file.
    case running
    /// A code in parts, the largest region first, each under one of its headings.
    case codes([[String]])
    /// A village, by its code or by three names.
    case village(VillageHeadings)
    /// A word of a value list, by several questions that are answered with yes or no.
    case answers(LayoutAnswers)
  }

  /// Makes a field.
  init(
    _ column: String,
    _ origin: Origin,
    words: [String: String] = [:]
  ) {
    self.column = column
    self.origin = origin
    self.words = words
  }
}

/// The government that all rows of a file belong to, as a mapping says.
struct FixedGovernment: Sendable {
  /// The code of the government.
  var code: RegionCode
  /// What is wrong with the mapping when no such government is known.
  var ifUnknown: FileError
}

/// Questions that are answered with yes or no, and the word of a value list that the answers make
/// together.
struct LayoutAnswers: Sendable {
  /// One question.
  struct Question: Sendable {
    /// Its headings.
    var headings: [String]
    /// The number of the word that a yes says.
    var number: Int64
  }

  /// The questions.
  var questions: [Question]
  /// The number of the word when all are answered with no.
  var none: Int64
  /// The number of the word when yes is said of several words.
  var several: Int64
  /// The words of an answer with the registry's.
  var words: [String: String]
}

/// The headings by which a file names villages.
struct VillageHeadings: Sendable {
  /// The code of the village, or its parts, the largest region first.
  var codes: [[String]] = []
  /// The government's name.
  var government: [String] = []
  /// The government where all rows belong to one.
  var fixedGovernment: FixedGovernment?
  /// The district's name.
  var district: [String] = []
  /// The village's name.
  var village: [String] = []
}
