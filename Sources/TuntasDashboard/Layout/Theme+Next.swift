import TerminalKit
import TuntasWords

extension Theme {
  /// The theme that follows when a user steps through them with `t`; the first one behind the last.
  var next: Theme {
    let themes = Theme.builtIn
    guard let index = themes.firstIndex(where: { $0.name == name }) else { return .standard }
    return themes[(index + 1) % themes.count]
  }
}

extension Words {
  /// What a theme is called in the language; one that is not built in keeps its own name.
  func name(of theme: Theme) -> SafeText {
    switch theme.name {
    case "standard": self[.themeStandard]
    case "light": self[.themeLight]
    case "dark": self[.themeDark]
    case "contrast": self[.themeContrast]
    default: SafeText(theme.name)
    }
  }
}
