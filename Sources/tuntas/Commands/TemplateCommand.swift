import ArgumentParser
import Glibc
import TuntasModel
import TuntasWords

/// Writes an empty workbook for an agency to fill in.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Tulis buku kerja kosong untuk diisi dinas. Writes an empty workbook for an agency.",
    discussion: """
      The workbook (.xlsx) has the headings that import knows, codes and NIK as text, days checked \
      and lists to choose from; two more sheets say what each column means and what each word does.
      """
  )

  /// The kinds in the words of the command line.
  private static let kinds = RecordKind.allCases.map(\.rawValue)

  @Argument(
    help: ArgumentHelp(
      "What it is for: \(kinds.joined(separator: ", ")).",
      valueName: "kind"
    )
  )
  var kind: String

  @Option(
    help: ArgumentHelp("The .xlsx file to write; it must not be there yet.", valueName: "file")
  )
  var output: String

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let words = Words(try speech.chosen().value)
    guard let kind = RecordKind(rawValue: kind) else {
      throw CommandFailure.notAChoice(option: "KIND", found: kind, choices: Self.kinds)
    }
    try checkName()
    guard access(output, F_OK) != 0 else { throw CommandFailure.alreadyThere(path: output) }
    try TemplateWorkbook(kind: kind, words: words).write(to: output)
  }

  /// A workbook under the name of another kind of file would not open.
  private func checkName() throws(CommandFailure) {
    guard output.lowercased().hasSuffix(ExportFormat.xlsx.fileEnd) else {
      throw .notAWorkbookName(option: "--output", found: output)
    }
  }
}
