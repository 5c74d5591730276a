/// Finds villages by three names: their own, their district's and their government's.
struct VillageNames: Sendable {
  private struct Government {
    var kind: RegionKind
    var names: [UInt64]
  }

  private var villages: [UInt64: [Int64]] = [:]
  private var districts: [UInt64: [Int64]] = [:]
  private var governments: [Int64: Government] = [:]

  init(_ regions: [Region]) {
    var spellings: [Int64: [UInt64]] = [:]
    for region in regions { spellings[region.code.number] = Self.spellings(of: region) }
    for region in regions {
      switch region.code.level {
      case .regency:
        let names = spellings[region.code.number] ?? []
        governments[region.code.number] = Government(kind: region.kind, names: names)
      case .village:
        let district = region.code.ancestor(at: .district).number
        for outer in spellings[district] ?? [] {
          for inner in spellings[region.code.number] ?? [] {
            let key = Self.key(district: outer, village: inner)
            if villages[key]?.contains(region.code.number) != true {
              villages[key, default: []].append(region.code.number)
            }
          }
        }
      case .district:
        for spelling in spellings[region.code.number] ?? [] {
          districts[spelling, default: []].append(region.code.number)
        }
      case .country, .province: continue
      }
    }
  }

  /// The number of the one village with these names.
  func number(
    village: UnsafeBufferPointer<UInt8>,
    district: UnsafeBufferPointer<UInt8>,
    government: UnsafeBufferPointer<UInt8>
  ) -> Int64? {
    let districts = Self.readings(of: district, as: [.kecamatan])
    let names = Self.readings(of: village, as: [.desa, .kelurahan])
    var found: Int64?
    for outer in [districts.whole, districts.bare] {
      for inner in [names.whole, names.bare] {
        guard let outer, let inner else { continue }
        for number in villages[Self.key(district: outer, village: inner)] ?? []
        where number != found && isIn(number, government) {
          guard found == nil else { return nil }
          found = number
        }
      }
    }
    return found
  }

  /// The level of the first name, from the largest region down, that no region within the one before
  /// has.
  func unknownLevel(
    district: UnsafeBufferPointer<UInt8>,
    government: UnsafeBufferPointer<UInt8>
  ) -> RegionLevel {
    guard governments.keys.contains(where: { isIn($0, government) }) else { return .regency }
    let readings = Self.readings(of: district, as: [.kecamatan])
    let isKnown = [readings.whole, readings.bare].contains { reading in
      reading.map { districts[$0] ?? [] }?.contains { isIn($0, government) } ?? false
    }
    return isKnown ? .village : .district
  }

  private func isIn(_ region: Int64, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let number = region / 1_000_000 * 1_000_000
    if let code = RegionCode(utf8: name) { return code.number == number }
    guard let government = governments[number] else { return false }
    let readings = Self.readings(of: name, as: [government.kind])
    return [readings.whole, readings.bare].contains { reading in
      reading.map(government.names.contains) ?? false
    }
  }

  /// A name as it stands, and without the word for its kind when that is one of those expected.
  private static func readings(
    of name: UnsafeBufferPointer<UInt8>,
    as kinds: [RegionKind]
  ) -> (whole: UInt64?, bare: UInt64?) {
    let whole = RegionNames.hash(name, from: 0)
    guard whole != RegionNames.empty else { return (nil, nil) }
    guard let word = RegionNames.kindWord(name), !Set(word.kinds).isDisjoint(with: kinds) else {
      return (whole, nil)
    }
    return (whole, RegionNames.hash(name, from: word.end))
  }

  private static func spellings(of region: Region) -> [UInt64] {
    ([region.name] + region.aliases).map { spelling in
      var spelling = spelling
      return spelling.withUTF8 { RegionNames.hash($0, from: 0) }
    }
  }

  private static func key(district: UInt64, village: UInt64) -> UInt64 {
    (district ^ village &* 0x9E37_79B9_7F4A_7C15).byteSwapped &* 0xFF51_AFD7_ED55_8CCD
  }
}
