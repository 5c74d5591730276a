/// Whether a family has a need, as far as its record tells; what is unknown is never "no".
///
/// It takes the place of rules until there are some: it asks what is recorded of the house, the water,
/// the toilet, the school-age children and the insured, and nothing else.
public enum RecordedNeed: String, CaseIterable, Hashable, Sendable {
  /// The record shows the need.
  case shown
  /// The record shows that there is no need (TIDAK PERLU).
  case absent = "no_need"
  /// The record does not tell (PERLU DATA).
  case unknown
  /// Nothing is recorded by which such a need could be seen.
  case notJudged = "not_judged"

  /// Puts together what several parts show: one part in need is enough, and one unknown part leaves
  /// open what all others deny.
  public init(of parts: some Sequence<RecordedNeed>) {
    let found = Set(parts)
    self =
      found.contains(.shown)
      ? .shown : found.isEmpty || found.contains(.unknown) ? .unknown : .absent
  }
}

// MARK: - House, water, toilet

/// What a part of a house is made of.
public protocol HouseMaterial: Vocabulary {
  /// Whether a part of it is no part of a sound house.
  var need: RecordedNeed { get }
}

extension FloorMaterial: HouseMaterial {
  /// Earth and bamboo are no sound floor.
  public var need: RecordedNeed {
    switch self {
    case .ceramic, .cement, .wood: .absent
    case .bamboo, .earth: .shown
    case .other: .unknown
    }
  }
}

extension WallMaterial: HouseMaterial {
  /// Bamboo and zinc sheets are no sound walls; wood is, unless its quality is poor.
  public var need: RecordedNeed {
    switch self {
    case .brick, .wood: .absent
    case .bamboo, .zinc: .shown
    case .other: .unknown
    }
  }
}

extension RoofMaterial: HouseMaterial {
  /// Bamboo and thatch are no sound roof.
  public var need: RecordedNeed {
    switch self {
    case .concrete, .tile, .sheet, .wood: .absent
    case .bamboo, .thatch: .shown
    case .other: .unknown
    }
  }
}

extension Toilet {
  /// A family without a toilet of its own needs one.
  public var need: RecordedNeed { self == .own ? .absent : .shown }
}

extension WaterSource {
  /// Open wells, open water and rain are no safe water.
  public var need: RecordedNeed {
    switch self {
    case .piped, .bottled, .borehole, .protectedWell: .absent
    case .openWell, .surface, .rain: .shown
    case .other: .unknown
    }
  }
}

extension House {
  /// Whether the house is sound in floor, walls and roof; how large it is is not asked.
  public var need: RecordedNeed { RecordedNeed(of: [floorNeed, wallNeed, roofNeed]) }

  /// Whether the floor is sound.
  public var floorNeed: RecordedNeed { need(of: floor, floorQuality) }

  /// Whether the walls are sound.
  public var wallNeed: RecordedNeed { need(of: wall, wallQuality) }

  /// Whether the roof is sound.
  public var roofNeed: RecordedNeed { need(of: roof, roofQuality) }

  /// Whether quality was looked at: many registers have no column for it, and there the material alone
  /// decides.
  private var isGraded: Bool {
    [floorQuality, wallQuality, roofQuality].contains { $0 != .unknown }
  }

  private func need(
    of material: Recorded<some HouseMaterial>,
    _ quality: Recorded<MaterialQuality>
  ) -> RecordedNeed {
    let material = material.value?.need ?? .unknown
    if material == .shown || quality == .known(.poor) { return .shown }
    return !isGraded || quality == .known(.good) ? material : .unknown
  }
}

// MARK: - School

extension Member {
  /// The ages at which children go to school, primary to upper secondary.
  public static let schoolAge = 7...18

  /// Whether the member's schooling costs or misses something: everybody who goes to school, and every
  /// child of an age to go.
  public var schoolNeed: RecordedNeed {
    if isInSchool == .known(true) { return .shown }
    guard let age = age.value else { return .unknown }
    return Self.schoolAge.contains(age.youngest) ? .shown : .absent
  }
}
