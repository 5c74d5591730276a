/// Where it is written down who asks for what, before the answer is given (log akses).
///
/// What it throws keeps the answer back: nobody sees what nobody wrote down.
public protocol AccessLog: Sendable {
  /// Writes down what is about to be answered, done or refused.
  ///
  /// - Returns: The number of the entry, to be given back once the answer is out; `nil` for what no log
  ///   keeps, such as the drawing of masked rows.
  /// - Throws: What keeps the log from being written.
  func note(_ access: Access) async throws -> Int64?

  /// Writes down how an access ended, as an entry of its own.
  ///
  /// - Parameters:
  ///   - number: The number of the entry that was written before it.
  ///   - end: How it ended.
  /// - Throws: What keeps the log from being written.
  func finish(_ number: Int64, _ end: AccessEnd) async throws
}

/// How an access ended.
public enum AccessEnd: Hashable, Sendable {
  /// It was answered or done, with so many rows; `nil` where rows say nothing.
  case done(rows: Int?)
  /// It ended with a fault or was stopped.
  case failed
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
  public init(
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
