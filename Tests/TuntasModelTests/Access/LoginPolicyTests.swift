import Testing
@testable import TuntasModel

@Suite("What a start of the program may do")
struct LoginPolicyTests {
  private static func code(_ text: String?) -> RegionCode? { text.flatMap { RegionCode($0) } }

  /// What the settings say, what is asked for, and what holds: a role and a scope, or the refusal.
  struct Case: Sendable, CustomTestStringConvertible {
    let allowed: AccessLimits
    let asked: AccessLimits
    let role: Role
    let scope: String

    init(
      _ allowed: (Role?, String?),
      _ asked: (Role?, String?),
      holds role: Role,
      _ scope: String
    ) {
      self.allowed = AccessLimits(role: allowed.0, scope: LoginPolicyTests.code(allowed.1))
      self.asked = AccessLimits(role: asked.0, scope: LoginPolicyTests.code(asked.1))
      self.role = role
      self.scope = scope
    }

    var testDescription: String { "\(allowed) \(asked)" }
  }

  @Test(
    "The narrower of the settings and the options holds",
    arguments: [
      Case((nil, nil), (nil, nil), holds: .steward, "ID"),
      Case((nil, nil), (.lead, nil), holds: .lead, "ID"),
      Case((nil, nil), (nil, "32.16"), holds: .steward, "32.16"),
      Case((nil, nil), (.village, "32.16.01.1007"), holds: .village, "32.16.01.1007"),
      Case((.analyst, nil), (nil, nil), holds: .analyst, "ID"),
      Case((.analyst, nil), (.district, "32.16.01"), holds: .district, "32.16.01"),
      Case((.analyst, "32.16"), (nil, "32.16.01"), holds: .analyst, "32.16.01"),
      Case((.district, "32.16.01"), (.village, "32.16.01.1007"), holds: .village, "32.16.01.1007"),
      Case((.district, "32.16.01"), (nil, "32.16.01.1007"), holds: .district, "32.16.01.1007"),
      Case((.district, "32.16.01"), (nil, "32.16.01"), holds: .district, "32.16.01"),
      Case((.village, "32.16.01.1007"), (.lead, nil), holds: .lead, "32.16.01.1007"),
      Case((.agency, "32.16"), (.lead, nil), holds: .lead, "32.16"),
    ]
  )
  func narrowing(example: Case) throws {
    let policy = try LoginPolicy(allowed: example.allowed, asked: example.asked)
    let viewer = try policy.viewer(for: .reading)
    #expect(viewer.role == example.role)
    #expect(viewer.scope.description == example.scope)
  }

  @Test("What goes beyond the settings is refused", arguments: Role.allCases)
  func widening(allowed: Role) throws {
    let narrower: [Role: Set<Role>] = [
      .steward: Set(Role.allCases),
      .analyst: [.analyst, .lead, .agency, .district, .village],
      .agency: [.agency, .lead], .district: [.district, .village, .lead],
      .village: [.village, .lead], .lead: [.lead], .auditor: [.auditor],
    ]
    for role in Role.allCases {
      let asked = AccessLimits(role: role)
      guard narrower[allowed]?.contains(role) != true else {
        #expect(try LoginPolicy(allowed: AccessLimits(role: allowed), asked: asked).role == role)
        continue
      }
      #expect(throws: AccessRefusal.widerRole(role, allowed: allowed)) {
        try LoginPolicy(allowed: AccessLimits(role: allowed), asked: asked)
      }
    }
  }

  @Test("A region beyond that of the settings is refused", arguments: ["ID", "32.16", "32.01.01"])
  func wideningScope(asked: String) throws {
    let allowed = try #require(Self.code("32.16.01"))
    let scope = try #require(Self.code(asked))
    #expect(throws: AccessRefusal.widerScope(scope, allowed: allowed)) {
      try LoginPolicy(allowed: AccessLimits(scope: allowed), asked: AccessLimits(scope: scope))
    }
  }

  @Test(
    "A role that belongs to a region needs one of its level or below",
    arguments: [
      (Role.village, nil, RegionLevel.village), (.village, "32.16.01", .village),
      (.district, nil, .district), (.district, "32.16", .district), (.agency, nil, .regency),
      (.agency, "32", .regency),
    ]
  )
  func scopeNeeded(role: Role, scope: String?, level: RegionLevel) throws {
    let limits = AccessLimits(role: role, scope: Self.code(scope))
    for policy in [
      try LoginPolicy(allowed: limits), try LoginPolicy(allowed: AccessLimits(), asked: limits),
    ] {
      #expect(throws: AccessRefusal.scopeNeeded(role, level, found: Self.code(scope))) {
        try policy.viewer(for: .reading)
      }
    }
  }

  @Test("The role of an agency needs its agency")
  func agencyNeeded() throws {
    for agency in [nil, "", " "] {
      let limits = AccessLimits(role: .agency, scope: Self.code("32.16"), agency: agency)
      #expect(throws: AccessRefusal.agencyNeeded) {
        try LoginPolicy(allowed: limits).viewer(for: .reading)
      }
    }
  }

  @Test("The agency of the settings holds, or the one asked for where they name none")
  func agency() throws {
    let region = Self.code("32.16")
    let asked = AccessLimits(role: .agency, scope: region, agency: "Dinas Sosial")
    for allowed in [AccessLimits(), AccessLimits(agency: "DINAS SOSIAL"), asked] {
      let viewer = try LoginPolicy(allowed: allowed, asked: asked).viewer(for: .reading)
      #expect(viewer.agency?.lowercased() == "dinas sosial")
    }
    let lead = try LoginPolicy(allowed: asked, asked: AccessLimits(role: .lead))
    #expect(try lead.viewer(for: .reading).agency == nil)
    let other = AccessLimits(agency: "Disdik")
    #expect(throws: AccessRefusal.otherAgency("Disdik", allowed: "Dinas Sosial")) {
      try LoginPolicy(allowed: asked, asked: other)
    }
    #expect(throws: AccessRefusal.agencyOfOtherRole(.analyst)) {
      try LoginPolicy(allowed: AccessLimits(role: .analyst), asked: other)
    }
  }

  @Test("A login for no agency is not for any")
  func loginWithoutAgency() throws {
    let login = try Self.login(.agency, "32.16")
    let today = try #require(CalendarDate("2025-01-02"))
    #expect(throws: AccessRefusal.beyondLogin(login)) {
      try LoginPolicy(login: login, on: today, asked: AccessLimits(agency: "Disdik"))
    }
  }

  /// A login of an agency's letter that is open until the end of June 2025.
  private static func login(_ role: Role, _ scope: String) throws -> Login {
    let day = try #require(CalendarDate("2025-06-30"))
    let basis = try #require(
      LoginBasis(document: "412.2/BAST.7/2025", purpose: "Verifikasi", until: day)
    )
    return Login("dinsos-1", as: role, scope: try #require(Self.code(scope)), basis: basis)
  }

  @Test(
    "A login gives what its line says, until its last day",
    arguments: ["2025-01-02", "2025-06-30"]
  )
  func login(day: String) throws {
    let login = try Self.login(.district, "32.16.01")
    let today = try #require(CalendarDate(day))
    let viewer = try LoginPolicy(login: login, on: today).viewer(for: .reading)
    #expect(viewer.role == .district && viewer.scope.description == "32.16.01")
    #expect(viewer.login == login)
    let asked = AccessLimits(role: .village, scope: Self.code("32.16.01.1007"))
    let narrower = try LoginPolicy(login: login, on: today, asked: asked).viewer(for: .reading)
    #expect(narrower.role == .village && narrower.scope.description == "32.16.01.1007")
  }

  @Test("A login past its last day is closed")
  func endedLogin() throws {
    let login = try Self.login(.steward, "ID")
    let today = try #require(CalendarDate("2025-07-01"))
    #expect(throws: AccessRefusal.loginEnded(login)) { try LoginPolicy(login: login, on: today) }
  }

  @Test(
    "Nobody goes beyond a login",
    arguments: [
      AccessLimits(role: .steward), AccessLimits(role: .agency), AccessLimits(scope: .country),
    ]
  )
  func beyondLogin(asked: AccessLimits) throws {
    let login = try Self.login(.district, "32.16.01")
    let today = try #require(CalendarDate("2025-01-02"))
    #expect(throws: AccessRefusal.beyondLogin(login)) {
      try LoginPolicy(login: login, on: today, asked: asked)
    }
  }

  @Test(
    "A login without a basis is none",
    arguments: [("", "Verifikasi"), ("412.2/BAST.7/2025", " ")]
  )
  func withoutBasis(document: String, purpose: String) throws {
    let day = try #require(CalendarDate("2025-06-30"))
    #expect(LoginBasis(document: document, purpose: purpose, until: day) == nil)
  }

  @Test("A meeting only takes away", arguments: Role.allCases)
  func meeting(role: Role) throws {
    let village = Self.code("32.16.01.1007")
    let limits = AccessLimits(role: role, scope: village, agency: "Dinas Sosial")
    let policy = try LoginPolicy(allowed: limits)
    let viewer = try policy.viewer(for: .reading)
    let inMeeting = viewer.inMeeting()
    #expect(inMeeting.scope == viewer.scope && inMeeting.inMeeting() == inMeeting)
    #expect(Verb.allCases.allSatisfy { inMeeting.right(to: $0) <= viewer.right(to: $0) })
  }

  @Test("Only the steward changes anything", arguments: Role.allCases)
  func changing(role: Role) throws {
    let village = Self.code("32.16.01.1007")
    let policy = try LoginPolicy(allowed: AccessLimits(role: role, scope: village))
    guard role != .steward else {
      #expect(try policy.viewer(for: .changing).role == .steward)
      return
    }
    #expect(throws: AccessRefusal.onlySteward(role)) { try policy.viewer(for: .changing) }
  }
}
