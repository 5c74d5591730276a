package import TerminalKit
package import TuntasModel
package import TuntasWords

/// One finding in words.
package struct RepairWords {
  let row: QualityRow
  let words: Words

  /// Takes a finding.
  package init(row: QualityRow, words: Words) {
    (self.row, self.words) = (row, words)
  }

  /// The head of the family, masked; `nil` where there is no family.
  package var head: SafeText? { row.family.map { words.name($0.head) } }

  /// The member that it is about, masked; `nil` when it is about the family or no person.
  package var member: SafeText? { row.member.map { words.name($0) } }

  /// The cell, and the programme of what a family received.
  var cell: SafeText {
    let name = words.name(of: row.field)
    guard row.family != nil, let programme = row.programme else { return name }
    return name + ", " + words.shortName(of: programme)
  }

  /// What the cell holds, as far as anybody may see it on a screen: of a NIK only how many digits
  /// it has.
  package var found: SafeText {
    switch (row.rule, row.found) {
    case (.headCount, .number(let count)):
      words.text(.foundHeads, ["count": words.numbers.whole(count)])
    case (.noAdult, .number(let age)):
      words.text(.foundOldest, ["age": words.numbers.whole(age)])
    case (.villageWithoutRows, .number(let count)):
      words.text(.foundFamilies, ["count": words.numbers.whole(count)])
    case (.possibleDouble, .nothing): "–"
    case (_, let found): text(found)
    }
  }

  /// What it disagrees with, or how many share it; "–" where nothing stands against it.
  package var other: SafeText {
    switch (row.rule, row.other) {
    case (.nikShared, .number(let count)), (.possibleDouble, .number(let count)):
      words.text(.foundPeople, ["count": words.numbers.whole(count)])
    case (.familyCardNumber, .number(let count)):
      words.text(.foundFamilies, ["count": words.numbers.whole(count)])
    case (.possiblyBetterOff, .number(let decile)):
      words.text(.foundDecile, ["decile": words.numbers.whole(decile)])
    case (.aidAfterDeath, .day(let day)):
      words.text(.foundDied, ["day": words.dates.day(day)])
    case (.nikBirthDate, .digits), (.nikSex, .digits): "NIK"
    case (_, .nothing): "–"
    case (_, let other): text(other)
    }
  }

  /// Which record it is: a report, a published value, a target, a list, a region, or a family.
  var what: SafeText {
    switch row.place {
    case .report(let code, _, let quarter):
      let time = words.dates.quarter(quarter) + " " + SafeText(String(quarter.year))
      return words.text(.repairReport, ["programme": programme(code), "quarter": time])
    case .indicator(let code, _, let period):
      return words.indicator(code) + ", " + words.period(period)
    case .target(let subject, _, let year):
      return words.text(
        .repairTarget,
        ["subject": name(of: subject), "year": SafeText(String(year))]
      )
    case .list(let id, _): return words.text(.repairList, ["id": SafeText(id)])
    case .region: return words.name(of: row.region)
    case .family, .member, .enrolment, .listing, .verification: return words[.family]
    }
  }

  /// What names the record for good in a file.
  package var key: String {
    switch row.place {
    case .report(let code, let region, let quarter):
      "\(code.word) \(region) \(quarter.year)-\(quarter.number)"
    case .indicator(let code, let region, let period): "\(code) \(region) \(period)"
    case .target(.programme(let code), let region, let year): "\(code.word) \(region) \(year)"
    case .target(.indicator(let code), let region, let year): "\(code) \(region) \(year)"
    case .list(let id, _): id
    case .region(let code): code.description
    case .family(let key), .member(let key, _), .enrolment(let key, _, _, _),
      .listing(let key, _), .verification(let key, _):
      FamilyNumber(key).description
    }
  }

  /// A region by its name where it is the one of the row, a unit by its word, everything else as every
  /// cell is written.
  private func text(_ shown: QualityShown) -> SafeText {
    switch shown {
    case .region(row.region.code): words.shortName(of: row.region)
    case .word(let unit) where row.rule == .unitMismatch: words.measure(unit)
    default: words.shown(shown, in: row.field)
    }
  }

  /// A programme by its short name, or by its code where it was not read along.
  private func programme(_ code: ProgrammeCode) -> SafeText {
    row.programme.map { words.shortName(of: $0) } ?? SafeText(code.word)
  }

  private func name(of subject: TargetSubject) -> SafeText {
    switch subject {
    case .programme(let code): programme(code)
    case .indicator(let code): words.indicator(code)
    }
  }
}

extension QualityRow {
  /// Where the record can be looked at: the family's card, the page of the programme, the published
  /// figures, the families of a region; `nil` for a region above the governments.
  var door: Destination? {
    if let family { return .family(family.key) }
    if let key = place.family { return .family(key) }
    return switch place {
    case .report(let code, let region, _), .target(.programme(let code), let region, _):
      .programme(code, region)
    case .indicator(_, let region, _), .target(.indicator, let region, _):
      .figures(region.level >= .regency ? region : nil)
    case .list, .region:
      switch region.code.level {
      case .village: .families(region.code)
      case .regency, .district: .regions(region.code)
      case .country, .province: nil
      }
    case .family, .member, .enrolment, .listing, .verification: nil
    }
  }
}
