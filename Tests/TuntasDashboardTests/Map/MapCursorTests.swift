import DrawnWorld
import Testing
import TextCharts
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// The cursor on a map of which not every part is drawn.
struct MapCursorTests {
  @Test func theCursorLeavesAPartThatIsNotDrawn() throws {
    var page = try #require(DrawnMap.page(of: Governments.bekasiCity))
    let lost = page.parts[1].region
    page.villages.removeAll { lost.code.contains($0.code) }
    page.parts[1].region.centroid = nil
    var screen = MapScreen(of: Governments.bekasiCity)
    screen.content = .ready(page)
    screen.list.move(to: 1, within: 0...page.parts.count - 1)
    screen.move(toward: .down)
    #expect(screen.list.cursor == 2)
  }
}
