import Testing
import TuntasModel

@Suite("Which member a row without a number speaks of")
struct MemberNumberingTests {
  /// Members of a family and rows of a newer file, as texts such as `NIK name date`, with `-` for what
  /// is not known, and the number that each row gets; 0 for none.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var held: [Int64: String]
    var rows: [String]
    var numbers: [Int64]
  }

  @Test(arguments: [
    Case(
      testDescription: "The same order",
      held: [1: "1 wati 1980", 2: "2 budi 2005"],
      rows: ["1 wati 1980", "2 budi 2005"],
      numbers: [1, 2]
    ),
    Case(
      testDescription: "Another order",
      held: [1: "1 wati 1980", 2: "2 budi 2005", 3: "3 sari 2010"],
      rows: ["3 sari 2010", "1 wati 1980", "2 budi 2005"],
      numbers: [3, 1, 2]
    ),
    Case(
      testDescription: "A NIK says who it is under another name and date",
      held: [1: "1 wati 1980", 2: "2 budi 2005"],
      rows: ["2 budiman 2006", "1 wati -"],
      numbers: [2, 1]
    ),
    Case(
      testDescription: "Without a NIK on one side name and date say it",
      held: [1: "- wati 1980", 2: "2 budi 2005"],
      rows: ["- budi 2005", "1 wati 1980"],
      numbers: [2, 1]
    ),
    Case(
      testDescription: "Somebody new gets the next number, and who is absent keeps the own",
      held: [1: "1 wati 1980", 2: "2 budi 2005"],
      rows: ["4 euis 2020", "2 budi 2005"],
      numbers: [3, 2]
    ),
    Case(
      testDescription: "Somebody new keeps the counted number where nobody has it",
      held: [1: "1 wati 1980", 3: "3 sari 2010"],
      rows: ["1 wati 1980", "2 budi 2005", "3 sari 2010", "4 euis 2020"],
      numbers: [1, 2, 3, 4]
    ),
    Case(
      testDescription: "A family of which nobody is known",
      held: [:],
      rows: ["1 wati 1980", "- - -", "1 wati 1980"],
      numbers: [1, 2, 3]
    ),
    Case(
      testDescription: "Two rows that are one member",
      held: [1: "- budi 2005", 2: "1 wati 1980"],
      rows: ["1 wati 1980", "5 budi 2005", "6 budi 2005"],
      numbers: [2, 0, 0]
    ),
    Case(
      testDescription: "A row that is two members",
      held: [1: "5 budi 2005", 2: "6 budi 2005"],
      rows: ["- budi 2005"],
      numbers: [0]
    ),
    Case(
      testDescription: "A member that stands twice, as it did before",
      held: [1: "1 wati 1980", 2: "1 wati 1980"],
      rows: ["1 wati 1980", "1 wati 1980"],
      numbers: [1, 2]
    ),
    Case(
      testDescription: "A member that stands twice for the first time",
      held: [1: "1 wati 1980"],
      rows: ["1 wati 1980", "1 wati 1980"],
      numbers: [1, 0]
    ),
    Case(
      testDescription: "Two members with one NIK are told apart by their names",
      held: [1: "1 wati 1980", 2: "1 budi 2005"],
      rows: ["1 budi 2005", "1 wati 1980", "1 euis 2020"],
      numbers: [2, 1, 3]
    ),
    Case(
      testDescription: "Another NIK for the same name and date",
      held: [1: "1 wati 1980"],
      rows: ["9 wati 1980"],
      numbers: [0]
    ),
    Case(
      testDescription: "Two of one name, each with a date",
      held: [1: "- budi 1970", 2: "- budi 2005"],
      rows: ["- budi 2005", "- budi 1970"],
      numbers: [2, 1]
    ),
    Case(
      testDescription: "Nobody can tell who it is, but it stands where it stood",
      held: [1: "1 wati 1980", 2: "- - 2005"],
      rows: ["1 wati 1980", "- budi 2005"],
      numbers: [1, 2]
    ),
    Case(
      testDescription: "Nobody can tell who it is, and it stands elsewhere",
      held: [1: "1 wati 1980", 2: "- - 2005"],
      rows: ["- budi 2005", "1 wati 1980"],
      numbers: [0, 1]
    ),
  ])
  func numbers(_ given: Case) {
    let rows = given.rows.enumerated().map { place, text in
      MemberNumbering.Row(counted: Int64(place + 1), person: Self.person(text))
    }
    let numbers = MemberNumbering.numbers(of: rows, held: given.held.mapValues(Self.person))
    #expect(numbers.map { $0 ?? 0 } == given.numbers)
  }

  private static func person(_ text: String) -> MemberIdentity {
    let words = text.split(separator: " ")
    let name = words[1] == "-" ? nil : words[1].utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
    return MemberIdentity(nik: Int64(words[0]), name: name, birthDate: Int64(words[2]))
  }
}
