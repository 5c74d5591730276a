import TuntasDashboard
import TuntasModel
import TuntasPages
import TuntasWords

/// Which screen to draw, from what, and for whom.
struct PictureRequest: Sendable {
  var screen: ScreenName
  var region: RegionCode?
  var programme: String?
  var source: String?
  var form: Int
  var moment: MomentQuery
  var viewer: Viewer
  var database: String?
  var words: Words

  /// Reads the screen.
  func picture() async throws -> ScreenPicture {
    let registry = try await RegistryOpening(words: words, viewer: viewer).open(database)
    let viewer = try await careful(viewer, registry)
    do {
      return try await ScreenPicture(
        of: try await start(registry, viewer),
        from: registry,
        at: moment,
        for: viewer,
        language: words.language,
        form: form
      )
    } catch let error as ScreenPicture.NoSuchForm {
      throw CommandFailure.noForm(found: form, forms: error.forms)
    }
  }

  /// A viewer who sees people only where all of them are sample data.
  private func careful(_ viewer: Viewer, _ registry: any Registry) async throws -> Viewer {
    let table = try await registry.regions(below: region, at: moment, for: viewer)
    let standings = table.whole.map { [$0] } ?? table.rows
    let isSample = standings.allSatisfy { $0.isSynthetic || $0.families == 0 }
    return isSample ? viewer : viewer.inMeeting()
  }

  private func start(_ registry: any Registry, _ viewer: Viewer) async throws -> Destination {
    switch ScreenTable.scope(of: screen) {
    case .programme:
      guard let programme else { throw needed("--programme") }
      return .programme(ProgrammeCode(programme), try regionNeeded())
    case .source:
      guard let source else { throw needed("--source") }
      return .source(source)
    case .family:
      let filter = FamilyQuery(region: try regionNeeded())
      let page = PageRequest(.first, limit: 1)
      let first = try await registry.families(filter, page: page, at: moment, for: viewer)
      guard let row = first.rows.first else { throw RegistryError.unknownFamily }
      return .family(row.key)
    case .everything: return .named(screen, nil)
    case .region, .district, .government: return .named(screen, try regionNeeded())
    case .root, .parts, .governments, .registry, nil: return .named(screen, region)
    }
  }

  private func regionNeeded() throws(CommandFailure) -> RegionCode {
    guard let region else { throw needed("--region") }
    return region
  }

  private func needed(_ option: String) -> CommandFailure {
    .optionNeeded(option: option, screen: screen.word)
  }
}
