import Foundation
import GRDB
import Testing
@testable import TuntasModel

@testable import TuntasStore

/// A wrong value in the database ends in a sentence or is shown as what cannot be read: it never ends
/// the program, and it never brings out what is hidden.
///
/// A trap ends the whole run of tests, so that none goes unseen. Each run takes every column with one
/// value after another; `TUNTAS_EVERY_DAMAGE` takes all of them for each column, as
/// `.ci/damage-trial` does, and when it is a number those from that place on alone.
@Suite("Wrong values in the database")
struct WrongValueTests {
  private static let wish = ProcessInfo.processInfo.environment["TUNTAS_EVERY_DAMAGE"]
  private static let viewers = [
    Viewer(role: .village, scope: SmallRegistry.village), Viewer.steward,
  ]

  @Test("Every column with a value that it cannot hold")
  func everyColumn() async throws {
    let registry = try await SmallRegistry.make()
    let all = try Damage.all(in: registry)
    let cases = Self.chosen(all.count)
    var count = 0
    for place in cases {
      let damage = all[place]
      let copy = try SmallRegistry.copy(registry)
      guard try damage.apply(to: copy) else { continue }
      count += 1
      let store = Store(path: ":memory:", writer: copy)
      let viewer = Self.viewers[count / 3 % Self.viewers.count]
      let reading = EveryReading(store: store, viewer: viewer)
      let take: EveryReading.Take = {
        DamageCheck.check($1, at: "\(damage): \($0) for \(viewer.role)")
      }
      // Every part sees every table, and in the long run every value.
      let parts = EveryReading.Part.allCases
      for part in Self.wish == nil ? [parts[count % parts.count]] : parts {
        await reading.run(part, take)
      }
    }
    #expect(all.count > 3_000)
    // Keys and numbers of rows take no other kind, and some tables are empty.
    #expect(count * 2 > cases.count)
  }

  /// The cases of this run, by their places.
  ///
  /// Their step is one less than the values of a column, so that each column has one, and the value of
  /// the next column is the next value.
  private static func chosen(_ count: Int) -> [Int] {
    guard let wish else { return Array(stride(from: 0, to: count, by: Damage.perColumn - 1)) }
    return Int(wish).map { Array(stride(from: $0, to: count, by: Damage.perColumn - 1)) }
      ?? Array(0..<count)
  }
}
