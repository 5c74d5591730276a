import ArgumentParser
import TerminalKit
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

      With --dirt 0.02 two families in a hundred have one fault each, of the kinds that the checks \
      of data quality find, and some reports have one; nothing else in the folder is doubtful. The \
      file dirt.txt in the folder lists every fault with rule, family, column and line. An import \
      of the folder does not read it.
      """
  )

  @Option(help: ArgumentHelp("How many families.", valueName: "number"))
  var families: Int?

  @Option(help: ArgumentHelp("What chance starts from.", valueName: "number"))
  var seed: UInt64 = SampleGenerator.standardSeed

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The part of the families with a fault, 0 to 1.", valueName: "share")
  )
  var dirt: String?

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var output: String

  @OptionGroup var speech: LanguageOption

  /// The families of the whole country are fewer; more would not find room in memory.
  private static let mostFamilies = 100_000_000

  func run() throws {
    _ = try speech.chosen()
    if let families, !(1...Self.mostFamilies).contains(families) {
      throw CommandFailure.notACount(option: "--families", found: String(families))
    }
    let plan = try plan()
    let generator = SampleGenerator(
      regions: try BuiltIn.regionValues(),
      seed: seed,
      publishedTargets: BuiltIn.publishedTargets
    )
    try write(plan, generator)
  }

  /// Writes the files; they come to their places together, once the last is whole.
  private func write(_ plan: SamplePlan, _ generator: SampleGenerator) throws {
    guard let folder = try PathOption.path(output, of: "--output") else { return }
    var files: [OutputFile] = []
    try ExportPlace.folder(folder).preparing(discard: { for file in files { file.discard() } }) {
      try generator.write(plan) { name in
        let file = try OutputFile("\(folder)/\(name)")
        files.append(file)
        return FileSink(write: { try file.write($0) }, close: {})
      }
      for file in files { try file.finish() }
    }
  }

  private func plan() throws -> SamplePlan {
    let dirt = try chosenDirt()
    guard let families else {
      guard dirt == nil else {
        throw CommandFailure.optionNeeded(option: "--families", screen: "--dirt")
      }
      return .standard
    }
    return .scaled(families: families, dirt: dirt)
  }

  /// The dirt asked for; `nil` for nothing, so that such a folder is the same as without the
  /// option.
  private func chosenDirt() throws -> SampleDirt? {
    guard let dirt else { return nil }
    // Who writes numbers as Indonesians do is understood.
    guard let share = Double(dirt.replacing(",", with: ".")), let chosen = SampleDirt(share: share)
    else { throw CommandFailure.notAShare(option: "--dirt", found: dirt) }
    return share > 0 ? chosen : nil
  }
}
