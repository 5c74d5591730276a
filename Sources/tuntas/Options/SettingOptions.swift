import ArgumentParser
import TuntasDashboard
import TuntasModel

/// The options about the reader and the data that the settings file may answer for good.
struct SettingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The database file.", valueName: "file"))
  var database: String?

  @Option(
    help: ArgumentHelp("steward, lead, analyst, agency, district or village.", valueName: "role")
  )
  var role: String?

  @Option(help: ArgumentHelp("The region that may be seen.", valueName: "code"))
  var scope: String?

  @OptionGroup var speech: LanguageOption

  /// The database named; none for the user's own, otherwise the sample data.
  var chosenDatabase: Chosen<String?> {
    get throws(CommandFailure) {
      if let database = try PathOption.path(database, of: "--database") {
        return Chosen(database, by: .option)
      }
      let setting = SettingsFile.own.settings.database
      return Chosen(setting, by: setting == nil ? .standard : .settings)
    }
  }

  /// What the reader does in the office.
  func chosenRole() throws(CommandFailure) -> Chosen<Role> {
    let option = role.map(Role.init(rawValue:))
    if let role, option == .some(nil) {
      throw .notAChoice(option: "--role", found: role, choices: SettingKey.role.choices)
    }
    let setting = SettingsFile.own.settings.role
    return Chosen(option: option ?? nil, setting: setting, standard: .steward)
  }

  /// The region that the reader may see.
  func chosenScope() throws(CommandFailure) -> Chosen<RegionCode> {
    let option: RegionCode? = if let scope { try DataOptions.code(scope) } else { nil }
    let setting = SettingsFile.own.settings.scope
    return Chosen(option: option, setting: setting, standard: .country)
  }
}
