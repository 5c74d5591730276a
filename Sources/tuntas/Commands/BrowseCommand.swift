import ArgumentParser
import CursesTerminal
import TerminalKit
import TuntasDashboard
import TuntasModel
import TuntasPages
import TuntasWords

/// Opens the dashboard; where standard output is no terminal, prints the overview as text.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Buka dasbor. Opens the dashboard."
  )

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  @Option(help: ArgumentHelp("The region to begin at.", valueName: "code"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "How many milliseconds after an Escape the rest of a key may come over a slow line.",
      valueName: "ms"
    )
  )
  var keyWait: Int?

  @Flag(
    help: "The terminal's cursor is seen on what is chosen, for magnifiers and screen readers."
  )
  var reader = false

  func run() throws {
    let words = Words(try data.chosenLanguage())
    let moment = try data.momentQuery()
    let viewer = try data.viewer()
    let start = try startScreen(for: viewer)
    let background = TerminalEnvironment.background
    let options = TerminalOptions(
      colors: try look.colorDepth(),
      glyphs: try look.glyphSet(),
      theme: (SettingsFile.own.settings.theme ?? .standard).on(background),
      escapeWait: keyWait,
      showsCursor: reader || SettingsFile.own.settings.reader == true
    )
    let path = try data.database
    let opening = RegistryOpening(words: words, viewer: viewer)
    guard StandardStreams.outputIsTerminal else {
      let picture = try Waiting.value {
        try await ScreenPicture(
          of: start,
          from: try await opening.open(path),
          at: moment,
          for: viewer,
          language: words.language
        )
      }
      try PlainPage(glyphs: try look.glyphSet())
        .print(picture.page(columns: PlainPage.columns))
      return
    }
    let prepared = try Waiting.value { try await opening.openAtOnce(path) }
    let dashboard = Dashboard(
      registry: prepared.registry,
      moment: moment,
      viewer: viewer,
      exporter: CSVExporter(words: words),
      preparation: prepared.preparation
    )
    let state = DashboardState(
      language: words.language,
      start: start,
      root: .overview(Self.home(of: viewer)),
      theme: options.theme,
      background: background
    )
    try Self.show(dashboard, state, options: options)
    try prepared.end()
  }

  private func startScreen(for viewer: Viewer) throws -> Destination {
    guard let at else {
      let region = try data.regionCode() ?? Self.home(of: viewer)
      // Of another government than the own one only what was published is shown.
      if let region, viewer.seesOnlyPublished(region) { return .figures(region) }
      return region?.level == .village ? start(in: region) : .overview(region)
    }
    let region = try DataOptions.code(at)
    return viewer.seesOnlyPublished(region) ? .figures(region) : start(in: region)
  }

  /// The viewer's own government; `nil` when the scope asked for lies elsewhere.
  private static func home(of viewer: Viewer) -> RegionCode? {
    viewer.home.flatMap { viewer.maySee($0) ? $0 : nil }
  }

  private func start(in region: RegionCode?) -> Destination {
    guard let region, region.level == .village else { return .regions(region) }
    return .families(region)
  }

  /// Holds the main thread until the dashboard ends; the terminal is given back on every way out.
  ///
  /// Only the main thread will do: others have signals blocked, and the loop would take one away
  /// from the work that it waits for.
  private static func show(
    _ dashboard: Dashboard,
    _ state: DashboardState,
    options: TerminalOptions
  ) throws {
    let mailbox = try WakingMailbox<Answer<DashboardAction>>()
    let terminal = try CursesTerminal(options: options, wokenBy: mailbox)
    defer { terminal.close() }
    ProgramLoop(dashboard, state: state, terminal: terminal, mailbox: mailbox).run()
  }
}
