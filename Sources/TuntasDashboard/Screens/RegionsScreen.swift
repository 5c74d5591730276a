import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// The regions below one (Wilayah), those with most families not recorded first.
///
/// It answers the kecamatan and the lead of the TKPK: which district or village has most families
/// that no programme has reached? `2` leads to it; Enter on a region leads to the regions below, on
/// a village to its families, on a region of another government to what is published of it.
///
/// A region of which nothing is known has a row with the reason. When there is no region below, one
/// sentence says so.
struct RegionsScreen: LinedTableScreen {
  /// The region whose parts are shown; `nil` for the four governments.
  let parent: RegionCode?
  var content: Loadable<RegionTable> = .loading
  var list = RowList()
  var table = TableState()

  /// Makes the screen of the regions below one, or of the four governments.
  init(below parent: RegionCode?) {
    self.parent = parent
  }

  var destination: Destination { .regions(parent) }

  var region: RegionCode? { parent }

  func load(from reader: MomentReader) async throws -> RegionTable {
    try await reader.registry.regions(below: parent, at: reader.moment, for: reader.viewer)
  }

  func path(_ words: Words) -> [SafeText] {
    guard parent != nil else { return [words[.regions]] }
    return content.value?.path.map { words.step(to: $0) } ?? [words[.regions]]
  }

  func lines(of content: RegionTable, _ words: Words) -> RegionsBody {
    RegionsBody(table: content, rows: rows(of: content), state: table, words: words)
  }

  /// The four governments keep their own order: their lists are not to be ranked.
  ///
  /// - Parameter table: What was read.
  /// - Returns: All its regions: those with most families not recorded first, those of which
  ///   nothing is known last.
  private func rows(of table: RegionTable) -> [RegionStanding] {
    parent == nil ? table.rows : RegionStanding.byWithoutProgramme(table.rows)
  }
}
