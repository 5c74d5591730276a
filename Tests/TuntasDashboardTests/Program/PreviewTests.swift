import TerminalKit
import Testing
import TuntasFiles
import TuntasMemory
@testable import TuntasModel
import TuntasTestSupport

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// A screen can be looked at without a database: rows typed into a test, held in memory, drawn.
struct PreviewTests {
  private static let families = """
    id,village,decile,toilet
    P1,32.16.01.1007,1,own
    P2,32.16.01.1007,,shared
    P3,32.16.01.1007,2,other

    """
  private static let listings = """
    family,register,from_list,village
    P1,p3ke,bekasi,32.16.01.1007
    P2,p3ke,bekasi,32.16.01.1007
    P3,p3ke,bekasi,32.16.01.1007

    """
  private static let lists = """
    id,register,covers,date,source
    bekasi,p3ke,32.16,2023-12-05,contoh

    """
  private static let sources = """
    id,title,publisher,synthetic
    contoh,Daftar contoh,Dinas Sosial,yes

    """

  @Test func theFamiliesOfAVillage() async throws {
    let registry = try MemoryRegistry(builtIn: BuiltIn.sources)
    _ = try await registry.importRecords(from: [
      CSVText(Self.sources, kind: .sources), CSVText(Self.lists, kind: .lists),
      CSVText(Self.families, kind: .families), CSVText(Self.listings, kind: .listings),
    ])
    let village = try #require(RegionCode("32.16.01.1007"))
    var program = OffscreenProgram(
      Dashboard(registry: registry, viewer: .steward),
      state: DashboardState(language: .indonesian, start: .families(village))
    )
    await program.start()
    try assertSnapshot(of: program.frame().plainText() + "\n", named: "preview-families.txt")
  }
}
