import TuntasDashboard
import TuntasModel

/// Reads what a report tells, as one JSON document.
struct ReportReader: Sendable {
  var registry: any Registry
  var moment: MomentQuery
  var viewer: Viewer

  /// The document of a report.
  func document(
    _ kind: ReportCommand.Kind,
    region: RegionCode?,
    language: Language
  ) async throws -> JSONValue {
    switch kind {
    case .overview:
      OverviewJSON.document(try await registry.regions(below: region, at: moment, for: viewer))
    case .programmes:
      ProgrammesJSON(language: language)
        .document(try await registry.programmes(in: region, at: moment, for: viewer))
    }
  }
}
