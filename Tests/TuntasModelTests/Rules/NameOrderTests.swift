import Testing
import TuntasModel

/// Names stand in the order in which somebody looks for them.
struct NameOrderTests {
  @Test(arguments: [
    ["agam", "Bekasi", "cianjur", "DEPOK"], ["Ébène", "Eka", "Ézra"],
    ["RW 2", "RW 10", "RW 10 b"], ["Pos 007", "Pos 8"], ["Jati", "Jati Asih", "Jatiwangi"],
    ["", "a"],
  ])
  func namesStandInTheirOrder(names: [String]) {
    let sorted = names.reversed().sorted { SearchText($0) < SearchText($1) }
    #expect(sorted == names)
    for (left, right) in zip(names, names.dropFirst()) {
      #expect(!(SearchText(right) < SearchText(left)))
    }
  }

  @Test func theSameNameWrittenInAnotherWayIsNoOtherPlace() {
    #expect(!(SearchText("GUNUNG PUTRI") < SearchText("Gunungputri")))
    #expect(!(SearchText("Gunungputri") < SearchText("GUNUNG PUTRI")))
  }
}
