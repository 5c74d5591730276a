import TuntasModel

/// The registry as one viewer reads it at one moment.
struct MomentReader: Sendable {
  /// What is read from.
  var registry: any Registry
  /// The year and the day asked for.
  var moment: MomentQuery
  /// Who reads.
  var viewer: Viewer
}
