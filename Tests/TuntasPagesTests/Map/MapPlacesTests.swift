import DrawnWorld
import TerminalKit
import Testing
import TextCharts
import TuntasModel

@testable import TuntasPages
@testable import TuntasWords

/// The places that a map is drawn from.
struct MapPlacesTests {
  @Test(arguments: [(0, 1), (6.6, 0.993373), (-60, 0.5), (90, 0)] as [(Double, Double)])
  func degreesOfLongitudeBecomeShorter(latitude: Double, share: Double) {
    #expect(abs(MapPlaces.cosine(ofDegrees: latitude) - share) < 0.001)
  }

  @Test func everyVillageOfAGovernmentHasAPlaceInItsPart() throws {
    for code in Governments.all {
      let page = try #require(DrawnMap.page(of: code))
      let places = MapPlaces(page).places
      #expect(places.count == page.villages.count && !places.isEmpty)
      for (place, village) in zip(places, page.villages) {
        #expect(page.parts[place.part].region.code.contains(village.code))
      }
    }
  }

  @Test func aPartWithoutVillagesIsAPlaceItself() throws {
    var page = try #require(DrawnMap.page(of: Governments.bekasiCity))
    let lost = try #require(page.parts.last).region
    page.villages.removeAll { lost.code.contains($0.code) }
    let places = MapPlaces(page).places
    #expect(places.filter { $0.part == page.parts.count - 1 }.map(\.area) == [lost.area])
  }

  @Test func aRegionWithoutAMiddleIsNotDrawnAndSaid() throws {
    var page = try #require(DrawnMap.page(of: Governments.bekasiCity))
    let before = MapPlaces(page)
    #expect(before.withoutMiddle == 0)
    page.villages[0].centroid = nil
    page.villages[3].centroid = nil
    let places = MapPlaces(page)
    #expect(places.withoutMiddle == 2)
    #expect(places.places.count == before.places.count - 2)
    // The others stay where they were, but for the breadth of a degree at the middle of all.
    #expect(places.places.allSatisfy { $0.y > 600 && $0.x > 11_000 })
    let body = MapBody(page, figure: .withoutProgramme, selected: 0, words: Words(.indonesian))
    let said = "2 wilayah tidak digambar karena titik tengahnya tidak ada."
    #expect(body.top.last?.content == .line(SafeText(said), .warning))
  }

  @Test func distancesAreKilometres() throws {
    let page = try #require(DrawnMap.page(of: Governments.bekasiRegency))
    let places = MapPlaces(page).places
    let heights = places.map(\.y)
    let height = (heights.max() ?? 0) - (heights.min() ?? 0)
    #expect(50...65 ~= height, "from Muaragembong to Bojongmangu")
  }
}
