import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// One screen: what it reads, what it shows, and where a row leads.
///
/// A new screen is one type that conforms, in a file of its own, and a page in `TuntasPages` whose
/// lines it shows.
///
/// A screen holds what it read, where its cursor stands, and what the user chose on it; nothing
/// else. It draws no cell itself: it returns lines, and the frame around them draws, scrolls and
/// copies them alike on every screen.
protocol DashboardScreen: Sendable {
  /// What the screen shows once it has been read.
  associatedtype Content: Sendable

  /// What has been read, that it is being read, or why it could not be.
  var content: Loadable<Content> { get set }

  /// Where the cursor stands among the rows, and which of them is seen first.
  var list: RowList { get set }

  /// Reads what the screen shows, off the main thread; the task is cancelled when the user goes on.
  ///
  /// - Parameter reader: The registry, the viewer and the day asked for.
  /// - Returns: Everything that the screen needs to be drawn.
  /// - Throws: What the registry throws; the screen then shows the sentence of it.
  func load(from reader: MomentReader) async throws -> Content

  /// Takes what was read, and puts it in place of, or to the end of, what was there.
  mutating func receive(_ content: Content)

  /// The steps of the breadcrumb behind the name of the program, from the government downwards.
  ///
  /// Before anything was read the regions are not known by name, so only the screen's own name
  /// stands there.
  func path(_ words: Words) -> [SafeText]

  /// The lines of the screen for a size of its body, the window without header and footer, once it
  /// has been read.
  func body(of content: Content, _ words: Words, size: Size) -> ScreenBody

  /// What the header tells of the data: for which day it holds, and whether it is sample data.
  func facts(of content: Content) -> ScreenFacts

  /// Whether other lines are drawn when the cursor moves, as on a map that shows the part under it.
  var linesFollowCursor: Bool { get }

  /// What would open the screen anew.
  var destination: Destination { get }

  /// The region that the screen is about, from which other screens start; `nil` for the four
  /// governments together.
  var region: RegionCode? { get }

  /// Tells whether more must be read now that the cursor stands where it does, and notes what.
  ///
  /// - Parameter end: The end that was jumped to; `nil` after a step.
  /// - Returns: Whether a reading must begin.
  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool

  /// Whether the screen is one on which a capacity is tried.
  var hasWhatIf: Bool { get }

  /// What can be tried with the programme that the screen is about; `nil` on other screens, and
  /// before the programme was read.
  var whatIf: WhatIfPanel? { get }

  /// Does what a key that moves asks for where it has a meaning of its own, such as a direction on a
  /// map; tells whether it has one.
  mutating func steer(_ command: Command) -> Bool

  /// Whether the screen shows the same in several forms, such as a map by several figures.
  var hasForms: Bool { get }

  /// The same in the next form; behind the last form the first comes again.
  func inNextForm() -> any DashboardScreen

  /// What tells the form that the screen is in from its other forms; no word for people.
  var formName: String { get }

  /// Whether the cursor can go to the left and right.
  var isWide: Bool { get }

  /// Whether something may come later than the rest, such as an exact count, so that the first rows
  /// need not wait for it.
  var hasMoreLater: Bool { get }

  /// Reads what may come later than the rest; `nil` when there is nothing.
  func loadLater(from reader: MomentReader) async throws -> Content?
}

extension DashboardScreen where Content: DatedContent {
  func facts(of content: Content) -> ScreenFacts { content.facts }
}

extension DashboardScreen {
  /// The lines of the screen for a size of its body; before it has been read, or when it could not
  /// be, one paragraph that says so.
  func body(_ words: Words, size: Size) -> ScreenBody {
    guard let content = content.value else {
      return ScreenBody(rows: standIn(words, columns: size.columns))
    }
    return body(of: content, words, size: size)
  }

  /// What the header tells of the data; `nil` before it has been read.
  var facts: ScreenFacts? { content.value.map { facts(of: $0) } }

  var region: RegionCode? { nil }

  var linesFollowCursor: Bool { false }

  mutating func receive(_ content: Content) {
    self.content = .ready(content)
  }

  mutating func needsMore(afterMovingTo end: ListEnd?) -> Bool { false }

  var hasWhatIf: Bool { false }

  var whatIf: WhatIfPanel? { nil }

  mutating func steer(_ command: Command) -> Bool { false }

  var hasForms: Bool { false }

  func inNextForm() -> any DashboardScreen { self }

  var formName: String { String(describing: Self.self) }

  var isWide: Bool { false }

  var hasMoreLater: Bool { false }

  func loadLater(from reader: MomentReader) async throws -> Content? { nil }
}
