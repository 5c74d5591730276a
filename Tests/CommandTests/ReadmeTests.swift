import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  struct ReadmeTests {
    @Test func itsPictureIsWhatTheProgramShows() throws {
      let readme = try String(
        contentsOf: Repository.root.appending(path: "README.md"),
        encoding: .utf8
      )
      let picture = try Tuntas.run(words: "render overview --size 80x24").output
      #expect(picture.contains("Kab. Cianjur"))
      #expect(readme.contains("```text\n" + picture.trimmingCharacters(in: .newlines) + "\n```"))
    }
  }
}
