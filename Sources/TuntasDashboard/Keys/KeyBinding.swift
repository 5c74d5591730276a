import TerminalKit
import TuntasWords

/// Which keys ask for a command, and how they are told of.
///
/// One entry feeds six places: what a key does, why it does nothing, the footer, the help, the palette
/// and the page of the manual; so no text can promise a key that does something else.
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
  /// Where it works; elsewhere the bottom line says why not.
  var condition: KeyCondition

  /// Makes an entry of the table.
  init(
    _ command: Command,
    _ keys: [Key],
    _ label: SafeText,
    _ help: Phrase,
    footer: Phrase? = nil,
    need: Int = 99,
    when condition: KeyCondition = .always
  ) {
    self.command = command
    self.keys = keys
    self.label = label
    self.help = help
    self.footer = footer
    self.need = need
    self.condition = condition
  }
}
