import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("Files and folders")
struct FolderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("The files of a folder come in the order in which they must be imported")
  func order() throws {
    for name in ["members.csv", "families.csv", "sources.csv", "notes.txt"] {
      try folder.write("id\n", to: name)
    }
    let files = try Folder.sources(at: [folder.url.path()])
    #expect(files.map(\.kind) == [.sources, .families, .members])
    #expect(files.map(\.name) == ["sources.csv", "families.csv", "members.csv"])
    #expect(files.map(\.size) == [3, 3, 3])
  }

  @Test("Single files are taken as they are")
  func singleFiles() throws {
    try folder.write("id\n", to: "members.csv")
    try folder.write("id\n", to: "families.csv")
    let paths = ["members.csv", "families.csv"].map { folder.file($0).path() }
    #expect(try Folder.sources(at: paths).map(\.kind) == [.families, .members])
  }

  @Test("What cannot be imported is an error that names it")
  func errors() throws {
    let path = folder.url.path()
    try folder.write("hello", to: "notes.txt")
    let notes = folder.file("notes.txt").path()
    let nothing = folder.file("nothing.csv").path()
    #expect(throws: FileError.emptyFolder(path: path)) { try Folder.sources(at: [path]) }
    #expect(throws: FileError.unknownFile(path: notes)) { try Folder.sources(at: [notes]) }
    #expect(throws: FileError.notFound(path: nothing)) { try Folder.sources(at: [nothing]) }
  }

  @Test("An empty file has no header")
  func emptyFile() throws {
    try folder.write("", to: "families.csv")
    let file = try CSVFile(path: folder.file("families.csv").path())
    #expect(throws: FileError.emptyFile(file: "families.csv")) {
      try file.read(regions: RegionIndex([])) { _, _, _ in }
    }
  }

  @Test("Who takes the rows may end the reading")
  func ending() throws {
    struct Enough: Error {}
    let text = CSVText("id,title,synthetic\na,Title,no\n", kind: .sources)
    #expect(throws: Enough.self) {
      try text.read(regions: RegionIndex([])) { _, _, _ in throw Enough() }
    }
  }
}
