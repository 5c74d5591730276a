import TerminalKit
import TextCharts
import TuntasModel
import TuntasPages
import TuntasWords

/// A government or a district as a map (Peta): its parts shaded by a figure.
///
/// It answers the lead of the TKPK on a projector: where are they, and where does nobody look? `9`
/// leads to it from a region, and from a village to its district; the arrows go to the part that
/// lies in their direction, Enter opens the map of a part, its families or its findings, `v` shades
/// by the next figure.
///
/// A part that nobody knows the figure of is drawn as missing and never as zero. Without parts one
/// sentence says so.
struct MapScreen: DashboardScreen {
  /// The government or district.
  let place: RegionCode
  var content: Loadable<MapPage> = .loading
  var list = RowList()
  /// What the parts are shaded by; it stays while the data is read again.
  private(set) var figure = MapFigure.withoutProgramme

  /// Makes the map of a region.
  init(of place: RegionCode) {
    self.place = place
  }

  var destination: Destination { .map(place) }

  var region: RegionCode? { place }

  func load(from reader: MomentReader) async throws -> MapPage {
    try await reader.registry.map(of: place, at: reader.moment, for: reader.viewer)
  }

  /// Takes what was read; in the key names are found by the alphabet.
  mutating func receive(_ content: MapPage) {
    var page = content
    page.parts.sort { ($0.region.name, $0.region.code) < ($1.region.name, $1.region.code) }
    self.content = .ready(page)
  }

  func path(_ words: Words) -> [SafeText] {
    (content.value?.path.map { words.step(to: $0) } ?? []) + [words[.map]]
  }

  func body(of page: MapPage, _ words: Words, size: Size) -> ScreenBody {
    MapBody(page, figure: figure, selected: selected(on: page), words: words)
      .body(columns: size.columns)
  }

  var linesFollowCursor: Bool { true }

  var hasForms: Bool { content.value != nil }

  var formName: String { String(figure.number) }

  var isWide: Bool { content.value != nil }

  /// The map shaded by the next figure.
  func inNextForm() -> any DashboardScreen {
    var map = self
    map.figure = figure.next
    return map
  }

  /// Arrows go to the part in their direction; all other keys keep their meaning.
  mutating func steer(_ command: Command) -> Bool {
    switch command {
    case .up: move(toward: .up)
    case .down: move(toward: .down)
    case .columnLeft: move(toward: .left)
    case .columnRight: move(toward: .right)
    default: return false
    }
    return true
  }

  /// Puts the cursor on the part that lies next in a direction.
  mutating func move(toward direction: AreaMap.Direction) {
    guard let page = content.value, !page.parts.isEmpty else { return }
    let places = MapPlaces(page).places
    let selected = selected(on: page)
    let next =
      if places.contains(where: { $0.part == selected }) {
        AreaMap.part(from: selected, toward: direction, among: places)
      } else {
        // A part that is not on the map lies in no direction: the key goes on.
        selected + (direction == .up || direction == .left ? -1 : 1)
      }
    guard let next, page.parts.indices.contains(next) else { return }
    list.move(to: next, within: 0...page.parts.count - 1)
  }

  /// The part under the cursor, from 0.
  private func selected(on page: MapPage) -> Int {
    min(max(0, list.cursor), page.parts.count - 1)
  }
}
