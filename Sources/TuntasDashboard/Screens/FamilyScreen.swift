import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// One family (Kartu keluarga miskin ekstrem): what it needs as recorded, what it received, who its
/// members are.
///
/// It answers the desa and the TKSK before a visit: what is still open for this family, and what
/// must be asked there? A row of the families, a finding and the search lead to it; from here only
/// `i` goes on. Names are masked, a child has none, and the address is never shown.
///
/// What nobody recorded is said to be unknown and never to be absent. The header shows the date of
/// the family's list.
struct FamilyScreen: DashboardScreen {
  /// The village and the running number of the family in it.
  let key: FamilyKey
  var content: Loadable<FamilyPage> = .loading
  var list = RowList()

  /// Makes the screen of a family.
  init(_ key: FamilyKey) {
    self.key = key
  }

  var destination: Destination { .family(key) }

  var region: RegionCode? { key.village }

  func load(from reader: MomentReader) async throws -> FamilyPage {
    let card = try await reader.registry.family(key, at: reader.moment, for: reader.viewer)
    let table = try await reader.registry.regions(
      below: key.village,
      at: reader.moment,
      for: reader.viewer
    )
    return FamilyPage(card: card, moment: table.moment)
  }

  func path(_ words: Words) -> [SafeText] {
    let regions = content.value?.card.regions.map { words.step(to: $0) } ?? []
    return regions + [words[.family]]
  }

  func body(of page: FamilyPage, _ words: Words, size: Size) -> ScreenBody {
    FamilyBody(page: page, words: words, columns: size.columns).body
  }

  func facts(of page: FamilyPage) -> ScreenFacts {
    let listDate = page.card.newestList?.date
    return ScreenFacts(
      day: listDate ?? page.moment.day,
      isListDate: listDate != nil,
      isSynthetic: page.card.isSynthetic
    )
  }
}
