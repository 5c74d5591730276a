import Testing
import TuntasModel

@Suite("Family keys")
struct FamilyKeyTests {
  private let village = RegionCode("32.16.01.2001") ?? .country

  @Test("A key tells its village, and every region is one range of keys")
  func ranges() {
    let key = FamilyKey(village: village, running: 12)
    #expect(key.village == village)
    for level in RegionLevel.allCases {
      #expect(FamilyKey.range(of: village.ancestor(at: level)).contains(key.number))
    }
    #expect(!FamilyKey.range(of: Governments.bogor).contains(key.number))
  }

  @Test("The last family of a village stands before the first of the next")
  func neighbours() throws {
    let next = try #require(RegionCode("32.16.01.2002"))
    let last = FamilyKey(village: village, running: 1 << FamilyKey.runningBits - 1)
    #expect(last.village == village)
    #expect(last < FamilyKey(village: next, running: 1))
    #expect(FamilyKey.range(of: village).contains(last.number))
    #expect(!FamilyKey.range(of: next).contains(last.number))
  }

  @Test("Members lie in the range of their own family only")
  func members() {
    let key = FamilyKey(village: village, running: 12)
    let next = FamilyKey(village: village, running: 13)
    for number: Int64 in [1, 63] {
      #expect(key.members.contains(key.member(number)))
      #expect(!key.members.contains(next.member(number)))
    }
  }

  @Test("The highest code of all fits into a key, with room for members")
  func highest() throws {
    let code = try #require(RegionCode(number: 9_999_999_999))
    let key = FamilyKey(village: code, running: 1 << FamilyKey.runningBits - 1)
    #expect(key.number > 0)
    #expect(key.member(63) > key.number)
  }
}
