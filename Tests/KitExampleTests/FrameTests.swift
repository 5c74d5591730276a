import TerminalKit
import Testing
import TuntasTestSupport

@testable import kit_example

/// The example of the terminal kit, without a terminal.
struct FrameTests {
  @Test(arguments: GlyphSet.builtIn)
  func itLooksAsRecorded(glyphs: GlyphSet) async throws {
    var program = OffscreenProgram(Rainfall(), state: 0)
    await program.start()
    await program.press([.down])
    let frame = program.frame(capabilities: Capabilities(colors: .many, glyphs: glyphs))
    try assertSnapshot(of: frame.plainText(), named: "Rainfall.\(glyphs.name).txt")
  }

  @Test func itLooksAsRecordedInAPicture() async throws {
    let program = OffscreenProgram(Rainfall(), state: 0)
    let theme = Rainfall.theme.on(.dark)
    let picture = SVGWriter.svg(of: program.frame(), theme: theme, title: "Rain by month")
    try assertSnapshot(of: picture, named: "Rainfall.svg")
    #expect(picture.contains("fill=\"\(RGB(palette: 43).hexadecimal)\""))
  }

  @Test func theCursorStaysInTheList() async {
    var program = OffscreenProgram(Rainfall(), state: 0)
    await program.press([.up, .up])
    #expect(program.state == 0)
    await program.press([.down, .down, .down, .down])
    #expect(program.state == 2)
    #expect(program.frame().cursor == Position(column: 1, row: 4))
  }

  @Test(arguments: [Key.character("q"), .control("c")])
  func theseKeysEndIt(key: Key) async {
    var program = OffscreenProgram(Rainfall(), state: 0)
    await program.press([.character("x"), .enter])
    #expect(!program.hasQuit)
    await program.press([key])
    #expect(program.hasQuit)
  }

  /// Its own role is read on both grounds.
  @Test(arguments: [Background.dark, .light])
  func rainIsRead(ground: Background) {
    let theme = Rainfall.theme.on(ground)
    guard
      case .palette(let index) = theme.appearance(of: StyleRole.rain, colors: .many).foreground
    else {
      Issue.record("Rain has no colour.")
      return
    }
    #expect(RGB(palette: index).contrast(on: theme.paper.background) >= 4.5)
  }

  @Test(arguments: [(1, 1), (12, 3), (40, 8), (200, 60)])
  func everySizeIsDrawn(columns: Int, rows: Int) {
    let program = OffscreenProgram(Rainfall(), state: 1, size: Size(columns: columns, rows: rows))
    #expect(program.frame().size == Size(columns: columns, rows: rows))
  }
}
