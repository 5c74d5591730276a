import TerminalKit

extension Theme {
  /// The theme that follows when a user steps through them.
  var next: Theme {
    let themes = Theme.builtIn
    guard let index = themes.firstIndex(where: { $0.name == name }) else { return .standard }
    return themes[(index + 1) % themes.count]
  }
}

extension Words {
  /// What a theme is called.
  func name(of theme: Theme) -> SafeText {
    FieldWord(rawValue: "theme.\(theme.name)").map { self[$0] } ?? SafeText(theme.name)
  }
}
