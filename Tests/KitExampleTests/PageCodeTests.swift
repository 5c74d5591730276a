import Foundation
import Testing
import TuntasTestSupport

/// The code on the pages of the terminal kit is code that was built: the example program, or what
/// the tests beside this one run.
struct PageCodeTests {
  static let pages = ["TerminalKit", "TextCharts", "CursesTerminal"].flatMap { target in
    files(in: "Sources/\(target)/\(target).docc", ending: ".md")
  }

  @Test func everyProductHasItsPage() {
    for name in ["TerminalKit", "TextCharts", "CursesTerminal"] {
      #expect(Self.pages.contains { $0.lastPathComponent == "\(name).md" })
    }
  }

  @Test(arguments: pages)
  func itsCodeIsBuilt(page: URL) throws {
    let sources = try
      (Self.files(in: "Sources/KitExample", ending: ".swift")
      + Self.files(in: "Tests/KitExampleTests/Pages", ending: ".swift"))
      .map { Self.lines(of: try String(contentsOf: $0, encoding: .utf8)) }
    for block in Self.blocks(in: try String(contentsOf: page, encoding: .utf8)) {
      let lines = Self.lines(of: block)
      #expect(!lines.isEmpty)
      let isBuilt = sources.contains { Self.holds($0, lines) }
      #expect(
        isBuilt,
        "\(page.lastPathComponent) shows code that is built nowhere:\n\(block)"
      )
    }
  }

  @Test func theWholeExampleIsShown() throws {
    let page = Repository.root.appending(
      path: "Sources/TerminalKit/TerminalKit.docc/FirstProgram.md"
    )
    let blocks = Self.blocks(in: try String(contentsOf: page, encoding: .utf8))
    for file in Self.files(in: "Sources/KitExample", ending: ".swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(blocks.contains(text), "FirstProgram.md does not show \(file.lastPathComponent).")
    }
  }

  @Test func aBlockIsLookedForLineByLine() {
    let source = Self.lines(of: "a\n  b\n\nc\n")
    #expect(Self.holds(source, ["b", "c"]))
    #expect(!Self.holds(source, ["a", "c"]))
    #expect(!Self.holds(source, ["c", "d"]))
    #expect(Self.blocks(in: "x\n```swift\na\nb\n```\ny\n```text\nz\n```\n") == ["a\nb\n"])
  }

  /// The lines of code without their indentation, and without empty ones.
  private static func lines(of code: String) -> [String] {
    code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  private static func holds(_ source: [String], _ lines: [String]) -> Bool {
    source.indices.contains { source[$0...].starts(with: lines) }
  }

  private static func blocks(in page: String) -> [String] {
    page.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  private static func files(in folder: String, ending: String) -> [URL] {
    let place = Repository.root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path())) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { place.appending(path: $0) }
  }
}
