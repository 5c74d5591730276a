/// The person for whom data is read, as a role, a scope, and whether a meeting looks on.
///
/// Masking and scope are applied where data is read, so no screen or report can forget them. Nobody but a
/// ``LoginPolicy`` makes one, and nobody can widen one.
public struct Viewer: Hashable, Sendable {
  /// The role.
  public let role: Role
  /// The region that the viewer may see; the country when nothing limits it.
  public let scope: RegionCode
  /// Tells whether the screen is shown to a meeting, where no person ever appears.
  public private(set) var isInMeeting: Bool
  /// The government that the office belongs to; `nil` when it looks after all of them.
  ///
  /// Of the others only published figures are shown, since each government controls its own data
  /// (UU 27/2022).
  public let home: RegionCode?
  /// The agency whose programmes the viewer works for, by its word in the catalogue of programmes.
  public let agency: String?
  /// The login that the viewer came by; `nil` for the owner of the file at the own machine.
  public let login: Login?

  /// The owner of the file at the own machine.
  static let steward = Viewer(role: .steward)

  /// Makes a viewer, which is for the policy alone, and for tests.
  init(
    role: Role,
    scope: RegionCode = .country,
    isInMeeting: Bool = false,
    home: RegionCode? = nil,
    agency: String? = nil,
    login: Login? = nil
  ) {
    self.role = role
    self.scope = scope
    self.isInMeeting = isInMeeting
    self.home = home
    self.agency = agency
    self.login = login
  }

  /// The same viewer while a meeting looks on.
  public func inMeeting() -> Viewer {
    var viewer = self
    viewer.isInMeeting = true
    return viewer
  }

  /// How far the viewer may do something: the right of the role, and no person in a meeting.
  public func right(to verb: Verb) -> Right {
    isInMeeting && verb.isAboutPeople ? .no : verb.right(of: role)
  }

  /// Tells whether the viewer may see the families of a village one by one: it lies in the scope, and
  /// belongs to the own government where the office has one.
  public func maySeeFamilies(of village: RegionCode) -> Bool {
    may(.seeFamilies) && scope.contains(village) && !seesOnlyPublished(village)
  }

  /// Tells whether the viewer may do something at all.
  public func may(_ verb: Verb) -> Bool { right(to: verb) > .no }

  /// Tells whether another viewer is this one or a narrower one.
  func includes(_ other: Viewer) -> Bool {
    role.includes(other.role) && scope.contains(other.scope)
      && (home == nil || home == other.home) && (agency == nil || agency == other.agency)
      && login == other.login && (!isInMeeting || other.isInMeeting)
  }

  /// Tells whether the viewer may see the figures of a region: those inside the scope, and the ones
  /// above it that lead there.
  public func maySee(_ region: RegionCode) -> Bool {
    scope.contains(region) || region.contains(scope)
  }

  /// Tells whether only what was published may be shown of a region: it belongs to another government
  /// than ``home``.
  public func seesOnlyPublished(_ region: RegionCode) -> Bool {
    guard let home, region.level >= .regency else { return false }
    return !home.contains(region) && !region.contains(home)
  }

  /// The part of a region whose figures the viewer may see, once it is known that ``maySee(_:)``.
  public func part(of region: RegionCode) -> RegionCode {
    scope.contains(region) ? region : scope
  }

  /// The part of a region whose rows, not only published figures, the viewer may see; `nil` when
  /// the region belongs to another government than ``home``.
  public func rowPart(of region: RegionCode) -> RegionCode? {
    let seen = part(of: region)
    guard !seesOnlyPublished(seen) else { return nil }
    guard let home, seen.contains(home) else { return seen }
    return home
  }
}
