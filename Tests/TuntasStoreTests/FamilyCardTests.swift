import Testing
import TuntasFiles
@testable import TuntasModel
import TuntasStore

@Suite("The card of a family")
struct FamilyCardTests {
  private func card(_ village: String, _ number: Int64) async throws -> FamilyCard {
    let store = try await Fixture.store()
    return try await store.family(Fixture.key(village, number), at: MomentQuery(), for: .steward)
  }

  @Test("What is masked: names, children, address, expenditure, disability of children")
  func masking() async throws {
    let card = try await card("32.16.01.1007", 3)
    #expect(card.members.map(\.name) == [.masked("SITI N."), .child, .masked("EUI…")])
    #expect(
      card.members.map(\.age) == [.known(.years(44)), .known(.band(13...15)), .known(.years(75))]
    )
    #expect(card.members.map(\.nik) == [.recorded, .missing, .unreadable])
    #expect(card.members.map(\.disability) == [.known(.physical), .unknown, .unknown])
    #expect(card.family.address == nil)
    #expect(card.family.expenditure == .unknown)
    #expect(card.family.house.wall == .known(.bamboo))
    #expect(card.family.house.roof == .unknown)
    #expect(card.isSynthetic)
  }

  @Test("What could not be read is told without its text")
  func unreadable() async throws {
    let store = try await Fixture.store()
    let families = "id,village,decile,wall\n32.16.01.1007/1,32.16.01.1007,Siti,3216010512800001\n"
    _ = try await store.importRecords(from: [CSVText(families, kind: .families)])
    let key = Fixture.key("32.16.01.1007", 1)
    let card = try await store.family(key, at: MomentQuery(), for: .steward)
    #expect(card.family.house.wall == .unreadable(""))
    #expect(card.family.decile == .unreadable(""))
  }

  @Test("Where the family lives and which regions its identity cards name")
  func regions() async throws {
    let card = try await card("32.16.01.1007", 2)
    #expect(card.regions.map(\.name) == ["Bekasi", "Tarumajaya", "Setia Asih"])
    #expect(card.members.map(\.cardRegion.value?.description) == ["32.16", "31.75"])
    #expect(card.cardRegions.map(\.code) == [Governments.bekasiRegency])
  }

  @Test("The lists it is on, what it gets, and what the village said")
  func history() async throws {
    let card = try await card("32.16.01.1007", 1)
    #expect(card.listings.map(\.first) == ["bekasi-old"])
    #expect(card.lists.map(\.id) == ["bekasi-old", "bekasi"])
    #expect(card.newestList?.id == "bekasi")
    #expect(card.enrolments.map(\.programme) == ["rutilahu", "sembako"])
    #expect(card.verifications.map(\.status) == [.known(.eligible)])
    #expect(card.verifications.map(\.list) == ["bekasi"])
    #expect(card.deliberation?.stage == .held)
    #expect(
      Set(card.programmes.map(\.code)).isSuperset(of: ["pkh", "sembako", "rutilahu", "kube"])
    )
  }

  @Test("A family that left still has its card")
  func left() async throws {
    let card = try await card("32.16.01.1007", 4)
    #expect(card.listings.map(\.last) == ["bekasi-old"])
    #expect(card.listings.map(\.reason) == [.known(.died)])
    #expect(card.newestList?.id == "bekasi-old")
  }

  @Test("There is no card for nobody")
  func unknown() async throws {
    await #expect(throws: RegistryError.unknownFamily) { try await card("32.16.01.1007", 99) }
  }
}
