import TuntasModel

/// What every screen is read with: the registry, who reads, and for which day.
///
/// It goes along with each reading as one value, so that no screen can read with another scope or
/// for another day than the rest.
struct MomentReader: Sendable {
  /// The registry that is asked; it masks people and withholds regions itself.
  var registry: any Registry
  /// The year and the day asked for; the newest in the data where the user named none.
  var moment: MomentQuery
  /// Who reads: role, scope, own government, and whether a meeting looks on.
  var viewer: Viewer
}
