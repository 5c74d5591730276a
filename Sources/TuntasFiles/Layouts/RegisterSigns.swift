import TuntasModel

/// What a file must have, beside the headings that its rows are read by, to be taken for a register
/// that nobody said it is.
///
/// Lists of recipients and of candidates have cards, names and houses too. Taken for a register, such
/// a list would end the listing of everybody else, or write its names over those of the register.
struct RegisterSigns: Sendable {
  /// Headings that only the register has: one of each group.
  var own: [[String]] = []
  /// Headings that the register has too: one of each group, wherever there is a column that it does
  /// not have.
  var usual: [[String]] = []
  /// Headings that its files have, whether or not anything of them is kept.
  var known: [String]
  /// What such headings begin with, where there are many of a kind.
  var knownBeginnings: [String] = []
}

/// Why a file that could be read as a register is not taken for it.
public struct RegisterDoubt: Hashable, Sendable {
  /// The name of the layout that it could be read with, which is what insists on it.
  public var layout: String
  /// The kind of record that its rows would be.
  public var isOfFamilies: Bool
  /// What of the register's own headings it lacks; empty when it has them all.
  public var missing: [String]
  /// The headings of the columns that hold something.
  public var found: [String]
  /// How many columns hold something.
  public var columns: Int
  /// Headings of those of them that the register does not have.
  public var foreign: [String]
}

extension RegisterSigns {
  /// Looks for the signs in a file.
  ///
  /// - Parameters:
  ///   - layout: The layout that the signs are of.
  ///   - headings: The headings of the file.
  ///   - filled: The places of the columns that hold something.
  /// - Returns: What speaks against the register; `nil` when nothing does.
  func doubt(_ layout: Layout, _ headings: Headings, filled: [Int]) -> RegisterDoubt? {
    let known = Set(known.map { FoldedText.hash($0) })
    let beginnings = knownBeginnings.map(Self.folded)
    let foreign = filled.map { headings.names[$0] }.filter { heading in
      guard !known.contains(FoldedText.hash(heading)) else { return false }
      let folded = Self.folded(heading)
      return !beginnings.contains { folded.hasPrefix($0) }
    }
    let needed = foreign.isEmpty ? own : own + usual
    let missing = needed.filter { headings.place(of: $0) == nil }.compactMap(\.first)
    let isOfAid = foreign.contains(where: Self.speaksOfAid)
    guard !missing.isEmpty || foreign.count * 2 >= filled.count || isOfAid else { return nil }
    return RegisterDoubt(
      layout: layout.name,
      isOfFamilies: layout.kind == .families,
      missing: missing,
      found: filled.map { headings.names[$0] },
      columns: filled.count,
      foreign: foreign
    )
  }

  /// What stands in headings of lists of those who shall get, or got, something.
  ///
  /// An agency that keeps its recipients by the register's card and decile sends no register all the
  /// same.
  private static let aid = [
    "bantuan", "bansos", "penerima", "diterima", "salur", "nominal", "calon", "usul", "program",
    "tahap", "rtlh", "rutilahu", "prioritas",
  ]

  /// Tells whether a heading that the register does not have is one of a list of aid.
  private static func speaksOfAid(_ heading: String) -> Bool {
    let folded = folded(heading)
    return aid.contains { folded.contains($0) }
  }

  /// A heading with nothing but its letters and digits.
  private static func folded(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension Layout {
  /// The headings that the fields of some layouts are read from.
  static func headings(of fields: [LayoutField]) -> [String] {
    fields.flatMap { field -> [String] in
      switch field.origin {
      case .headings(let names): names
      case .constant(_, let names): names
      case .codes(let parts): parts.flatMap { $0 }
      case .village(let village):
        village.codes.flatMap { $0 } + village.government + village.district + village.village
      case .answers(let answers): answers.questions.flatMap(\.headings)
      case .running: []
      }
    }
  }

  /// The same layouts, for files of which somebody said that they have it.
  static func insisted(_ layouts: [Layout]) -> [Layout] {
    layouts.map { layout in
      var layout = layout
      layout.signs = nil
      return layout
    }
  }
}
