import Foundation
import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard

/// What terminals send of their own accord, between the keys of somebody who works: it writes no file,
/// ends nothing and opens no page.
///
/// `.ci/bytes-trial` has a million bytes sent.
struct RandomBytesTests {
  private static let seeds = 1...8

  private static let bytesOfASeed: Int = {
    let wish = ProcessInfo.processInfo.environment["TUNTAS_RANDOM_BYTES"].flatMap(Int.init)
    return (wish ?? 80_000) / seeds.count
  }()

  @Test(arguments: seeds)
  func onlyKeysDoAnything(seed: Int) async {
    let kept = KeptExport()
    var noise = TerminalNoise(seed: UInt64(seed))
    var walk = NoisyWalk(user: await Walker(exporter: kept))
    while walk.bytes < Self.bytesOfASeed {
      await walk.send(noise.piece(), torn: noise.tears(), pauses: noise.pauses)
    }
    #expect(walk.keys > Self.bytesOfASeed / 100)
    #expect(walk.pages.count > 3)
    #expect(walk.pastes > Self.bytesOfASeed / 2000)
    #expect(await kept.tables.isEmpty)
  }
}

/// A walk whose keys come over a line full of noise.
private struct NoisyWalk {
  var user: Walker
  private(set) var bytes = 0
  private(set) var keys = 0
  private(set) var pastes = 0
  /// Where the keys led.
  private(set) var pages: Set<[String]> = []
  private var decoder = InputDecoder()
  private var assembler = EventAssembler()

  init(user: Walker) { self.user = user }

  /// Sends what comes next, torn and with pauses as the line makes them.
  mutating func send(_ piece: TerminalNoise.Piece, torn: [Int], pauses: Bool) async {
    var events: [TerminalEvent] = []
    var rest = piece.bytes[...]
    for length in torn where !rest.isEmpty {
      events += take(rest.prefix(length))
      rest = rest.dropFirst(length)
      if pauses, !isAtEscape { events += pause() }
    }
    events += take(rest)
    if piece.endsInSilence { events += silence() }
    bytes += piece.bytes.count
    #expect(events.map(\.asTyped) == piece.events, "\(piece.bytes)")
    for event in events { await act(event) }
  }

  /// Whether silence would make what has come the Escape key.
  private var isAtEscape: Bool { decoder.patience == decoder.waits.escape }

  private mutating func take(_ bytes: ArraySlice<UInt8>) -> [TerminalEvent] {
    assembler.events(from: decoder.inputs(from: Array(bytes)))
  }

  /// A pause such as a slow line makes, shorter than the wait for the rest of a sequence.
  private mutating func pause() -> [TerminalEvent] {
    guard let patience = decoder.patience, patience <= 60 else { return [] }
    return assembler.events(from: decoder.inputsAfterSilence())
  }

  private mutating func silence() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while decoder.patience != nil {
      events += assembler.events(from: decoder.inputsAfterSilence())
    }
    return events
  }

  private mutating func act(_ event: TerminalEvent) async {
    let before = user.names
    await user.send(event)
    #expect(!user.hasQuit)
    switch event {
    case .key, .keyInBurst:
      keys += 1
      pages.insert(user.names)
    default:
      if case .pasted = event { pastes += 1 }
      #expect(user.names == before, "\(event)")
    }
  }
}

extension TerminalEvent {
  fileprivate var asTyped: TerminalEvent {
    if case .keyInBurst(let key) = self { .key(key) } else { self }
  }
}
