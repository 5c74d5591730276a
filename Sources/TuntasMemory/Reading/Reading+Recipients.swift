import TuntasModel

/// The recipients on no list, who are kept as an agency sent them.
extension Reading {
  /// One page of the recipients of a programme in the year, village by village.
  func recipients(
    of code: ProgrammeCode,
    in region: RegionCode,
    page request: PageRequest
  ) throws -> Page<RecipientRow> {
    let scope = try familyScope(in: region)
    guard !programmes([code]).isEmpty else { throw RegistryError.unknownProgramme(code.word) }
    let all = recipients(of: code, in: scope)
    let page = part(of: all.map(\.position), request) { $0 }
    guard !page.isEmpty else { return Page(rows: [], hasPrevious: false, hasNext: false) }
    return Page(
      rows: Array(all[page]),
      hasPrevious: page.lowerBound > 0,
      hasNext: page.upperBound < all.count
    )
  }

  /// All of them in a region, in the order of their villages.
  func recipients(of code: ProgrammeCode, in region: RegionCode) -> [RecipientRow] {
    let counted = holdings.recipients.filter { recipient in
      region.contains(recipient.village) && recipient.enrolment.isActive
        && recipient.enrolment.enrolment.programme == code
        && recipient.enrolment.enrolment.year == moment.year && counts(recipient.enrolment)
    }
    let villages = Dictionary(grouping: counted, by: \.village).sorted { $0.key < $1.key }
    return villages.flatMap { code, recipients -> [RecipientRow] in
      guard let village = holdings.region(code) else { return [] }
      return recipients.enumerated().map { place, recipient in
        RecipientRow(
          position: FamilyKey(village: code, running: Int64(place + 1)),
          village: village,
          year: recipient.enrolment.enrolment.year,
          status: recipient.enrolment.enrolment.status,
          date: recipient.enrolment.enrolment.date
        )
      }
    }
  }
}
