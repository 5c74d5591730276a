import TerminalKit
import TuntasWords

/// Which keys ask for a command, and how they are told of.
///
/// One entry feeds five places: what a key does, the footer, the help, the palette and the page of
/// the manual; so no text can promise a key that does something else.
struct KeyBinding: Hashable, Sendable {
  /// The command.
  var command: Command
  /// The keys that ask for it; in one mode a key stands in one entry only.
  var keys: [Key]
  /// How the keys are written in the footer, the help and the manual.
  var label: SafeText
  /// What it does, in one line of help.
  var help: Phrase
  /// The short word in the footer; `nil` when the key stands in the help alone.
  var footer: Phrase?
  /// How much the footer needs it, from 0 for the help key: the greatest number is the first to be
  /// left out of a narrow one; 99 where it has no word there.
  var need: Int
  /// On which screens it works.
  var place: Place

  /// Makes an entry of the table.
  init(
    _ command: Command,
    _ keys: [Key],
    _ label: SafeText,
    _ help: Phrase,
    footer: Phrase? = nil,
    need: Int = 99,
    at place: Place = .everywhere
  ) {
    self.command = command
    self.keys = keys
    self.label = label
    self.help = help
    self.footer = footer
    self.need = need
    self.place = place
  }

  /// Where a key works.
  enum Place: Hashable, Sendable {
    /// On every screen.
    case everywhere
    /// Where there are rows to move over.
    case withRows
    /// Where the row under the cursor leads somewhere.
    case onDoors
    /// Where the row under the cursor has figures that can be explained.
    case onFigures
    /// Everywhere but on the first screen.
    case belowRoot
    /// On screens of several parts.
    case withParts
    /// On screens whose table can be put in order and filtered.
    case withTable
    /// The same, where rows can be written to a file.
    case withExport
    /// Once a search has found something.
    case afterSearch
    /// Where there is something to the left and right: columns, parts of a map.
    case sideways
    /// On the page of a programme.
    case onProgramme
    /// On screens that show the same in several forms.
    case withForms
  }
}
