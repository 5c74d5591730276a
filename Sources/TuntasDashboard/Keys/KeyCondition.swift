import TerminalKit
import TuntasWords

/// Where a key works.
///
/// A condition has two sides: what must be there, and the sentence that says what is missing when the
/// key is pressed all the same. So no key is silent.
struct KeyCondition: Hashable, Sendable {
  /// What must be there.
  let holds: @Sendable (KeyPlace) -> Bool
  /// The sentence in the bottom line where it is not there.
  let refusal: Phrase
  /// Where that is, in the words of the manual.
  let manual: String

  /// On every screen.
  static let always = Self(.keyUnknown, "everywhere") { _ in true }
  /// Where there are rows to move over.
  static let withRows = Self(.keyNoRows, "where there are rows") { $0.hasRows }
  /// Where the row under the cursor leads somewhere.
  static let onDoors = Self(.keyNoDoor, "on a row that leads somewhere") { $0.isOnDoor }
  /// Where the row under the cursor has figures that can be explained.
  static let onFigures = Self(.keyNoFigures, "on a row with figures") { $0.isOnFigures }
  /// Everywhere but on the first screen.
  static let belowRoot = Self(.keyAtRoot, "below the first screen") { $0.isBelowRoot }
  /// On screens of several parts.
  static let withParts = Self(.keyOnePart, "on screens of several parts") { $0.hasParts }
  /// On screens whose table can be put in order and filtered.
  static let withTable = Self(.keyNoTable, "in a table") { $0.hasTable }
  /// The same, where rows can be written to a file.
  static let withExport = Self(.keyNoExport, "in a table, in a folder that can be written to") {
    $0.hasTable && $0.canExport
  }
  /// Once a search has found something.
  static let afterSearch = Self(.keyNoHits, "after a search") { $0.hasHits }
  /// Where there is something to the left and right: columns, parts of a map.
  static let sideways = Self(.keyNotWide, "in a table, on a map") { $0.isWide }
  /// On the page of a programme.
  static let onProgramme = Self(.keyNoProgramme, "on a programme's page") { $0.canTry }
  /// On screens that show the same in several forms.
  static let withForms = Self(.keyOneForm, "where there are several forms") { $0.hasForms }

  private init(_ refusal: Phrase, _ manual: String, _ holds: @escaping @Sendable (KeyPlace) -> Bool)
  {
    self.holds = holds
    self.refusal = refusal
    self.manual = manual
  }

  static func == (left: Self, right: Self) -> Bool { left.manual == right.manual }

  func hash(into hasher: inout Hasher) { hasher.combine(manual) }
}
