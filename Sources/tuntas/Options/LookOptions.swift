import ArgumentParser
import TerminalKit

/// The options that say what the terminal may be sent.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("unicode, blocks or ascii.", valueName: "set"))
  var glyphs: String?

  @Option(help: ArgumentHelp("auto, 256, 16, 8 or never.", valueName: "depth"))
  var color: String = "auto"

  /// The characters asked for; none when the terminal decides.
  func glyphSet() throws(CommandFailure) -> GlyphSet? {
    guard let glyphs else { return nil }
    guard let set = GlyphSet(rawValue: glyphs) else {
      let choices = GlyphSet.allCases.map(\.rawValue)
      throw .notAChoice(option: "--glyphs", found: glyphs, choices: choices)
    }
    return set
  }

  /// The colours asked for; none when the terminal decides.
  func colorDepth() throws(CommandFailure) -> ColorDepth? {
    switch color {
    case "auto": return LocaleSettings.forbidsColor ? ColorDepth.none : nil
    case "never": return ColorDepth.none
    case "8": return .eight
    case "16": return .sixteen
    case "256": return .many
    default:
      let choices = ["auto", "256", "16", "8", "never"]
      throw .notAChoice(option: "--color", found: color, choices: choices)
    }
  }
}
