import DrawnWorld
import TerminalKit
import Testing
import TextCharts
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// The map as a user sees it and goes over it.
struct MapScreenTests {
  @Test(arguments: Governments.all, GlyphSet.builtIn)
  func everyGovernmentLooksAsAgreed(code: RegionCode, glyphs: GlyphSet) throws {
    let state = try state(of: code)
    let pictures = [(80, 24), (60, 16), (120, 40)].map { columns, rows in
      picture(of: state, columns, rows).adapted(to: glyphs).plainText()
    }
    let text = pictures.joined(separator: "\n")
    #expect(glyphs != .ascii || text.utf8.allSatisfy { $0 < 128 })
    try assertSnapshot(of: text, named: "map-\(code)-\(glyphs.name).txt")
  }

  @Test(arguments: Language.allCases)
  func everyFigureAndADistrictLookAsAgreed(language: Language) throws {
    var state = try state(of: Governments.bekasiCity, language)
    var pictures: [String] = []
    for _ in MapFigure.allCases {
      pictures.append(picture(of: state, 80, 24).plainText())
      state.screen = state.screen.inNextForm()
    }
    let district = try #require(RegionCode("32.16.02"))
    pictures.append(picture(of: try self.state(of: district, language), 80, 24).plainText())
    let text = pictures.joined(separator: "\n")
    try assertSnapshot(of: text, named: "map-figures-\(language.rawValue).txt")
  }

  @Test(arguments: Governments.all)
  func everyPartIsThere(code: RegionCode) throws {
    let page = try #require(DrawnMap.page(of: code))
    var state = try state(of: code)
    for place in page.parts.indices {
      state.screen.list.move(to: place, within: 0...page.parts.count - 1)
      for (columns, rows) in [(60, 16), (80, 24), (120, 40)] {
        // The letters of the part under the cursor are reversed on the map.
        let canvas = picture(of: state, columns, rows)
        let end = keyColumn(of: canvas)
        let isShown = (3..<rows - 1).contains { row in
          (0..<end).contains { canvas[$0, row].style.role == .cursor }
        }
        #expect(isShown, "\(place) at \(columns)x\(rows)")
      }
    }
  }

  @Test func theArrowsGoInTheDirectionPressed() throws {
    var state = try state(of: Governments.cianjur)
    // From the south-west to the south-east, and up to the north.
    try put(&state, on: "Agrabinta")
    for _ in 0..<12 { _ = state.screen.steer(.columnRight) }
    #expect(try name(state) == "Cidaun")
    for _ in 0..<20 { _ = state.screen.steer(.up) }
    #expect(try name(state) == "Cikalongkulon")
    _ = state.screen.steer(.up)
    #expect(try name(state) == "Cikalongkulon")
    for _ in 0..<20 { _ = state.screen.steer(.down) }
    #expect(["Cidaun", "Sindangbarang", "Agrabinta"].contains(try name(state)))
  }

  @Test func enterGoesIntoADistrictAndThenToTheFamiliesOfAVillage() throws {
    var state = try state(of: Governments.bekasiRegency)
    try put(&state, on: "Muaragembong")
    let district = try #require(RegionCode("32.16.17"))
    let size = Size(columns: 80, rows: 24)
    #expect(dashboard.subject(in: state, size)?.door == .map(district))
    guard case .map(_, let standing, _) = dashboard.subject(in: state, size)?.explanation else {
      Issue.record("Muaragembong has no explanation.")
      return
    }
    #expect(standing.region.name == "Muaragembong")
    let villages = try self.state(of: district)
    guard case .named(.families, let village?) = dashboard.subject(in: villages, size)?.door else {
      Issue.record("A village does not lead to its families.")
      return
    }
    #expect(district.contains(village))
  }

  @Test func aUserWalksFromTheMapToTheFamiliesAndBack() async {
    var user = await Walker(.map(Governments.bekasiRegency))
    #expect(user.screen.contains("Kec. Cabangbungin"))
    await user.press(.right)
    #expect(user.screen.contains("Kec. Muaragembong"))
    await user.press(.character("v"))
    #expect(user.screen.contains("(2/5)"))
    await user.press(.enter)
    #expect(user.path.hasSuffix("Kec. Muaragembong › Peta"))
    await user.press(.character("i"))
    #expect(user.screen.contains("Desa Pantai Bahagia"))
    await user.press(.escape, .enter)
    #expect(user.path.contains("Pantai Bahagia") && !user.path.contains("Peta"))
    await user.press(.escape, .escape)
    #expect(user.path.hasSuffix("Kab. Bekasi › Peta"))
    #expect(user.screen.contains("Kec. Muaragembong") && user.screen.contains("(2/5)"))
  }

  @Test func theRepairsOfAPartAreToldAndOneKeyAway() async {
    var user = await Walker(.map(Governments.bekasiRegency))
    await user.press(.character("v"), times: MapFigure.allCases.count - 1)
    #expect(user.screen.contains("Perbaikan data: kritis, peringatan"))
    await user.press(.right)
    #expect(
      user.screen.contains("Kec. Muaragembong · KRITIS · 2 kritis, 11 peringatan, 1.200 info")
    )
    await user.press(.character("i"))
    #expect(user.screen.contains("Kec. Muaragembong: 13 · Perbaikan data"))
    #expect(user.screen.contains("Temuan    2 kritis, 11 peringatan, 1.200 info"))
    await user.press(.escape, .enter)
    #expect(user.path == "… › Kec. Muaragembong › Perbaikan data")
  }

  @Test func whatWasNotCountedIsNotZero() throws {
    let page = try #require(DrawnMap.page(of: Governments.bekasiCity))
    let (part, figure) = (try #require(page.parts.first), MapFigure.repairs)
    var without = page
    without.quality = nil
    #expect(figure.value(of: part, on: page) != nil)
    #expect(figure.value(of: part, on: without) == nil)
    without.quality = page.quality
    without.quality?.parts[0].isWithheld = true
    #expect(figure.text(of: part, on: without, Words(.indonesian)) == "–")
  }

  @Test func whatIsUnderTheCursorIsTold() throws {
    var state = try state(of: Governments.bekasiCity)
    let map = try #require(state.screen as? MapScreen)
    let parts = try #require(map.content.value).parts
    let withoutList = try #require(parts.firstIndex { $0.list == nil })
    state.screen.list.move(to: withoutList, within: 0...parts.count - 1)
    #expect(line(2, state).contains("tanpa daftar"))
    let counted = try #require(
      parts.firstIndex { $0.families > 20 && $0.withoutProgramme.map { $0 > 0 } == true }
    )
    state.screen.list.move(to: counted, within: 0...parts.count - 1)
    let part = parts[counted]
    #expect(line(2, state).contains(part.region.name))
    #expect(line(2, state).contains("\(try #require(part.recorded))/\(part.families)"))
    #expect(line(2, state).contains("BELUM SEMUA"))
  }

  @Test(arguments: Language.allCases)
  func theNameOfEveryFigureIsWholeInANarrowWindow(language: Language) throws {
    let village = try #require(RegionCode("32.16.02"))
    for code in [Governments.bogor, village] {
      var state = try state(of: code, language)
      for number in 1...MapFigure.allCases.count {
        #expect(picture(of: state, 60, 16).rowText(1).contains("(\(number)/5)"))
        state.screen = state.screen.inNextForm()
      }
    }
  }

  @Test func theSameRowsStandInAReport() throws {
    let screen = try #require(try state(of: Governments.bogor).screen as? MapScreen)
    let body = screen.body(Words(.indonesian), size: Size(columns: 80, rows: 1000))
    #expect(body.rows.count == 40 && body.selectableCount == 40)
    #expect(body.map?.parts.count == 40)
  }

  @Test func otherKeysKeepTheirMeaning() throws {
    var state = try state(of: Governments.bogor)
    for command in [Command.enter, .back, .pageDown, .help, .search, .first] {
      let isTaken = state.screen.steer(command)
      #expect(!isTaken)
    }
    var overview = DashboardState(language: .indonesian)
    let isTaken = overview.screen.steer(.down)
    #expect(!isTaken)
  }

  @Test func withoutPartsItSaysSo() throws {
    var page = try #require(DrawnMap.page(of: Governments.bogor))
    (page.parts, page.villages) = ([], [])
    var state = DashboardState(language: .indonesian)
    var screen = MapScreen(of: Governments.bogor)
    screen.receive(page)
    screen.move(toward: .left)
    state.screens = [screen]
    #expect(picture(of: state, 80, 24).plainText().contains("Tidak ada bagian wilayah"))
  }

  private let dashboard = Dashboard(registry: DrawnRegistry(), viewer: .steward)

  private func state(
    of code: RegionCode,
    _ language: Language = .indonesian
  ) throws -> DashboardState {
    var screen = MapScreen(of: code)
    screen.receive(try #require(DrawnMap.page(of: code)))
    var state = DashboardState(language: language)
    state.screens.append(screen)
    return state
  }

  private func put(_ state: inout DashboardState, on name: String) throws {
    let parts = try #require((state.screen as? MapScreen)?.content.value).parts
    let place = try #require(parts.firstIndex { $0.region.name == name })
    state.screen.list.move(to: place, within: 0...parts.count - 1)
  }

  private func name(_ state: DashboardState) throws -> String {
    let parts = try #require((state.screen as? MapScreen)?.content.value).parts
    return parts[state.screen.list.cursor].region.name
  }

  private func picture(of state: DashboardState, _ columns: Int, _ rows: Int) -> Canvas {
    DashboardView(state: state).canvas(size: Size(columns: columns, rows: rows))
  }

  private func line(_ row: Int, _ state: DashboardState) -> String {
    picture(of: state, 80, 24).rowText(row)
  }

  /// The column in which the key marks the part under the cursor.
  private func keyColumn(of canvas: Canvas) -> Int {
    let columns = (3..<canvas.size.rows).compactMap { row in
      (0..<canvas.size.columns).first { canvas[$0, row].cluster == "►" }
    }
    return columns.first ?? 0
  }
}
