import TerminalKit
import Testing

@testable import TuntasDashboard

struct KeyMapTests {
  @Test func noKeyAsksForTwoThings() {
    let keys = KeyMap.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Command.allCases)
  func everyCommandHasOneEntryWithAKey(command: Command) {
    let entries = KeyMap.bindings.filter { $0.command == command }
    #expect(entries.count == 1)
    #expect(entries.allSatisfy { !$0.keys.isEmpty && !$0.label.isEmpty })
  }

  @Test func theFooterShowsOnlyKeysThatWork() {
    let nothing = KeyPlace(
      hasRows: false,
      isOnDoor: false,
      isOnFigures: false,
      isBelowRoot: false,
      hasParts: false
    )
    let commands = Set(KeyMap.bindings(at: nothing).map(\.command))
    #expect(commands.isDisjoint(with: [.up, .enter, .explain, .back, .nextPart]))
    #expect(commands.isSuperset(of: [.overview, .help, .quit]))
  }
}
