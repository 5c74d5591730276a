import Synchronization
import TerminalKit
import Testing
import TuntasTestSupport

struct ProgramLoopTests {
  private let mailbox = Letterbox<Answer<Counter.Action>>()

  @Test func theFirstFrameComesBeforeAnyWork() async {
    let program = Counter(firstWork: [.run(slot: "load") { .answered("loaded") }])
    let played = await play([.wait(arrival(of: 1))], with: program)
    #expect(played.state.answers == ["started", "loaded"])
    let shown = played.frames.map { $0.plainText().split(separator: "\n")[1] }
    #expect(shown == ["started", "started loaded"])
  }

  @Test func eventsThatWaitTogetherAreDrawnOnce() async {
    let keys = Array(repeating: TerminalEvent.key(.down), count: 50)
    let played = await play([.events(keys)])
    #expect(played.state.count == 50)
    #expect(played.frames.count == 2)
  }

  @Test func nothingChangesWhenNothingHappened() async {
    let played = await play([.events([.key(.tab)]), .events([.woken])])
    #expect(played.changedCells.dropFirst() == [0, 0])
  }

  @Test func aLateAnswerIsDropped() async {
    let gate = Gate()
    let program = Counter(work: [
      .character("a"): .run(slot: "query") {
        await gate.wait()
        return .answered("late")
      },
      .character("b"): .run(slot: "query") { .answered("newest") },
    ])
    let bothArrived = arrival(of: 2)
    let script: [InMemoryTerminal.Step] = [
      .events([.key(.character("a")), .key(.character("b"))]),
      .wait(arrival(of: 1)),
      .wait {
        gate.open()
        bothArrived()
      },
    ]
    #expect(await play(script, with: program).state.answers == ["started", "newest"])
  }

  @Test func workInAnotherSlotGoesOn() async {
    let program = Counter(work: [
      .character("a"): .run(slot: "one") { .answered("one") },
      .character("b"): .run(slot: "two") { .answered("two") },
    ])
    let keys: [TerminalEvent] = [.key(.character("a")), .key(.character("b"))]
    let played = await play([.events(keys), .wait(arrival(of: 2))], with: program)
    #expect(Set(played.state.answers) == ["started", "one", "two"])
  }

  @Test func cancellingTellsTheWorkAndDropsItsAnswer() async {
    let wasCancelled = Mutex(false)
    let program = Counter(work: [
      .character("a"): .run(slot: "query") {
        while !Task.isCancelled { await Task.yield() }
        wasCancelled.withLock { $0 = true }
        return .answered("cancelled")
      },
      .control("c"): .cancel(slot: "query"),
    ])
    let script: [InMemoryTerminal.Step] = [
      .events([.key(.character("a"))]), .events([.key(.control("c"))]), .wait(arrival(of: 1)),
    ]
    #expect(await play(script, with: program).state.answers == ["started"])
    #expect(wasCancelled.withLock { $0 })
  }

  @Test func aStreamTellsItsProgress() async {
    let program = Counter(work: [
      .character("i"): .stream(slot: "import") { send in
        for step in 1...3 { send(.answered(String(step))) }
      }
    ])
    let script = [InMemoryTerminal.Step.events([.key(.character("i"))]), .wait(arrival(of: 3))]
    #expect(await play(script, with: program).state.answers == ["started", "1", "2", "3"])
  }

  @Test func quittingEndsAtOnce() async {
    let played = await play([
      .events([.key(.character("q")), .key(.down)]), .events([.key(.down)]),
    ])
    #expect(played.state.count == 1)
    #expect(played.frames.count == 1)
  }

  @Test func aClosedTerminalEndsTheProgram() async {
    #expect(await play([.events([.closed, .key(.down)])]).state.count == 0)
  }

  @Test func aResizeIsSeenInTheNextFrame() async {
    let played = await play([.resize(Size(columns: 60, rows: 16))])
    #expect(played.state.answers == ["started", "60x16"])
    #expect(played.frames.map(\.size.columns) == [80, 60])
  }

  @Test func requestsReachTheTerminal() async {
    let program = Counter(work: [
      .control("z"): .suspend, .control("l"): .repaint, .character("t"): .theme(.light),
      .character("y"): .copy(["a", "b"]),
    ])
    let keys: [Key] = [.control("z"), .control("l"), .character("t"), .character("y")]
    let played = await play([.events(keys.map(TerminalEvent.key))], with: program)
    #expect(played.requests == [.suspend, .repaint, .theme("light"), .copy(["a", "b"])])
  }

  @Test func framesAreAdaptedToTheTerminal() async {
    let plain = Capabilities(colors: .none, glyphs: .ascii)
    let played = await play([], capabilities: plain)
    #expect(played.frames.first?.rowText(0).hasPrefix("> 0") == true)
  }

  private func play(
    _ script: [InMemoryTerminal.Step],
    with program: Counter = Counter(),
    capabilities: Capabilities = Capabilities(colors: .many, glyphs: .unicode)
  ) async -> PlayedScript {
    await PlayedScript.play(script, with: program, capabilities: capabilities, mailbox: mailbox)
  }

  /// Returns a function that waits until a number of answers have come.
  private func arrival(of count: Int) -> @Sendable () -> Void {
    { [mailbox] in
      _ = Patience.wait { mailbox.total >= count ? true : nil }
    }
  }
}
