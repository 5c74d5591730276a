import Testing
import TuntasModel

@Suite("People")
struct PeopleTests {
  private let members = Sample.standard.rows(.members)

  @Test("Every NIK is unique, ends in 0000 and tells the sex")
  func numbers() {
    var seen: Set<String> = []
    for row in members where !row["nik"].isEmpty {
      #expect(seen.insert(row["nik"]).inserted)
      let nik = Int64(row["nik"]).flatMap(NIK.init(number:))
      #expect(nik?.isSynthetic == true && nik?.sex.rawValue == row["sex"])
    }
  }

  @Test("Few people have no NIK, no match, or a card from elsewhere")
  func shares() {
    func share(_ count: Int, of whole: Int) -> Double { Double(count) / Double(whole) * 100 }
    let cards = members.filter { !$0["ktp_region"].isEmpty }
    let elsewhere = cards.count { row in
      Folder.standard.villages[row["family"]]?.hasPrefix(row["ktp_region"]) == false
    }
    let without = share(members.count { $0["nik"].isEmpty }, of: members.count)
    let differs = share(members.count { $0["civil_match"] == "differs" }, of: members.count)
    #expect((1.5...2.5).contains(without))
    #expect((5...7).contains(differs))
    #expect((3...5).contains(share(elsewhere, of: cards.count)))
  }

  @Test("A family has one head, at most one spouse, and no child born before its parents grew up")
  func relations() {
    var heads: [String: Int] = [:]
    var spouses: [String: Int] = [:]
    var headYears: [String: Int] = [:]
    var children: [(String, Int)] = []
    for row in members {
      let year = Int(row["birth_date"].prefix(4)) ?? 0
      switch row["relation"] {
      case "head":
        heads[row["family"], default: 0] += 1
        headYears[row["family"]] = year
      case "spouse": spouses[row["family"], default: 0] += 1
      case "child": children.append((row["family"], year))
      default: break
      }
    }
    #expect(heads.count == Folder.standard.villages.count)
    #expect(heads.values.allSatisfy { $0 == 1 } && spouses.values.allSatisfy { $0 == 1 })
    #expect(children.allSatisfy { $0.1 - (headYears[$0.0] ?? 0) >= 12 })
  }

  @Test("Families have about 3.4 people, and nobody was born after the list")
  func sizes() {
    let average = Double(members.count) / Double(Folder.standard.sizes.count)
    #expect((3.2...3.6).contains(average))
    let bekasi = members.filter { $0["family"].hasPrefix("3216") }
    #expect(bekasi.allSatisfy { $0["birth_date"] < "2023-12-05" })
    #expect(members.allSatisfy { $0["birth_date"] < "2025-09-30" })
  }
}
