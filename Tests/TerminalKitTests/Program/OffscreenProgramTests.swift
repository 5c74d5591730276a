import TerminalKit
import Testing

struct OffscreenProgramTests {
  @Test func everyStepRunsItsWorkToTheEnd() async {
    let program = Counter(
      work: [
        .character("a"): .run(slot: "a") { .answered("a") },
        .character("i"): .stream(slot: "i") { send in
          send(.answered("1"))
          send(.answered("2"))
        },
      ],
      firstWork: [.run(slot: "load") { .answered("loaded") }]
    )
    var offscreen = OffscreenProgram(program, state: Counter.State())
    await offscreen.start()
    #expect(offscreen.state.answers == ["started", "loaded"])
    await offscreen.press([.character("a"), .character("i"), .down])
    #expect(offscreen.state.answers == ["started", "loaded", "a", "1", "2"])
    #expect(offscreen.state.count == 3)
  }

  @Test func workThatIsReplacedNeverRuns() async {
    let program = Counter(firstWork: [
      .run(slot: "load") { .answered("first") },
      .run(slot: "other") { .answered("other") },
      .run(slot: "load") { .answered("second") },
      .run(slot: "gone") { .answered("gone") },
      .cancel(slot: "gone"),
    ])
    var offscreen = OffscreenProgram(program, state: Counter.State())
    await offscreen.start()
    #expect(offscreen.state.answers == ["started", "other", "second"])
  }

  @Test func keysAfterTheEndMeanNothing() async {
    var offscreen = OffscreenProgram(Counter(), state: Counter.State())
    await offscreen.type("q")
    await offscreen.type("xyz")
    #expect(offscreen.hasQuit)
    #expect(offscreen.state.count == 1)
  }

  @Test func framesComeInAnySizeAndGlyphs() async {
    var offscreen = OffscreenProgram(Counter(), state: Counter.State())
    await offscreen.send(TerminalEvent.pasted("é"))
    let small = Size(columns: 3, rows: 2)
    let plain = Capabilities(colors: .none, glyphs: .ascii)
    #expect(offscreen.frame(size: small, capabilities: plain).plainText() == "> 0\ne\n")
    #expect(offscreen.frame().size == Size(columns: 80, rows: 24))
  }

  @Test func requestsAreKept() async {
    let program = Counter(work: [.character("t"): .theme(.light), .character("y"): .copy(["a"])])
    var offscreen = OffscreenProgram(program, state: Counter.State())
    await offscreen.type("ty")
    #expect(offscreen.theme == .light)
    #expect(offscreen.copied == ["a"])
  }
}
