import Testing
import TuntasModel

@Suite("What a start of the program may do")
struct AccessPolicyTests {
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
      self.allowed = AccessLimits(role: allowed.0, scope: AccessPolicyTests.code(allowed.1))
      self.asked = AccessLimits(role: asked.0, scope: AccessPolicyTests.code(asked.1))
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
    let policy = try AccessPolicy(allowed: example.allowed, asked: example.asked)
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
        #expect(try AccessPolicy(allowed: AccessLimits(role: allowed), asked: asked).role == role)
        continue
      }
      #expect(throws: AccessRefusal.widerRole(role, allowed: allowed)) {
        try AccessPolicy(allowed: AccessLimits(role: allowed), asked: asked)
      }
    }
  }

  @Test("A region beyond that of the settings is refused", arguments: ["ID", "32.16", "32.01.01"])
  func wideningScope(asked: String) throws {
    let allowed = try #require(Self.code("32.16.01"))
    let scope = try #require(Self.code(asked))
    #expect(throws: AccessRefusal.widerScope(scope, allowed: allowed)) {
      try AccessPolicy(allowed: AccessLimits(scope: allowed), asked: AccessLimits(scope: scope))
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
      try AccessPolicy(allowed: limits), try AccessPolicy(allowed: AccessLimits(), asked: limits),
    ] {
      #expect(throws: AccessRefusal.scopeNeeded(role, level, found: Self.code(scope))) {
        try policy.viewer(for: .reading)
      }
    }
  }

  @Test("Only the steward changes anything", arguments: Role.allCases)
  func changing(role: Role) throws {
    let village = Self.code("32.16.01.1007")
    let policy = try AccessPolicy(allowed: AccessLimits(role: role, scope: village))
    guard role != .steward else {
      #expect(try policy.viewer(for: .changing).role == .steward)
      return
    }
    #expect(throws: AccessRefusal.onlySteward(role)) { try policy.viewer(for: .changing) }
  }
}
