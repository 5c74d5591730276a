import TuntasModel

/// A village as the sample needs it.
struct Village: Sendable {
  /// Its code.
  let code: RegionCode
  /// Its code as files have it.
  let codeText: String
  /// Tells whether it is an office of the district (kelurahan), which has no village fund.
  let isUrban: Bool
  /// How many families it draws beside the others of its government, before chance.
  let weight: Int

  /// Takes a village from the regions.
  init(_ region: Region) {
    code = region.code
    codeText = region.code.description
    isUrban = region.kind == .kelurahan
    weight = min(max(Int(region.area * 10), 10), 250)
  }

  /// The district's code.
  var district: RegionCode { code.ancestor(at: .district) }

  /// Tells whether people fish here: the villages at the sea.
  var isCoastal: Bool { Self.coastalDistricts.contains(district.number) }

  private static let coastalDistricts: Set<Int64> = [
    3_216_010_000, 3_216_020_000, 3_216_160_000, 3_216_170_000,
    3_203_210_000, 3_203_220_000, 3_203_230_000,
  ]
}
