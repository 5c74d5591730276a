import Foundation
import Glibc
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

  @Test("A file named twice is read once, whichever way it is named")
  func twice() throws {
    let file = try folder.write("id\n", to: "families.csv")
    let other = try ScratchFolder()
    let link = other.file("families.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    let path = folder.url.path()
    let files = try Folder.sources(at: [path, path + "/.", file.path(), link.path()])
    #expect(files.map(\.name) == ["families.csv"])
  }

  @Test("Two files of one name are told apart by their paths")
  func sameName() throws {
    let other = try ScratchFolder()
    let paths = try [folder, other].map { try $0.write("id\n", to: "families.csv").path() }
    #expect(try Folder.sources(at: paths).map(\.name) == paths)
  }

  @Test("A pipe or a device is refused at once", .timeLimit(.minutes(1)))
  func notAFile() throws {
    let pipe = folder.file("families.csv").path()
    #expect(mkfifo(pipe, 0o600) == 0)
    let refused = FileError.notReadable(path: pipe, code: EOPNOTSUPP)
    #expect(throws: refused) { try Folder.sources(at: [pipe]) }
    #expect(throws: refused) { try Folder.sources(at: [folder.url.path()]) }
    #expect(throws: FileError.notReadable(path: "/dev/null", code: EOPNOTSUPP)) {
      try CSVFile(path: "/dev/null", kind: .families)
    }
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
