import TerminalKit
import TuntasModel
package import TuntasPages
import TuntasWords

/// The one table of screens: a row each.
///
/// From it come the digits with their entries in footer, help and manual, the entries of the palette,
/// and the words that `render` takes. A screen that is not here does not exist; a new one is its page,
/// its type and a row.
package enum ScreenTable {
  /// The screens, those with a digit first and in its order.
  static let rows: [ScreenRow] = [
    ScreenRow(.overview, "1", .overview, .root) { OverviewScreen(of: $0) },
    ScreenRow(.regions, "2", .regions, .parts) { RegionsScreen(below: $0) },
    ScreenRow(.programmes, "3", .programmes, .governments) { ProgrammesScreen(in: $0) },
    ScreenRow(.families, "4", .families, .region) {
      FamiliesScreen(FamilyQuery(region: $0 ?? .country))
    },
    ScreenRow(.gaps, "5", .gaps, .region) {
      FamiliesScreen(FamilyQuery(region: $0 ?? .country, onlyWithoutProgramme: true))
    },
    ScreenRow(.verification, "6", .verification, .registry) { VerificationScreen(of: $0) },
    ScreenRow(.quality, "7", .repairs, .registry) { RepairsScreen(of: $0) },
    ScreenRow(.map, "9", .map, .district) { MapScreen(of: $0 ?? .country) },
    ScreenRow(.sources, "0", .sources, .everything) { _ in SourcesScreen() },
    ScreenRow(.pace, nil, .pace, .government) { PaceScreen(of: $0 ?? .country) },
    ScreenRow(.povertyLines, nil, .povertyLines, .governments) { PovertyLinesScreen(in: $0) },
    ScreenRow(.figures, nil, .figures, .governments) { FiguresScreen(of: $0) },
    ScreenRow(.reportsIn, nil, .reportsIn, .governments) { ReportsInScreen(in: $0) },
    ScreenRow(.groups, nil, .groups, .governments) { GroupsScreen(in: $0) },
    ScreenRow(.programme, nil, .explainProgrammes, .programme),
    ScreenRow(.family, nil, .family, .family),
    ScreenRow(.source, nil, .explainSource, .source),
  ]

  /// The screen of a name; `nil` for a name that no screen has.
  static func row(of name: ScreenName) -> ScreenRow? { rows.first { $0.name == name } }

  /// The screen with a digit that a command shows; `nil` for a command that shows none.
  static func row(of command: Command) -> ScreenRow? {
    rows.first { $0.digit.flatMap { Command.screens[$0] } == command }
  }

  /// The names of all screens, in the order of the table.
  package static let names = rows.map(\.name)

  /// What must be known before a screen can be opened; `nil` for a name that no screen has.
  package static func scope(of name: ScreenName) -> ScreenScope? { row(of: name)?.scope }
}

/// One row of the table of screens.
struct ScreenRow: Sendable {
  /// Its word in file names and on the command line.
  let name: ScreenName
  /// The digit that leads to it; `nil` for a screen that palette and rows lead to.
  let digit: Character?
  /// What it is called, in the palette, the help and the manual.
  let title: Phrase
  /// What it is of.
  let scope: ScreenScope
  /// Makes the screen of a region; `nil` where a region is not enough.
  ///
  /// One that is of one region shows the country when none is said, and then the registry's refusal.
  private let make: (@Sendable (RegionCode?) -> any DashboardScreen)?

  init(
    _ name: ScreenName,
    _ digit: Character?,
    _ title: Phrase,
    _ scope: ScreenScope,
    _ make: (@Sendable (RegionCode?) -> any DashboardScreen)? = nil
  ) {
    (self.name, self.digit, self.title) = (name, digit, title)
    (self.scope, self.make) = (scope, make)
  }

  /// The screen, before anything was read; `nil` where a region is not enough.
  func screen(_ region: RegionCode?) -> (any DashboardScreen)? { make?(region) }

  /// Where it is, of a region; `nil` where it shows nothing of that region.
  func destination(of region: RegionCode) -> Destination? {
    if scope == .everything { return .named(name, nil) }
    return scope.region(of: region).map { .named(name, $0) }
  }
}
