import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// What nobody may read stands in no output, whoever asks and in whatever form.
  struct MaskedOutputsTests {
    private static let office = Result { try MaskedOffice() }
    private static let roles = [
      "steward", "lead", "analyst", "agency", "district", "village", "auditor",
    ]

    private static func scope(_ role: String) -> [String] {
      switch role {
      case "agency": ["--scope", "32.16", "--agency", "Dinas"]
      case "district": ["--scope", MaskedOffice.district]
      case "village": ["--scope", MaskedOffice.village]
      default: []
      }
    }

    /// What stands in a text that must not.
    private static func told(_ text: String) -> [String] {
      let upper = text.uppercased()
      let names = (MaskedOffice.names + MaskedOffice.children + MaskedOffice.addresses)
        .filter { upper.contains($0.uppercased()) }
      let digits = text.compactMap { $0.wholeNumberValue.map { "\($0)" } }.joined()
      return names + MaskedOffice.numbers.filter { digits.contains($0) }
    }

    private func check(_ role: String, _ commands: [String]) throws {
      let office = try Self.office.get()
      for command in commands {
        let words = command.split(separator: " ").map(String.init)
        let result = try office.run(words + ["--role", role] + Self.scope(role))
        #expect([0, 1, 77].contains(result.status), "\(command): \(result.errors)")
        let told = Self.told(result.output + result.errors)
        #expect(told.isEmpty, "\(role) \(command): \(told)")
      }
    }

    @Test func anImportSaysNothingOfWhomItTook() throws {
      let answer = try Self.office.get().answer
      #expect(answer.contains("6"))
      #expect(Self.told(answer).isEmpty, "\(answer)")
    }

    @Test(arguments: roles)
    func screens(role: String) throws {
      let region = role == "village" ? MaskedOffice.village : MaskedOffice.district
      let screens =
        [
          "overview", "regions", "programmes", "families", "gaps", "quality", "groups",
          "reports-in",
        ]
        .map { "render \($0) --region \(region) --size 200x60" }
      let others = [
        "render family --region \(MaskedOffice.village) --size 200x60",
        "render programme --programme rutilahu --region \(region) --size 200x60",
        "render figures --region 32.16 --size 200x60", "render pace --region 32.16",
        "render map --region \(MaskedOffice.district)", "render sources --size 200x60",
        "render source --source contoh --size 200x60", "render source --source dinas --size 200x60",
        "render families --region \(MaskedOffice.village) --format svg --language en",
      ]
      try check(role, screens + others)
    }

    @Test(arguments: roles)
    func filesAndReports(role: String) throws {
      let region = role == "village" ? MaskedOffice.village : MaskedOffice.district
      let reports = ["overview", "programmes", "quality"].flatMap { kind in
        ["text", "markdown", "html", "json", "csv"].map {
          "report \(kind) --region \(region) --format \($0)"
        }
      }
      let lists = [
        "export gaps --region \(region)", "export gaps --need house --format json",
        "export issues --region \(region) --all-families", "export issues --format json",
        "check --region \(region)", "check --format json", "info",
      ]
      try check(role, reports + lists)
    }

    @Test(arguments: roles)
    func records(role: String) throws {
      let open = [
        "regions", "sources", "poverty-lines", "indicators", "programmes", "targets",
        "achievements", "lists", "deliberations",
      ]
      let people = ["families", "members", "listings", "enrolments", "verifications"]
      guard role != "steward" else { return }
      try check(role, (open + people).map { "export \($0)" })
      try check(role, ["export sources --format json", "export achievements --format json"])
      for kind in people {
        let result = try Self.office.get().run(["export", kind, "--role", role] + Self.scope(role))
        #expect(result.status == 77 && result.output.isEmpty, "\(kind)")
      }
    }

    @Test func thePeopleAreThereAndTheNumberIsTheSameEverywhere() throws {
      let office = try Self.office.get()
      let families = try office.run(["export", "families"]).output
      #expect(families.contains(MaskedOffice.card(1)))
      let gaps = try office.run(["export", "gaps", "--role", "district", "--scope", "32.16.01"])
      #expect(gaps.output.contains("\(MaskedOffice.village) K-0001,"))
      let screen = ["--region", MaskedOffice.village, "--role", "village", "--scope"]
      let list = try office.run(["render", "families"] + screen + [MaskedOffice.village]).output
      #expect(list.contains("DEWI R. K.") && list.contains("K-0001"))
      let card = try office.run(["render", "family"] + screen + [MaskedOffice.village]).output
      #expect(card.contains("DEWI R. K. K-0001"))
      let again = try office.run(["export", "gaps", "--role", "district", "--scope", "32.16.01"])
      #expect(again.output == gaps.output)
    }
  }
}
