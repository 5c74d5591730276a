import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The villages of a region with how far each has come with its deliberation (Verifikasi), those that
/// are not done first.
///
/// It answers the DPMD, the kecamatan and the meeting: which villages have not sent their minutes?
/// `6` leads to it, and the row of deliberations on the overview; Enter opens the families of a
/// village.
///
/// A village without a record has a row that says so and is no zero. Of other governments than the
/// office's own no village is shown; one sentence names them.
struct VerificationScreen: LinedTableScreen {
  /// The region; `nil` for the four governments.
  let place: RegionCode?
  var content: Loadable<DeliberationTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of a region's villages, or of those of the four governments.
  init(of place: RegionCode?) {
    self.place = place
  }

  var destination: Destination { .verification(place) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> DeliberationTable {
    try await reader.registry.deliberations(in: place, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    let regions = content.value?.regions.path.map { words.step(to: $0) } ?? []
    return regions + [words[.verification]]
  }

  func lines(of content: DeliberationTable, _ words: Words) -> VerificationBody {
    VerificationBody(table: content, state: table, words: words)
  }
}
