import TerminalKit
import Testing

@testable import TuntasDashboard
@testable import TuntasWords

struct KeyMapTests {
  @Test(arguments: KeyMode.allCases)
  func noKeyAsksForTwoThings(mode: KeyMode) {
    let keys = KeyMap.bindings(in: mode).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: KeyMode.allCases)
  func noCommandHasTwoEntries(mode: KeyMode) {
    let commands = KeyMap.bindings(in: mode).map(\.command)
    #expect(Set(commands).count == commands.count)
  }

  /// The digits that no screen has yet have no key either.
  private static let commands = Command.allCases.filter { command in
    !Command.screens.values.contains(command) || ScreenTable.row(of: command) != nil
  }

  @Test(arguments: commands)
  func everyCommandHasAKey(command: Command) {
    let entries = KeyMode.allCases.flatMap { KeyMap.bindings(in: $0) }
      .filter { $0.command == command }
    #expect(!entries.isEmpty)
    #expect(entries.allSatisfy { !$0.keys.isEmpty && !$0.label.isEmpty })
  }

  @Test(arguments: KeyMode.allCases)
  func nothingTypedIsACommandWhileTyping(mode: KeyMode) {
    let letters = KeyMap.bindings(in: mode).flatMap(\.keys).filter {
      if case .character = $0 { true } else { false }
    }
    #expect(![.typing, .searching, .helping].contains(mode) || letters.isEmpty)
  }

  @Test func theFooterShowsOnlyKeysThatWork() {
    let commands = Set(KeyMap.bindings(at: KeyPlace()).map(\.command))
    let special: Set<Command> = [
      .up, .enter, .explain, .back, .nextPart, .sort, .export, .mark, .nextHit,
    ]
    #expect(commands.isDisjoint(with: special))
    #expect(commands.isSuperset(of: [.screen1, .help, .quit, .search, .palette]))
  }

  @Test(arguments: Language.allCases)
  func everyKeyOfAPlaceIsInItsHelpAndPalette(language: Language) {
    let words = Words(language)
    let everything = KeyPlace(
      hasRows: true,
      isOnDoor: true,
      isOnFigures: true,
      isBelowRoot: true,
      hasParts: true,
      hasTable: true,
      canExport: true,
      hasHits: true,
      isWide: true,
      hasForms: true,
      canTry: true
    )
    let bindings = KeyMap.bindings(at: everything)
    #expect(Set(bindings.map(\.command)) == Set(KeyMap.bindings.map(\.command)))
    let palette = PalettePanel().entries(at: everything, words)
    // Nobody looks for the keys that move the cursor.
    let offered = bindings.filter { Movement($0.command) == nil }
    #expect(palette.count { if case .command = $0.deed { true } else { false } } == offered.count)
    for binding in offered {
      let entry = palette.first { $0.deed == .command(binding.command) }
      #expect(entry?.name == words[binding.help] && entry?.key == binding.label)
    }
    var canvas = Canvas(size: Size(columns: 120, rows: 60))
    HelpView(place: everything, words: words)
      .draw(in: Rect(column: 0, row: 0, columns: 120, rows: 60), on: &canvas)
    let help = canvas.plainText()
    for binding in bindings {
      #expect(help.contains(binding.label.string), "\(binding.label)")
      #expect(help.contains(words[binding.help].string), "\(binding.help)")
    }
  }
}
