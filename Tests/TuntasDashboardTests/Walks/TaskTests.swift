import Testing
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// Fifteen tasks of the people who use the program, each as the keys of somebody who knows it, on the
/// sample data at 80x24: the answer stands on the screen, and no task takes more keys than agreed.
struct TaskTests {
  /// Who has a task.
  enum Person: CaseIterable {
    case lead, analyst, agency, village
  }

  /// A task, its keys, the most keys that it may take, and what answers it.
  struct Task: Sendable, CustomTestStringConvertible {
    var person: Person
    var asks: String
    var keys: String
    var most: Int
    var answers: [String]

    var testDescription: String { asks }
  }

  private static let babakanKaret = RegionCode("32.03.01.2001")

  static let tasks: [Task] = [
    Task(
      person: .lead,
      asks: "Which agency is latest?",
      keys: "",
      most: 0,
      answers: ["Jamsostek (orang) Disnaker     ██▌░░░│░┃  27% 1.102/4.100 −1.973 TERLAMBAT"]
    ),
    Task(
      person: .lead,
      asks: "In which district are most families not recorded?",
      keys: "",
      most: 0,
      answers: ["► Cidaun                 ████████▌░░░░░░┃  56%       139/247    108"]
    ),
    Task(
      person: .lead,
      asks: "Which villages of Pacet have no deliberation?",
      keys: "/pac⏎6",
      most: 6,
      answers: ["Kec. Pacet › Verifikasi", "7 dari 7 desa/kelurahan selesai musyawarah; 0 belum."]
    ),
    Task(
      person: .lead,
      asks: "What holds the latest programme up?",
      keys: "3⏎",
      most: 2,
      answers: ["Kendala: NIK 1.870 pekerja belum padan"]
    ),
    Task(
      person: .lead,
      asks: "Who has not sent a report, and for which programme?",
      keys: "G⏎⏎",
      most: 3,
      answers: ["Program", "[dinas "]
    ),
    Task(
      person: .analyst,
      asks: "The families of Babakan Karet recorded nowhere, as a file",
      keys: "/baba⏎5e",
      most: 8,
      answers: ["Babakankaret › Belum terlayani", "5 baris ditulis"]
    ),
    Task(
      person: .analyst,
      asks: "The families of Cugenang not recorded in Rutilahu, of decile 1, by size",
      keys: "/cu⏎4fp!ru;d1⏎→s",
      most: 17,
      answers: ["[belum tercatat ru] [desil 1]  62 dari 103 · urut Jiwa ▲"]
    ),
    Task(
      person: .analyst,
      asks: "Whose NIK is broken?",
      keys: "7⏎",
      most: 2,
      answers: ["KRITIS, 220 temuan di Kab. Cianjur."]
    ),
    Task(
      person: .analyst,
      asks: "Which poverty line holds, and who says so?",
      keys: ":gar⏎",
      most: 5,
      answers: ["Kab. Cianjur › Garis kemiskinan", "2025    482.562*    3,4%"]
    ),
    Task(
      person: .agency,
      asks: "How far is Rutilahu?",
      keys: "/ruti⏎",
      most: 6,
      answers: ["Laporan dinas    ██████│░░░░░┃  49%       388/800 unit SESUAI kurang 12"]
    ),
    Task(
      person: .agency,
      asks: "Who has not got Rutilahu?",
      keys: "/ruti⏎⇥⇥⏎",
      most: 9,
      answers: ["3.310 keluarga belum tercatat di Rutilahu tahun 2025."]
    ),
    Task(
      person: .agency,
      asks: "Who got Rutilahu, as a file",
      keys: "/ruti⏎↓⏎e",
      most: 9,
      answers: ["170 dari 3.480", "170 baris ditulis"]
    ),
    Task(
      person: .village,
      asks: "Which of my families get nothing?",
      keys: "5",
      most: 1,
      answers: ["5 keluarga belum tercatat menerima program apa pun tahun 2025."]
    ),
    Task(
      person: .village,
      asks: "How many must still be verified?",
      keys: "→→→→→#",
      most: 6,
      answers: ["Nilai kolom Verifikasi, dari 17"]
    ),
    Task(
      person: .village,
      asks: "What is to be mended in my rows, as a worklist",
      keys: "7e",
      most: 2,
      answers: ["baris ditulis"]
    ),
  ]

  @Test(arguments: tasks)
  func aTaskTakesFewKeys(task: Task) async throws {
    var user = try await Self.user(task.person)
    await user.press(task.keys)
    #expect(task.keys.count <= task.most)
    let screen = user.screen
    for answer in task.answers { #expect(screen.contains(answer), "\(answer)\n\(screen)") }
  }

  /// An agency is found by its name, and leads to what it is in charge of.
  @Test func thePaletteOpensTheProgrammesOfAnAgency() async throws {
    var user = try await Self.user(.analyst)
    await user.press(":disdik⏎")
    #expect(user.screen.contains("Kab. Cianjur › Program"), "\(user.screen)")
    #expect(user.screen.contains("[dinas Disdik]"), "\(user.screen)")
  }

  /// An agency is told why it has no list of everybody, and where its own begin.
  @Test func anAgencyOpensFamiliesFromItsProgrammes() async throws {
    var user = try await Self.user(.agency)
    await user.press("4")
    #expect(user.screen.contains("hanya sebagai calon atau penerima"), "\(user.screen)")
    await user.press("5")
    #expect(user.screen.contains("belum tercatat menerima program apa pun"), "\(user.screen)")
    await user.press("/siti")
    #expect(user.screen.contains("Tidak dicari untuk Anda: keluarga"), "\(user.screen)")
  }

  @Test func everybodyHasTasks() {
    #expect(Self.tasks.count == 15)
    #expect(Person.allCases.allSatisfy { person in Self.tasks.contains { $0.person == person } })
  }

  private static func user(_ person: Person) async throws -> TaskWalker {
    let cianjur = Governments.cianjur
    switch person {
    case .lead: return try await TaskWalker(of: cianjur, as: Viewer(role: .lead, home: cianjur))
    case .analyst: return try await TaskWalker(of: cianjur)
    case .agency:
      let viewer = Viewer(role: .agency, scope: cianjur, agency: "Disperkimtan")
      return try await TaskWalker(of: cianjur, as: viewer)
    case .village:
      let village = try #require(babakanKaret)
      return try await TaskWalker(
        of: village,
        at: .families(village),
        as: Viewer(role: .village, scope: village)
      )
    }
  }
}
