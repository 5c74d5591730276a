import TerminalKit
import TuntasModel

/// One screen: what it reads, what it shows, and where a row leads.
///
/// A new screen is one type that conforms, in a folder of its own.
protocol DashboardScreen: Sendable {
  /// What the screen shows once it has been read.
  associatedtype Content: Sendable

  /// What has been read.
  var content: Loadable<Content> { get set }

  /// Where the cursor stands.
  var list: RowList { get set }

  /// Reads what the screen shows.
  func load(from reader: RegistryReader) async throws -> Content

  /// Takes what was read.
  mutating func receive(_ content: Content)

  /// The steps of the breadcrumb below the name of the program.
  func path(_ words: Words) -> [SafeText]

  /// The lines of the screen for a size of its body.
  func body(_ words: Words, size: Size) -> ScreenBody

  /// What the header tells of the data.
  var facts: ScreenFacts? { get }

  /// The region that the screen is about, from which other screens start.
  var region: RegionCode? { get }

  /// Tells whether more must be read now that the cursor stands where it does.
  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool
}

/// An end of a list that the user jumped to.
enum ListEnd: Hashable, Sendable {
  /// The first row.
  case first
  /// The last row.
  case last
}

/// What the header tells of the data on a screen.
struct ScreenFacts: Hashable, Sendable {
  /// The day for which it holds.
  var day: CalendarDate
  /// Whether `day` is the date of a list, not the day that counts as today.
  var isListDate = false
  /// Whether any of it is sample data.
  var isSynthetic: Bool
}

/// The lines of a screen: what stays at the top, what scrolls, what stays at the bottom.
struct ScreenBody: Hashable {
  /// Lines that stay at the top.
  var top: [BodyRow] = []
  /// Lines that scroll.
  var rows: [BodyRow] = []
  /// Lines that stay at the bottom; the first to go when the window is low.
  var bottom: [BodyRow] = []
  /// The rows at which parts begin, counted among the rows the cursor can stand on.
  var parts: [Int] = [0]

  /// How many rows the cursor can stand on.
  var selectableCount: Int {
    rows.count { $0.subject != nil }
  }

  /// What the row under the cursor stands for.
  func subject(ofSelectable row: Int) -> RowSubject? {
    var seen = -1
    for content in rows {
      guard let subject = content.subject else { continue }
      seen += 1
      if seen == row { return subject }
    }
    return nil
  }

  /// The lines of a row that the cursor stands on: the row, and in front of it the headings between
  /// it and the row above.
  func lines(ofSelectable row: Int) -> ClosedRange<Int> {
    var seen = -1
    var first = 0
    for (line, content) in rows.enumerated() where content.subject != nil {
      seen += 1
      if seen == row { return first...line }
      first = line + 1
    }
    return 0...0
  }
}

extension DashboardScreen {
  var region: RegionCode? { nil }

  mutating func receive(_ content: Content) {
    self.content = .ready(content)
  }

  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool { false }
}
