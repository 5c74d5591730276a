import GRDB
import TerminalKit
import Testing
import TuntasDashboard
import TuntasModel
import TuntasTestSupport

@testable import TuntasStore
@testable import tuntas
import TuntasWords

/// A table that somebody changed is told in one sentence, with 65, in both languages.
@Suite("The sentence for a table that is not as it was made")
struct SchemaDamageTests {
  private static let faults: [(DamagedTable.Fault, String)] = [
    (.missing, "tabel family tidak ada"), (.otherKind, "family bukan tabel"),
    (.noColumn("address"), "tabel family tanpa kolom address"),
    (.otherColumns, "tabel family berkolom lain"),
    (.otherIndex, "tabel family tanpa salah satu indeksnya"),
    (.trigger, "tabel family mengubah baris dengan sendirinya"),
    (.later, "tabel family ada, tetapi versinya tidak ada dalam daftar grdb_migrations"),
    (.noVersion("rows"), "daftar family tanpa versi rows"),
  ]

  @Test("Each fault", arguments: faults.indices)
  func sentence(index: Int) {
    let (fault, words) = Self.faults[index]
    let error = StoreError.otherTable(path: "kantor.sqlite", DamagedTable("family", fault))
    #expect(ExitStatus.of(error) == 65)
    let indonesian = FailureSentence(words: Words(.indonesian)).text(of: error).string
    #expect(
      indonesian
        == "kantor.sqlite rusak: \(words); seharusnya tabelnya seperti buatan Tuntas, jadi buka "
        + "salinan yang masih utuh."
    )
    let english = FailureSentence(words: Words(.english)).text(of: error).string
    #expect(english.hasPrefix("kantor.sqlite is damaged: "))
    #expect(english.split(separator: ".").count == 2 && !english.contains("{"))
  }

  @Test("What else the database says is told by its kind, never in its own words")
  func others() throws {
    let registry = try DatabaseQueue()
    let error = #expect(throws: StoreError.self) {
      try StoreError.translating(path: "kantor.sqlite") {
        try registry.write {
          try $0.execute(sql: "CREATE VIRTUAL TABLE t USING fts5 (name)")
          try $0.execute(sql: "SELECT * FROM t WHERE t MATCH '\"Rahmawati'")
        }
      }
    }
    let sentence = try FailureSentence(words: Words(.english)).text(of: #require(error)).string
    #expect(sentence.hasPrefix("Fault of the program: kantor.sqlite: "))
    #expect(!sentence.contains("Rahmawati") && !sentence.contains("SELECT"))
  }
}
