import TuntasFiles
import TuntasModel
import TuntasStore

/// Two registries that look the same to who sees people masked, and differ in every letter and digit
/// that is hidden: second names, names of children, register ids, NIKs, addresses, telephones.
struct HiddenLetters {
  /// Which of the two.
  let isOther: Bool

  static let village = "32.16.01.2001"

  /// Names that are shown alike; the first two letters of a name of one word are not enough to tell.
  private static let adults = [
    ("Dewi Rahasia Kartika", "Dewi Rupawan Kusuma"), ("DEWI RAHMAT", "DEWI RUBIAH"),
    ("Dewirahasia", "Dewipermata"), ("Adi", "Ani"), ("Omo", "Oki"), ("Budi Nugraha", "Budi Nafis"),
    ("Siti Nur Aisyah", "Siti Nila Asih"), ("Émile Zola", "Émile Zénon"),
    ("R.A. Kartini", "R.A. Kuswati"), ("Kartika Dewi", "Kartika Dahlia"),
  ]
  private static let children = [
    ("Zahra Putri", "Qori Bagus"), ("Fatih", "Yusuf Hadi"), ("Rahmat Kecil", "Nabila Kecil"),
  ]

  /// How many families there are.
  static let families = adults.count

  private func one(_ pair: (String, String)) -> String { isOther ? pair.1 : pair.0 }

  /// Every name, whole.
  var names: [String] { (Self.adults + Self.children).map(one) }

  private func id(_ number: Int) -> String {
    isOther ? "32750145019\(10_000 + number)" : "32160145017\(20_000 + number * 7)"
  }

  private func nik(_ number: Int) -> String { "321641\(isOther ? "0503" : "4512")770000" }

  private func address(_ number: Int) -> String {
    isOther ? "Jalan Mawar \(number)" : "Kampung Melati \(number)"
  }

  /// Everything that is hidden and has a beginning which somebody may type.
  var hidden: [String] {
    names + (1...Self.families).flatMap { [id($0), nik($0), address($0)] }
  }

  /// A registry with them.
  func store() async throws -> Store {
    let store = try await Fixture.store()
    var families = "id,kk,village,address,rt,rw\n"
    var members = "family,number,nik,name,sex,birth_date,relation\n"
    var listings = "family,register,from_list,village\n"
    for (index, adult) in Self.adults.enumerated() {
      let number = index + 1
      let id = id(number)
      families += "\(id),\(id),\(Self.village),\(address(number)),\(isOther ? "01,02" : "03,04")\n"
      members += "\(id),1,,\(one(adult)),f,1977-12-05,head\n"
      let child = one(Self.children[index % Self.children.count])
      members += "\(id),2,,\(child),f,2015-\(isOther ? "02-03" : "07-09"),child\n"
      listings += "\(id),p3ke,bekasi,\(Self.village)\n"
    }
    _ = try await store.importRecords(from: [
      CSVText(families, kind: .families), CSVText(members, kind: .members),
      CSVText(listings, kind: .listings),
    ])
    return store
  }
}
