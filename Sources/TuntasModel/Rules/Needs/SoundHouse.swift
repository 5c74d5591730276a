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
