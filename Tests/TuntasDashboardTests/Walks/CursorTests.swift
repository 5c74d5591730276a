import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// The terminal's cursor stands on what is chosen, after every key, for those who follow it.
struct CursorTests {
  private static let village = RegionCode(number: 3_216_012_001) ?? .country

  private static let starts: [Destination] = [
    .overview(nil), .overview(Governments.bekasiRegency), .regions(nil), .families(village),
    .gaps(village), .programmes(nil), .programme("rutilahu", Governments.bekasiRegency),
    .map(Governments.bekasiRegency), .groups(nil), .reportsIn(nil), .figures(nil),
    .pace(Governments.bekasiRegency), .repairs(nil), .verification(nil), .sources,
    .source("sample"),
    .family(FamilyKey(village: village, running: 1)),
  ]

  /// The keys that open what lies over a screen or change how it is seen.
  private static let walks: [[Key]] = [
    [], [.character("?")], [.character("i")], [.character("/"), .character("b")],
    [.character(":"), .character("a")], [.right, .right, .character("f")], [.character("w")],
    [.character("t")], [.character("v")],
  ]

  private static let moves: [Key] = [
    .down, .pageDown, .up, .end, .home, .left, .tab, .character("G"), .character(" "), .backspace,
  ]

  @Test(arguments: starts)
  func itStandsThereOnEveryScreenAndWhatLiesOverIt(start: Destination) async {
    for walk in Self.walks {
      var user = await Walker(start)
      for key in walk + Self.moves {
        await user.press(key)
        expectToldPlace(user, "\(start) \(walk) \(key)")
      }
    }
  }

  @Test(arguments: 1...4)
  func itStandsThereAfterAnyKey(seed: Int) async {
    var dice = Dice(seed: UInt64(seed))
    let keys: [Key] =
      KeyMode.allCases.flatMap { KeyMap.bindings(in: $0).flatMap(\.keys) }
      .filter { ![.character("q"), .character("Q")].contains($0) }
      + "abcde0123/:?if".map(Key.character) + [.enter, .down, .down, .right, .escape]
    var user = await Walker(size: Size(columns: 60, rows: 16))
    for _ in 0..<200 {
      let key = keys[dice.next(keys.count)]
      await user.press(key)
      expectToldPlace(user, "seed \(seed), \(key)")
    }
  }

  /// In a list under a line that is typed, it follows the hand: to the entry, and back to the line.
  @Test(arguments: ["/bek", ":a"])
  func itGoesBetweenTheLineAndTheList(keys: String) async {
    var user = await Walker()
    await user.typeKeys(keys)
    #expect(user.cursorCell == "▌")
    await user.press(.down)
    #expect(user.cursorCell == "►")
    await user.press(.up)
    #expect(user.cursorCell == "►")
    await user.press(.left)
    #expect(user.cursorCell == "▌")
    await user.press(.down)
    await user.type("k")
    #expect(user.cursorCell == "▌")
  }

  @Test func offeredAPasteItIsInTheLine() async {
    var user = await Walker(.families(Self.village))
    await user.paste("Rekap Desember")
    #expect(user.cursorCell == "▌")
  }

  @Test func inATooSmallWindowItIsAtTheSentence() async {
    var user = await Walker()
    await user.resize(to: Size(columns: 20, rows: 5))
    #expect(user.canvas.cursor == Position(column: 0, row: 0))
  }

  private func expectToldPlace(_ user: Walker, _ what: String) {
    let canvas = user.canvas
    guard let cursor = canvas.cursor else {
      // Only where nothing can be chosen.
      let marked = (0..<canvas.size.rows).contains { mark(in: canvas, row: $0) != nil }
      #expect(user.mode == .screen && !marked, "\(what): nowhere")
      return
    }
    let cell = canvas[cursor.column, cursor.row].cluster
    let edge = canvas[0, cursor.row].cluster
    switch user.mode {
    case .screen:
      let mark = mark(in: canvas, row: cursor.row)
      #expect(mark.map { $0 <= cursor.column } == true, "\(what)")
    case .typing, .searching: #expect(["▌", "►"].contains(cell), "\(what)")
    case .helping: #expect(cell == "▌" || cursor.column == 2 && edge == "│", "\(what)")
    case .choosing: #expect(cell == "►" || mark(in: canvas, row: cursor.row) == nil, "\(what)")
    case .reading: #expect(cursor.column == 2 && edge == "│", "\(what)")
    case .trying:
      let before = canvas[cursor.column - 1, cursor.row].cluster
      #expect(before != " " && edge == "│", "\(what)")
    }
  }

  private func mark(in canvas: Canvas, row: Int) -> Int? {
    (0..<canvas.size.columns).first { canvas[$0, row].cluster == "►" }
  }
}
