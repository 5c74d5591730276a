import ArgumentParser
import TerminalKit

/// The options that say what the terminal may be sent.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("unicode, blocks or ascii.", valueName: "set"))
  var glyphs: String?

  @Option(help: ArgumentHelp("auto, 256, 16, 8 or never.", valueName: "depth"))
  var color: String?

  /// The characters asked for; `nil` when the terminal decides.
  func glyphSet() throws(CommandFailure) -> GlyphSet? { try chosenGlyphs().value }

  /// The colours asked for; `nil` when the terminal decides.
  func colorDepth() throws(CommandFailure) -> ColorDepth? { try chosenColor().value.depth }

  /// The characters asked for and who asked for them; `nil` when the terminal decides.
  ///
  /// A setting gives way to a locale that cannot carry it: the same file serves the own terminal
  /// and an old one at the other end of a line.
  func chosenGlyphs() throws(CommandFailure) -> Chosen<GlyphSet?> {
    if let glyphs {
      guard let option = GlyphSet(named: glyphs) else {
        throw .notAChoice(option: "--glyphs", found: glyphs, choices: SettingKey.glyphs.choices)
      }
      return Chosen(option, by: .option)
    }
    let setting = SettingsFile.own.settings.glyphs
    if let setting, LocaleSettings.isUTF8 || setting == .ascii {
      return Chosen(setting, by: .settings)
    }
    return Chosen(nil, by: LocaleSettings.charset == nil ? .standard : .environment)
  }

  /// How many colours are asked for; `NO_COLOR` says it unless an option names a number of colours.
  func chosenColor() throws(CommandFailure) -> Chosen<ColorChoice> {
    let option = color.flatMap(ColorChoice.init(rawValue:))
    if let color, option == nil {
      throw .notAChoice(option: "--color", found: color, choices: SettingKey.color.choices)
    }
    if LocaleSettings.forbidsColor, option == nil || option == .auto {
      return Chosen(.never, by: .environment)
    }
    let setting = SettingsFile.own.settings.color
    return Chosen(option: option, setting: setting, standard: .auto)
  }
}
