import ArgumentParser
import TuntasModel

/// The options about the reader and the data that the settings file may answer for good.
struct SettingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The database file.", valueName: "file"))
  var database: String?

  @Option(
    help: ArgumentHelp(
      "\(Role.words.joined(separator: ", ")); it only narrows the role of the settings. agency, "
        + "district and village need a --scope; only a steward changes the database.",
      valueName: "role"
    )
  )
  var role: String?

  @Option(
    help: ArgumentHelp(
      "The region that may be seen, within that of the settings.",
      valueName: "code"
    )
  )
  var scope: String?

  @Option(
    help: ArgumentHelp(
      "For --role agency, which needs one: the agency, by its name in the catalogue of programmes.",
      valueName: "name"
    )
  )
  var agency: String?

  @OptionGroup var speech: LanguageOption

  /// The database named; `nil` for the user's own, or the sample data where there is no such file.
  var chosenDatabase: Chosen<String?> {
    get throws(CommandFailure) {
      if let database = try PathOption.path(database, of: "--database") {
        return Chosen(database, by: .option)
      }
      let setting = SettingsFile.own.settings.database
      return Chosen(setting, by: setting == nil ? .standard : .settings)
    }
  }

  /// What the reader does in the office, and who says so.
  func chosenRole() throws(CommandFailure) -> Chosen<Role> {
    let role = try policy().role
    let setting = SettingsFile.own.settings.role
    return Chosen(option: self.role == nil ? nil : role, setting: setting, standard: role)
  }

  /// The region that the reader may see, and who says so.
  func chosenScope() throws(CommandFailure) -> Chosen<RegionCode> {
    let scope = try policy().scope
    let setting = SettingsFile.own.settings.scope
    return Chosen(option: self.scope == nil ? nil : scope, setting: setting, standard: scope)
  }

  /// The agency whose programmes the reader works for, and who says so.
  func chosenAgency() throws(CommandFailure) -> Chosen<String?> {
    let agency = try policy().agency
    guard agency != nil else { return Chosen(nil, by: .standard) }
    return Chosen(agency, by: self.agency == nil ? .settings : .option)
  }

  /// Who reads or changes the data; a use that the role does not allow is refused.
  func viewer(for use: DataUse) throws(CommandFailure) -> Viewer {
    do throws(CommandFailure) {
      return try allowedViewer(for: use)
    } catch {
      try noteRefusal(error, of: use)
      throw error
    }
  }

  private func allowedViewer(for use: DataUse) throws(CommandFailure) -> Viewer {
    let policy = try policy()
    do {
      return try policy.viewer(for: use)
    } catch {
      throw .notAllowed(error)
    }
  }

  /// Writes down that more was asked for than is allowed; what only lacks an option is no such thing.
  private func noteRefusal(_ failure: CommandFailure, of use: DataUse) throws(CommandFailure) {
    guard case .notAllowed = failure, ExitStatus.of(failure) == 77 else { return }
    let settings = SettingsFile.own.settings
    let database = try chosenDatabase.value ?? DataPaths.database
    do {
      try RefusedStart.note(
        on: database,
        as: role ?? settings.role?.rawValue ?? Role.steward.rawValue,
        scope: scope ?? settings.scope?.description ?? RegionCode.country.description,
        for: use
      )
    } catch {
      throw .logLost(path: database ?? "")
    }
  }

  /// What the settings allow, narrowed by the options.
  private func policy() throws(CommandFailure) -> LoginPolicy {
    let settings = SettingsFile.own.settings
    let asked = AccessLimits(
      role: try askedRole(),
      scope: try askedScope(),
      agency: agency
    )
    do {
      return try LoginPolicy(
        allowed: AccessLimits(
          role: settings.role,
          scope: settings.scope,
          agency: settings.agency
        ),
        asked: asked,
        home: settings.home
      )
    } catch {
      throw .notAllowed(error)
    }
  }

  private func askedRole() throws(CommandFailure) -> Role? {
    guard let role else { return nil }
    guard let asked = Role(rawValue: role) else {
      throw .notAChoice(option: "--role", found: role, choices: SettingKey.role.choices)
    }
    return asked
  }

  private func askedScope() throws(CommandFailure) -> RegionCode? {
    guard let scope else { return nil }
    return try DataOptions.code(scope)
  }
}
