import Foundation
import Testing
import TuntasTestSupport

extension CommandTests {
  /// Where the sample's database may lie: what others can write is no figure to show.
  struct CachePlaceTests {
    @Test func aCacheThatOthersCanWriteIsNotUsed() throws {
      let folder = try ScratchFolder()
      let cache = folder.file("cache/tuntas")
      try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: cache.path())
      let result = try run(["XDG_CACHE_HOME": folder.file("cache").path()], folder)
      expectOverview(result, says: cache.path())
      let names = try FileManager.default.contentsOfDirectory(atPath: cache.path())
      #expect(!names.contains { $0.hasPrefix("sample") })
    }

    @Test func aLinkIsNotFollowed() throws {
      let folder = try ScratchFolder()
      try FileManager.default.createDirectory(
        at: folder.file("cache"),
        withIntermediateDirectories: true
      )
      try FileManager.default.createSymbolicLink(
        at: folder.file("cache/tuntas"),
        withDestinationURL: folder.url
      )
      let result = try run(["XDG_CACHE_HOME": folder.file("cache").path()], folder)
      expectOverview(result, says: "cache/tuntas")
    }

    /// Nobody can write in this folder, not even who may do everything.
    @Test func withoutAHomeToWriteInTheSampleOpensAllTheSame() throws {
      let result = try run(["HOME": "/proc", "XDG_CACHE_HOME": ""], try ScratchFolder())
      expectOverview(result, says: "/proc/.cache/tuntas")
    }

    @Test(arguments: ["/proc", "/nonexistent"])
    func withoutATemporaryFolderItOpensToo(folder: String) throws {
      let result = try Tuntas.run(
        "report",
        "overview",
        environment: ["HOME": "/proc", "XDG_CACHE_HOME": "", "TMPDIR": folder]
      )
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("Kab. Cianjur"))
    }

    private func expectOverview(_ result: BuiltProgram.Result, says path: String) {
      #expect(result.status == 0)
      #expect(result.output.contains("Kab. Cianjur"))
      #expect(result.errors.contains(path))
      #expect(result.errors.contains("folder sementara"))
    }

    private func run(
      _ environment: [String: String],
      _ folder: ScratchFolder
    ) throws -> BuiltProgram.Result {
      let temporary = folder.file("temporary")
      try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
      let more = environment.merging(["TMPDIR": temporary.path()]) { $1 }
      let result = try Tuntas.run("report", "overview", environment: more)
      // Nothing of the passing folder stays behind.
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path()) == [])
      return result
    }
  }
}
