import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// Whoever presses a key sees what it did, or reads why it did nothing.
struct SilentKeyTests {
  /// What these do is not on the screen: they draw it anew, or leave it.
  private static let unseen: Set<Command> = [.redraw, .suspend, .quit, .close]

  private static let keys: [Key] =
    KeyMap.bindings.filter { !unseen.contains($0.command) }.flatMap(\.keys)
    + "abcdmopxzABCDEFHIJKMOPRSTVWXYZ68,.;+*=(".map(Key.character)
    + [.insert, .delete, .function(5), .control("x")]

  @Test(arguments: ScreenTests.screens)
  func noKeyIsSilent(screen: (String, Destination)) async {
    for key in Self.keys {
      var user = await Walker(screen.1)
      let before = user.screen
      await user.press(key)
      #expect(user.screen != before, "\(key)")
    }
  }

  /// At an end of the rows, of the columns, of the screens one came through.
  @Test(arguments: ScreenTests.screens)
  func noKeyIsSilentAtAnEnd(screen: (String, Destination)) async {
    for (way, back) in [(Key.down, Key.end), (.up, .home), (.pageDown, .end), (.pageUp, .home)] {
      var user = await Walker(screen.1)
      await user.press(back, back)
      await user.press(way, times: 30)
      let words = [Phrase.keyFirstRow, .keyLastRow, .keyNoRows].map {
        Words(.indonesian)[$0].string
      }
      let said = user.lines.last ?? ""
      #expect(words.contains { said.contains($0) }, "\(way): \(said)")
    }
  }

  @Test(arguments: Language.allCases)
  func whatIsMissingIsSaid(language: Language) async {
    let words = Words(language)
    let cases: [(Destination, Key, Phrase)] = [
      (.overview(nil), .escape, .keyAtRoot), (.overview(nil), .character("1"), .keyAlreadyHere),
      (.overview(nil), .character("s"), .keyNoTable),
      (.overview(nil), .character("#"), .keyNoTable),
      (.overview(nil), .character("w"), .keyNoProgramme),
      (.overview(nil), .character("v"), .keyOneForm),
      (.overview(nil), .character("n"), .keyNoHits),
      (.overview(nil), .character("["), .keyTrailBegins),
      (.overview(nil), .character("]"), .keyTrailEnds), (.overview(nil), .left, .keyNotWide),
      (.programmes(nil), .left, .keyFirstColumn), (.programmes(nil), .character("e"), .keyNoExport),
      (.sources, .tab, .keyOnePart),
    ]
    for (screen, key, phrase) in cases {
      var user = await Walker(screen, language: language)
      await user.press(key)
      #expect(user.lines.last?.contains(words[phrase].string) == true, "\(key) \(user.screen)")
    }
    var user = await Walker(language: language)
    await user.press(.character("X"))
    #expect(user.lines.last?.contains(words.text(.keyUnknownLetter, ["key": "X"]).string) == true)
    await user.press(.function(7))
    #expect(user.lines.last?.contains(words.text(.keyUnknownLetter, ["key": "F7"]).string) == true)
  }

  /// What lies over a screen: the keys that open it, and where.
  private static let boxes: [(String, Destination, String)] = [
    ("search", .overview(nil), "/"), ("search that found", .overview(nil), "/pantai"),
    ("search in a region", .regions(Governments.bekasiRegency), "/siti"),
    ("whole group", .regions(Governments.bekasiRegency), "/siti↓\n"),
    ("search that found nothing", .regions(Governments.bekasiRegency), "/zzz"),
    ("palette", .overview(nil), ":"), ("palette that found", .overview(nil), ":pantai"),
    ("palette that found nothing", .overview(nil), ":zzz"),
    ("governments", .sources, "5"), ("help", .programmes(nil), "?"),
    ("help that is searched", .programmes(nil), "?tema"),
    ("explanation", .programmes(nil), "i"),
    ("what-if", .programme("rutilahu", Governments.bekasiRegency), "w"),
  ]

  private static let boxKeys: [Key] =
    KeyMode.allCases.flatMap { KeyMap.bindings(in: $0) }.filter { !unseen.contains($0.command) }
    .flatMap(\.keys)
    + [.tab, .backTab, .left, .right, .insert, .delete, .function(5), .control("x")]

  /// A box answers every key: by what it shows, or on the bottom line.
  @Test(arguments: boxes)
  func noKeyIsSilentInABox(box: (String, Destination, String)) async {
    for size in [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)] {
      var user = await Walker(box.1, size: size)
      for letter in box.2 {
        switch letter {
        case "↓": await user.press(.pageDown, .pageDown)
        default: await user.typeKeys(String(letter))
        }
      }
      #expect(user.mode != .screen, "\(box.0)")
      for key in Self.boxKeys {
        var next = user
        let before = next.screen
        await next.press(key)
        #expect(next.screen != before, "\(box.0) \(key)\n\(before)")
      }
    }
  }
}
