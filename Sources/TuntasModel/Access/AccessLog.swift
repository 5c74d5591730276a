/// Where it is written down who asks for what, before the answer is given (log akses).
///
/// What it throws keeps the answer back: nobody sees what nobody wrote down.
public protocol AccessLog: Sendable {
  /// Writes down what is about to be answered or refused.
  func note(_ access: Access) async throws
}

/// What somebody is about to get from a registry or do with it; how much it will be, nobody knows yet.
public struct Access: Hashable, Sendable {
  /// What is done.
  public var verb: Verb
  /// Who does it.
  public var viewer: Viewer
  /// Where; `nil` for the whole registry.
  public var region: RegionCode?
  /// Which records are shown, taken out or taken in one by one; empty for figures.
  public var kinds: [RecordKind]
  /// The family whose card is opened.
  public var family: FamilyKey?
  /// Whether it is refused.
  public var isRefused = false

  /// Makes a note of an access.
  init(
    _ verb: Verb,
    of kinds: [RecordKind] = [],
    in region: RegionCode? = nil,
    family: FamilyKey? = nil,
    by viewer: Viewer
  ) {
    (self.verb, self.kinds, self.region) = (verb, kinds, region)
    (self.family, self.viewer) = (family, viewer)
  }
}
