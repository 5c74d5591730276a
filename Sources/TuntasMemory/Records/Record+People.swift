import TuntasModel

extension Family {
  /// Reads a family; where it lives exactly and what it spends is hidden from every role.
  init(_ record: Record, village: RegionCode) {
    self.init(
      village: village,
      decile: record.decile("decile").hidingText,
      decileScope: record.word("decile_scope", as: DecileScope.self).hidingText,
      house: House(record),
      hasSavings: record.flag("savings").hidingText,
      stunting: record.word("stunting", as: StuntingRisk.self).hidingText
    )
  }
}

extension House {
  init(_ record: Record) {
    self.init(
      ownership: record.word("ownership", as: HouseOwnership.self).hidingText,
      roof: record.word("roof", as: RoofMaterial.self).hidingText,
      roofQuality: record.word("roof_quality", as: MaterialQuality.self).hidingText,
      wall: record.word("wall", as: WallMaterial.self).hidingText,
      wallQuality: record.word("wall_quality", as: MaterialQuality.self).hidingText,
      floor: record.word("floor", as: FloorMaterial.self).hidingText,
      floorQuality: record.word("floor_quality", as: MaterialQuality.self).hidingText,
      area: record.amount("area_m2").hidingText,
      water: record.word("water", as: WaterSource.self).hidingText,
      toilet: record.word("toilet", as: Toilet.self).hidingText,
      disposal: record.word("disposal", as: WasteDisposal.self).hidingText,
      lighting: record.word("lighting", as: Lighting.self).hidingText,
      power: record.word("power", as: PowerClass.self).hidingText,
      fuel: record.word("fuel", as: CookingFuel.self).hidingText
    )
  }
}

extension Listing {
  init(_ record: Record, of family: FamilyKey) {
    self.init(
      family: family,
      register: record.word("register").value ?? .local,
      first: record.text("from_list"),
      last: record["to_list"].text,
      decile: record.decile("decile").hidingText,
      village: record.region("village").value ?? family.village,
      reason: record.word("reason", as: LeavingReason.self).hidingText
    )
  }
}
