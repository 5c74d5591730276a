import TuntasModel

/// Owners of repaired houses whom the agency named but who are on no list, in Kabupaten Bekasi.
enum OutsideRecipients {
  /// Houses done of which the agency handed in a name, by district; 655 in all.
  static let namedHousing = zip(
    BekasiDistricts.housingActual,
    BekasiDistricts.housingWithoutName
  ).map { $0 - $1 }

  /// The rows of the villages: as many as names are left beside the families on the list.
  static func rows(
    in area: GovernmentArea,
    beside orders: [FamilyOrder],
    _ random: inout SampleRandom
  ) -> [[EnrolmentRow]] {
    var rows: [[EnrolmentRow]] = area.villages.map { _ in [] }
    guard area.code == Governments.bekasiRegency else { return rows }
    let names = NameBook()
    for (district, named) in zip(area.districts, namedHousing) {
      let listed = orders.count { order in
        order.village.district == district.code
          && order.grants.contains { $0.programme == .rutilahu }
      }
      for _ in 0..<max(0, named - listed) {
        let place = random.number(district.villages.lowerBound...district.villages.upperBound - 1)
        let name = name(beside: rows[place], from: names, &random)
        rows[place].append(row(name, in: area.villages[place], &random))
      }
    }
    return rows
  }

  // Two recipients of one name in one village would be taken for the same row.
  private static func name(
    beside rows: [EnrolmentRow],
    from names: NameBook,
    _ random: inout SampleRandom
  ) -> String {
    let sex: Sex = random.chance(780) ? .male : .female
    var name = names.longName(of: sex, &random)
    while rows.contains(where: { $0.recipient == name }) {
      name = names.longName(of: sex, &random)
    }
    return name
  }

  private static func row(
    _ name: String,
    in village: Village,
    _ random: inout SampleRandom
  ) -> EnrolmentRow {
    var row = EnrolmentRow(
      programme: .rutilahu,
      village: village.codeText,
      recipient: name,
      year: EnrolmentMaker.year,
      status: .finished
    )
    HousingUnits.complete(&row, &random)
    return row
  }
}
