import GRDB
import TuntasModel

extension Family {
  /// Reads a family; where it lives exactly and what it spends is hidden from every role.
  ///
  /// Every answer that may be unknown or unreadable stays `Recorded`: the screen tells the three
  /// apart.
  ///
  /// - Parameters:
  ///   - row: A row of `family`.
  ///   - village: The village that its key names.
  /// - Throws: `DamagedCell` when a cell cannot be read at all.
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
  /// Reads the house from a row of `family`; a cell that cannot be read is unreadable, not unknown.
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
      disposal: row.recordedWord("disposal", as: WasteDisposal.self),
      lighting: row.recordedWord("lighting", as: Lighting.self),
      power: row.recordedWord("power", as: PowerClass.self),
      fuel: row.recordedWord("fuel", as: CookingFuel.self)
    )
  }
}

extension Member {
  /// Reads a member, masked for the viewer.
  ///
  /// A child's name and disability are not told, and the age only as a band; of everybody's NIK
  /// only whether it is there.
  ///
  /// - Parameters:
  ///   - row: A row of `member`.
  ///   - key: The family that the member belongs to.
  ///   - reader: For whom it is masked, and on what day ages are told.
  /// - Throws: `DamagedCell` when key or name cannot be read.
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

  /// Tells of a NIK whether there is one, and whether it has the form of one; never a digit of it.
  private static func maskedNIK(_ row: Row) -> MaskedNIK {
    switch row.recordedNIK("nik") {
    case .known: .recorded
    case .unknown: .missing
    case .unreadable: .unreadable
    }
  }
}
