/// A way in that somebody was given, as its line of a forced command says: a role, a region, and on what
/// ground (login).
public struct Login: Hashable, Sendable {
  /// The name by which it is known, to the log above all.
  public let name: String
  /// What it allows at most.
  public let limits: AccessLimits
  /// On what ground it was given, and until when.
  public let basis: LoginBasis

  /// Makes a login.
  ///
  /// - Parameters:
  ///   - name: The name by which it is known.
  ///   - role: The role that it allows at most.
  ///   - scope: The region that it allows at most.
  ///   - agency: The agency whose programmes it is for.
  ///   - basis: On what ground it was given, and until when.
  public init(
    _ name: String,
    as role: Role,
    scope: RegionCode = .country,
    agency: String? = nil,
    basis: LoginBasis
  ) {
    self.name = name
    limits = AccessLimits(role: role, scope: scope, agency: agency)
    self.basis = basis
  }
}

/// On what ground somebody was given a login, and until when (dasar).
public struct LoginBasis: Hashable, Sendable {
  /// The number of the minutes of handover (BAST) or of the letter.
  public let document: String
  /// What the data is used for.
  public let purpose: String
  /// The last day on which the login is open.
  public let until: CalendarDate

  /// Makes a basis; `nil` without a document or a purpose.
  public init?(document: String, purpose: String, until: CalendarDate) {
    guard [document, purpose].allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else { return nil }
    (self.document, self.purpose, self.until) = (document, purpose, until)
  }
}
