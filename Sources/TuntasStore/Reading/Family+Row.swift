import GRDB
import TuntasModel

extension Family {
  /// Reads a family; where it lives exactly and what it spends is hidden from every role.
  init(_ row: Row, village: RegionCode) throws {
    self.init(
      village: village,
      decile: row.recordedDecile("decile"),
      decileScope: row.recordedWord("decile_scope", as: DecileScope.self),
      house: House(row),
      hasSavings: row.recordedFlag("savings"),
      stunting: row.recordedWord("stunting", as: StuntingRisk.self)
    )
  }
}

extension House {
  init(_ row: Row) {
    self.init(
      ownership: row.recordedWord("ownership", as: HouseOwnership.self),
      roof: row.recordedWord("roof", as: RoofMaterial.self),
      roofQuality: row.recordedWord("roof_quality", as: MaterialQuality.self),
      wall: row.recordedWord("wall", as: WallMaterial.self),
      wallQuality: row.recordedWord("wall_quality", as: MaterialQuality.self),
      floor: row.recordedWord("floor", as: FloorMaterial.self),
      floorQuality: row.recordedWord("floor_quality", as: MaterialQuality.self),
      area: row.recordedNumber("area_m2"),
      water: row.recordedWord("water", as: WaterSource.self),
      toilet: row.recordedWord("toilet", as: Toilet.self),
      lighting: row.recordedWord("lighting", as: Lighting.self),
      power: row.recordedWord("power", as: PowerClass.self),
      fuel: row.recordedWord("fuel", as: CookingFuel.self)
    )
  }
}

extension Member {
  /// Reads a member, masked for the viewer.
  init(_ row: Row, key: FamilyKey, reader: RegistryReader) throws {
    let isChild = reader.isChild(row)
    let birth = row.recordedDay("birth_date")
    self.init(
      number: Int((try row.get("key") as Int64) - key.member(0)),
      name: try reader.name(in: row),
      sex: row.recordedWord("sex", as: Sex.self),
      age: birth.map {
        Age(masking: $0.years(to: isChild ? reader.lastDayOfChild : reader.moment.day))
      },
      relation: row.recordedWord("relation", as: Relation.self),
      schooling: row.recordedWord("schooling", as: Schooling.self),
      isInSchool: row.recordedFlag("in_school"),
      occupation: row.recordedWord("work", as: Occupation.self),
      disability: isChild ? .unknown : row.recordedWord("disability", as: Disability.self),
      nik: Self.maskedNIK(row),
      cardRegion: row.recordedRegion("ktp_region"),
      civilMatch: row.recordedWord("civil_match", as: CivilMatch.self)
    )
  }

  private static func maskedNIK(_ row: Row) -> MaskedNIK {
    switch row.recordedNIK("nik") {
    case .known: .recorded
    case .unknown: .missing
    case .unreadable: .unreadable
    }
  }
}
