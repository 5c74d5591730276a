/// What one start of the program may do: what the settings allow, narrowed by what was asked for.
///
/// Every ``Viewer`` comes from here, so that no command can forget a rule: what is asked for can only
/// narrow what is allowed; a login holds until its last day; a role that belongs to one region needs that
/// region; and only the steward changes the database. On the own machine the settings allow, and who owns
/// the file of the database, which nobody else can open, is its steward; whoever comes by a forced command
/// has what the line of the ``Login`` says.
public struct LoginPolicy: Hashable, Sendable {
  /// The role that holds.
  public let role: Role
  /// The region that holds; the country when nothing limits it.
  public let scope: RegionCode
  /// The agency whose programmes it is about; `nil` for other roles than an agency's.
  public let agency: String?
  private let home: RegionCode?
  private var login: Login?

  /// Narrows what is allowed.
  ///
  /// - Parameters:
  ///   - allowed: What the settings say; the owner of the file without any is its steward.
  ///   - asked: What the command line says.
  ///   - home: The government that the office belongs to; `nil` when it looks after all of them.
  /// - Throws: ``AccessRefusal/widerRole(_:allowed:)``, ``AccessRefusal/widerScope(_:allowed:)`` and
  ///   ``AccessRefusal/otherAgency(_:allowed:)`` when more was asked for than is allowed,
  ///   ``AccessRefusal/agencyOfOtherRole(_:)``.
  public init(
    allowed: AccessLimits,
    asked: AccessLimits = AccessLimits(),
    home: RegionCode? = nil
  ) throws(AccessRefusal) {
    let (mostRole, mostScope) = (allowed.role ?? .steward, allowed.scope ?? .country)
    role = asked.role ?? mostRole
    scope = asked.scope ?? mostScope
    agency = role == .agency ? asked.agency ?? allowed.agency : nil
    self.home = home
    guard mostRole.includes(role) else { throw .widerRole(role, allowed: mostRole) }
    guard mostScope.contains(scope) else { throw .widerScope(scope, allowed: mostScope) }
    guard let asked = asked.agency else { return }
    guard role == .agency else { throw .agencyOfOtherRole(role) }
    guard let most = allowed.agency else { return }
    guard asked.lowercased() == most.lowercased() else { throw .otherAgency(asked, allowed: most) }
  }

  /// Narrows what a login allows.
  ///
  /// - Parameters:
  ///   - login: The login.
  ///   - today: The day of the clock.
  ///   - asked: What is asked for beside it.
  ///   - home: The government that the office belongs to.
  /// - Throws: ``AccessRefusal/loginEnded(_:)`` after its last day, and
  ///   ``AccessRefusal/beyondLogin(_:)`` when more was asked for than it allows.
  public init(
    login: Login,
    on today: CalendarDate,
    asked: AccessLimits = AccessLimits(),
    home: RegionCode? = nil
  ) throws(AccessRefusal) {
    guard today <= login.basis.until else { throw .loginEnded(login) }
    // A login that names no agency is for none, not for any.
    let isAnyAgency = login.limits.role == .agency && login.limits.agency == nil
    guard !isAnyAgency || asked.agency == nil else { throw .beyondLogin(login) }
    do {
      try self.init(allowed: login.limits, asked: asked, home: home)
    } catch {
      throw .beyondLogin(login)
    }
    self.login = login
  }

  /// The viewer for a use of data, with the role and region that the policy allows.
  ///
  /// - Parameter use: What the data is wanted for.
  /// - Returns: The viewer.
  /// - Throws: ``AccessRefusal/onlySteward(_:)`` for what the role may not do, and
  ///   ``AccessRefusal/scopeNeeded(_:_:found:)`` when it needs a region,
  ///   ``AccessRefusal/agencyNeeded`` when it needs an agency.
  public func viewer(for use: DataUse) throws(AccessRefusal) -> Viewer {
    let viewer = Viewer(role: role, scope: scope, home: home, agency: agency, login: login)
    guard use == .reading || viewer.may(.change) else { throw .onlySteward(role) }
    guard scope.level >= role.level else {
      throw .scopeNeeded(role, role.level, found: scope == .country ? nil : scope)
    }
    guard role != .agency || agency != nil else { throw .agencyNeeded }
    return viewer
  }
}

/// A role, a region and an agency, each of which may be left open.
public struct AccessLimits: Hashable, Sendable {
  /// The role that is asked for or allowed; `nil` when it is left open.
  public var role: Role?
  /// The region that is asked for or allowed; `nil` when it is left open.
  public var scope: RegionCode?
  /// The agency that is asked for or allowed, by its word in the catalogue of programmes, which is
  /// compared without regard to capitals; `nil` when it is left open.
  public var agency: String?

  /// Makes limits; a blank agency is none.
  public init(role: Role? = nil, scope: RegionCode? = nil, agency: String? = nil) {
    self.role = role
    self.scope = scope
    self.agency = agency.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}

/// What data is wanted for.
public enum DataUse: Hashable, Sendable {
  /// To be looked at, printed or written to files.
  case reading
  /// To be changed: an import, a trial of one, taking one back, an upgrade of the file.
  case changing
}

/// Why something is not allowed; its words stand elsewhere.
public enum AccessRefusal: Error, Hashable, Sendable {
  /// A role was asked for that may do what the allowed one may not.
  case widerRole(Role, allowed: Role)
  /// A region was asked for that is not within the allowed one.
  case widerScope(RegionCode, allowed: RegionCode)
  /// A role needs a region of a level or below; `found` is `nil` when no region was given, else one
  /// above it.
  case scopeNeeded(Role, RegionLevel, found: RegionCode?)
  /// Only the steward may change the database, and the role is another.
  case onlySteward(Role)
  /// An agency was asked for that is not the allowed one.
  case otherAgency(String, allowed: String)
  /// An agency was asked for, and the role is no agency's.
  case agencyOfOtherRole(Role)
  /// The role of an agency needs to know which agency.
  case agencyNeeded
  /// The last day of the login is over.
  case loginEnded(Login)
  /// More was asked for than the login allows.
  case beyondLogin(Login)
}
