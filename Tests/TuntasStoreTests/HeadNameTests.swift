import Testing
import TuntasModel

@testable import TuntasStore

@Suite("Names that families are ordered by")
struct HeadNameTests {
  private func shown(_ name: String) -> String? {
    var bytes: [UInt8] = []
    var name = name
    name.withUTF8 { HeadName.append($0, to: &bytes) }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private func masked(_ name: String) -> String? {
    guard case .masked(let shown) = PersonName(masking: name, isChild: false) else { return nil }
    return shown
  }

  @Test(
    "They are what a reader sees",
    arguments: [
      "Siti Nurjanah", " siti  nurjanah ", "AKHMAD", "al", "H. Abdul Ro'uf", "Dédi Kurnia", "",
      "  ", "- Budi", "1234 Budi", "Budi 2", "B2 Udi", "Muh. 'Ali", "O'NEIL", "Nur\tAini\nSari",
      "A B C D E", "..", "Ni Made", "ß", "a\u{B}b", "a\u{1C}b c", "a\u{7F}b", "\u{1}",
      "\u{1B}[31mSiti Aminah", "Siti\u{1B}[31m9 Aminah", "\u{9B}31mSiti", "\u{1B}",
    ]
  )
  func sameAsShown(name: String) {
    #expect(shown(name) == masked(name))
  }

  @Test("So they are for names made by chance", arguments: [1, 2, 3] as [UInt64])
  func chance(seed: UInt64) {
    var state = seed
    let letters = Array("abZ Q'.-9 \té\u{301}")
    for _ in 0..<2_000 {
      var name = ""
      for _ in 0..<10 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        name.append(letters[Int(state >> 33) % letters.count])
      }
      #expect(shown(name) == masked(name))
    }
  }
}
