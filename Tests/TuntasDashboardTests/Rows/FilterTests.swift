import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A clerk filters by typing, and takes parts of the filter off.
struct FilterTests {
  private static let village = RegionCode(number: 3_216_012_001) ?? .country

  @Test func aFilterIsTypedPartByPart() async {
    var user = await Walker(.families(Self.village))
    await user.press(.right, .right, .character("f"))
    await user.type("desil 1")
    #expect(user.screen.contains("Saringan: [desil 1▌]"))
    #expect(user.screen.contains("100 dari 451"))
    #expect(user.screen.contains("Nilai kolom Desil, dari 451"))
    #expect(user.lines.contains { $0.contains("[x] 1 ") })
    await user.press(.right)
    await user.type("jiwa >= 4")
    #expect(user.screen.contains("Saringan: [desil 1] [jiwa >= 4▌]"))
    #expect(user.screen.contains("Nilai kolom Jiwa, dari 100"))
    #expect(user.lines.contains { $0.contains("Tersisa:   100") })
    await user.press(.enter)
    #expect(user.screen.contains("Saringan: [desil 1] [jiwa >= 4]  "))
    #expect(user.mode == .screen)
  }

  @Test func escTakesTheLastPartOffAndUBringsItBack() async {
    var user = await Walker(.families(Self.village))
    await user.press(.right, .right, .character("f"))
    await user.type("desil 1")
    await user.press(.right)
    await user.type("jiwa >= 4")
    await user.press(.enter, .escape)
    #expect(user.screen.contains("Saringan: [desil 1]  100 dari 451"))
    #expect(user.footer.contains("[jiwa >= 4] dilepas; u mengembalikannya."))
    await user.press(.character("u"))
    #expect(user.screen.contains("[desil 1] [jiwa >= 4]"))
    await user.press(.escape, .escape)
    #expect(!user.screen.contains("Saringan:"))
    #expect(user.path.hasSuffix("Keluarga"))
  }

  @Test func anyPartIsTakenOffInTheBox() async {
    var user = await Walker(.families(Self.village))
    await user.press(.right, .right, .character("f"))
    await user.type("desil 1")
    await user.press(.right)
    await user.type("jiwa >= 4")
    await user.press(.left, .delete, .enter)
    #expect(user.screen.contains("Saringan: [jiwa >= 4]"))
  }

  @Test func escInTheBoxLeavesTheFilterAsItWas() async {
    var user = await Walker(.families(Self.village))
    await user.press(.right, .right, .character("f"))
    await user.type("desil 1")
    await user.press(.escape)
    #expect(!user.screen.contains("Saringan:"))
    #expect(user.mode == .screen)
  }

  @Test(arguments: [
    (Language.indonesian, "jiwa > empat", "\"jiwa > empat\" tidak dipahami; contoh: jiwa >= 4."),
    (.english, "people > four", "\"people > four\" is not understood; for example: people >= 4."),
  ])
  func whatIsNotUnderstoodStaysAsTyped(language: Language, text: String, said: String) async {
    var user = await Walker(.families(Self.village), language: language)
    await user.press(.right, .right, .character("f"))
    await user.type(text)
    await user.press(.enter)
    #expect(user.lines.last?.contains(said) == true, "\(user.screen)")
    #expect(user.screen.contains("[\(text)▌]"))
  }

  @Test func aTableInMemoryIsFilteredByTheSameWords() async {
    for text in ["status belum lapor", "status not reported", "status !terlambat, sesuai"] {
      var user = await Walker(.programmes(nil))
      await user.press(.right, .right, .character("f"))
      await user.type(text)
      await user.press(.enter)
      #expect(user.screen.contains("BELUM LAPOR"), "\(text)")
      #expect(!user.screen.contains("SESUAI  "), "\(text)")
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)])
  func noKeyOfTheBoxIsSilent(size: Size) async {
    let unseen: Set<Command> = [.redraw, .suspend]
    let keys =
      KeyMap.bindings(in: .choosing).filter { !unseen.contains($0.command) }.flatMap(\.keys)
      + "abq1!<>.,=".map(Key.character) + [.tab, .backTab, .insert, .function(5), .control("x")]
    for key in keys {
      var user = await Walker(.families(Self.village), size: size)
      await user.press(.right, .character("f"))
      let before = user.screen
      await user.press(key)
      #expect(user.screen != before, "\(key)")
    }
  }

  @Test func aLongFilterKeepsWhatIsTypedInANarrowWindow() async {
    var user = await Walker(.families(Self.village), size: Size(columns: 60, rows: 16))
    await user.press(.right, .right, .character("f"))
    for text in ["desil 1", "jiwa >= 2", "jiwa <= 6", "belum tercatat Rutilahu"] {
      await user.type(text)
      await user.press(.right)
    }
    await user.press(.left)
    #expect(user.screen.contains("[belum tercatat Rutilahu▌]"), "\(user.screen)")
    #expect(user.screen.contains("+"), "\(user.screen)")
    #expect(user.screen.contains("Esc batal"))
    await user.press(.enter)
    #expect(user.screen.contains("[desil 1]"), "\(user.screen)")
    #expect(user.lines.contains { $0.contains("Saringan:") && $0.contains("+") })
  }
}
