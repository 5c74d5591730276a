import TuntasModel

/// Finds villages by codes in one or several cells, and by three names.
struct VillageReader {
  private let regions: RegionIndex

  /// Takes the regions to know.
  init(_ regions: RegionIndex) {
    self.regions = regions
  }

  /// The village of a row: by its code, or by its names where the code is not known.
  func number(_ cells: [CSVField], _ places: VillageCells, in texts: inout CellTexts) -> Int64? {
    let code = Self.code(of: places.codes.map { cells[$0] }, in: &texts)
    let number = code.withUnsafeBufferPointer { NumberParsing.region($0) }
    if let number, regions.containsVillage(number) { return number }
    guard let names = places.names else { return nil }
    let government = names.government.map { text(cells[$0], in: &texts) }
    let district = text(cells[names.district], in: &texts)
    let village = text(cells[names.village], in: &texts)
    return texts.withBytes(of: village) { village in
      texts.withBytes(of: district) { district in
        guard let government, government.count > 0 else {
          return names.fixedGovernment.withUnsafeBufferPointer {
            regions.village(named: village, district: district, government: $0)
          }
        }
        return texts.withBytes(of: government) {
          regions.village(named: village, district: district, government: $0)
        }
      }
    }
  }

  /// The name, from the smallest region up, that is known to be another region's than that of the
  /// village's code.
  func contradiction(
    to village: Int64,
    _ cells: [CSVField],
    _ places: VillageCells,
    in texts: inout CellTexts
  ) -> WrittenName? {
    guard let names = places.names, let code = RegionCode(number: village) else { return nil }
    return contradiction(to: code, cells[names.village], in: &texts)
      ?? contradiction(to: code.ancestor(at: .district), cells[names.district], in: &texts)
      ?? names.government.flatMap {
        contradiction(to: code.ancestor(at: .regency), cells[$0], in: &texts)
      }
  }

  private func contradiction(
    to region: RegionCode,
    _ cell: CSVField,
    in texts: inout CellTexts
  ) -> WrittenName? {
    let name = text(cell, in: &texts)
    let isOther = texts.withBytes(of: name) {
      !UnknownWord.matches($0) && regions.contradicts($0, region)
    }
    return isOther ? WrittenName(region: region, name: texts.text(of: cell)) : nil
  }

  /// Tells whether a row says nothing of a village.
  func isEmpty(_ cells: [CSVField], _ places: VillageCells, in texts: inout CellTexts) -> Bool {
    let all = places.codes + [places.names?.village].compactMap { $0 }
    return texts.areBlank(all.map { cells[$0] })
  }

  /// Which cell of a row without a known village is to blame, and why: of a code and of names the part
  /// for the largest region that is not known.
  func blame(
    _ cells: [CSVField],
    _ places: VillageCells,
    in texts: inout CellTexts
  ) -> (place: Int, reason: RejectionReason) {
    let codes = places.codes.filter { !texts.areBlank([cells[$0]]) }
    guard codes.isEmpty, let names = places.names else {
      return blame(cells, codes: places.codes, in: &texts)
    }
    let all = [names.government, names.district, names.village].compactMap { $0 }
    if let empty = all.first(where: { texts.areBlank([cells[$0]]) }) {
      // With nothing written, the smallest region is the one to ask for.
      return (texts.areBlank(all.map { cells[$0] }) ? names.village : empty, .missing)
    }
    let level = unknownLevel(cells, names, in: &texts)
    let place =
      switch level {
      case .regency: names.government ?? names.village
      case .district: names.district
      default: names.village
      }
    return (place, .unknownName(level))
  }

  private func blame(
    _ cells: [CSVField],
    codes: [Int],
    in texts: inout CellTexts
  ) -> (place: Int, reason: RejectionReason) {
    let last = codes.last ?? 0
    if texts.areBlank(codes.map { cells[$0] }) { return (last, .missing) }
    for (index, place) in codes.dropLast().enumerated() {
      let code = Self.code(of: codes.prefix(index + 1).map { cells[$0] }, in: &texts)
      let number = code.withUnsafeBufferPointer { NumberParsing.region($0) }
      let isKnown = number.map(regions.contains) ?? false
      if !isKnown { return (place, .unknownRegion) }
    }
    return (last, .unknownVillage)
  }

  private func unknownLevel(
    _ cells: [CSVField],
    _ names: VillageCells.Names,
    in texts: inout CellTexts
  ) -> RegionLevel {
    let government = names.government.map { text(cells[$0], in: &texts) }
    let district = text(cells[names.district], in: &texts)
    return texts.withBytes(of: district) { district in
      guard let government else {
        return names.fixedGovernment.withUnsafeBufferPointer {
          regions.unknownLevel(district: district, government: $0)
        }
      }
      return texts.withBytes(of: government) {
        regions.unknownLevel(district: district, government: $0)
      }
    }
  }

  /// Puts the parts of a code together; a part may be the whole code up to itself.
  static func code(of cells: [CSVField], in texts: inout CellTexts) -> [UInt8] {
    var code: [UInt8] = []
    for cell in cells {
      let range = texts.content(of: cell)
      let digits = texts.withBytes(of: range) { bytes in
        AgencySerial.digits(bytes) ?? Array(bytes)
      }
      guard !digits.isEmpty, digits.allSatisfy({ $0 &- 48 < 10 }) else { continue }
      let width = code.count < 6 ? 2 : 4
      if digits.count > width, code.isEmpty || digits.starts(with: code) {
        code = digits
      } else {
        code += Array(repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
      }
    }
    return code
  }

  private func text(_ cell: CSVField, in texts: inout CellTexts) -> TextRange {
    texts.content(of: cell)
  }
}
