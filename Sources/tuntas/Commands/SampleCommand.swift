import ArgumentParser
import TerminalKit
import TuntasDashboard
import TuntasFiles
import TuntasModel
import TuntasSample

/// Writes synthetic data: the sample folder's own, or any number of families.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Tulis data contoh. Writes synthetic data.",
    discussion: """
      Without --families it writes the synthetic files of sample-data again, byte for byte. With \
      --families it writes a folder of that many families, complete in itself. The same seed gives \
      the same bytes.
      """
  )

  @Option(help: ArgumentHelp("How many families.", valueName: "number"))
  var families: Int?

  @Option(help: ArgumentHelp("What chance starts from.", valueName: "number"))
  var seed: UInt64 = SampleGenerator.standardSeed

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output: String

  @OptionGroup var speech: LanguageOption

  func run() throws {
    _ = try speech.chosen()
    if let families, families < 1 {
      throw CommandFailure.notACount(option: "--families", found: String(families))
    }
    let generator = SampleGenerator(
      regions: try BuiltIn.regionValues(),
      seed: seed,
      publishedTargets: BuiltIn.publishedTargets
    )
    let plan: SamplePlan = families.map { .scaled(families: $0) } ?? .standard
    DataPaths.makeFolder(output)
    try generator.write(plan) { name in
      let file = try OutputFile("\(output)/\(name)")
      return FileSink(write: { try file.write($0) }, close: { try file.finish() })
    }
  }
}
