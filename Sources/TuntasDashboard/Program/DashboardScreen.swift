import TerminalKit
import TuntasModel
import TuntasWords

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
  func load(from reader: MomentReader) async throws -> Content

  /// Takes what was read.
  mutating func receive(_ content: Content)

  /// The steps of the breadcrumb below the name of the program.
  func path(_ words: Words) -> [SafeText]

  /// The lines of the screen for a size of its body, once it has been read.
  func body(of content: Content, _ words: Words, size: Size) -> ScreenBody

  /// What the header tells of the data.
  func facts(of content: Content) -> ScreenFacts

  /// The region that the screen is about, from which other screens start.
  var region: RegionCode? { get }

  /// Tells whether more must be read now that the cursor stands where it does.
  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool

  /// What can be tried with the programme that the screen is about; none on other screens.
  var whatIf: WhatIfPanel? { get }

  /// Does what a key that moves asks for where it has a meaning of its own, such as a direction on a
  /// map; tells whether it has one.
  mutating func steer(_ command: Command) -> Bool

  /// Whether the screen shows the same in several forms, such as a map by several figures.
  var hasForms: Bool { get }

  /// The same in the next form.
  func inNextForm() -> any DashboardScreen

  /// What tells the form that the screen is in from its other forms.
  var formName: String { get }

  /// Whether the cursor can go to the left and right.
  var isWide: Bool { get }

  /// Whether something may come later than the rest, such as an exact count.
  var hasMoreLater: Bool { get }

  /// Reads what may come later than the rest; none when there is nothing.
  func loadLater(from reader: MomentReader) async throws -> Content?
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

/// What holds for one moment, as nearly everything that a screen reads does.
protocol DatedContent: Sendable {
  /// When it holds.
  var moment: Moment { get }

  /// Whether any of it is sample data.
  var isSynthetic: Bool { get }
}

extension Overview: DatedContent {}
extension RegionTable: DatedContent {}
extension ProgrammeTable: DatedContent {}
extension ProgrammePage: DatedContent {}
extension FiguresPage: DatedContent {}
extension MapPage: DatedContent {}
extension SourceTable: DatedContent {}

extension DashboardScreen where Content: DatedContent {
  func facts(of content: Content) -> ScreenFacts {
    ScreenFacts(day: content.moment.day, isSynthetic: content.isSynthetic)
  }
}

extension DashboardScreen {
  /// The lines of the screen for a size of its body; before it has been read, why there are none.
  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let content = content.value else {
      return ScreenBody(rows: standIn(words, columns: size.columns))
    }
    return body(of: content, words, size: size)
  }

  /// What the header tells of the data; none before it has been read.
  var facts: ScreenFacts? { content.value.map { facts(of: $0) } }

  var region: RegionCode? { nil }

  mutating func receive(_ content: Content) {
    self.content = .ready(content)
  }

  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool { false }

  var whatIf: WhatIfPanel? { nil }

  mutating func steer(_ command: Command) -> Bool { false }

  var hasForms: Bool { false }

  func inNextForm() -> any DashboardScreen { self }

  var formName: String { String(describing: Self.self) }

  var isWide: Bool { false }

  var hasMoreLater: Bool { false }

  func loadLater(from reader: MomentReader) async throws -> Content? { nil }
}
