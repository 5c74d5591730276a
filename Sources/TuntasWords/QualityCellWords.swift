public import TerminalKit
public import TuntasModel

/// The words of cells in which data quality is wrong, and of what stands there.
extension Words {
  /// The name of a cell; that of its column in the files where no screen shows it.
  public func name(of field: QualityField) -> SafeText {
    switch field {
    case .familyCard: self[.fieldFamilyCard]
    case .village, .listedVillage: self[.fieldVillage]
    case .decile, .listedDecile: self[.fieldDecile]
    case .nik: self[.fieldNIK]
    case .name, .regionName: self[.fieldName]
    case .sex: self[.fieldSex]
    case .birthDate: self[.fieldBirthDate]
    case .relation: self[.fieldRelation]
    case .work: self[.fieldWork]
    case .cardRegion: self[.fieldCardRegion]
    case .civilMatch: self[.fieldCivilMatch]
    case .programme: self[.fieldProgramme]
    case .enrolmentDate, .listDate: self[.fieldDate]
    case .actual: self[.fieldActual]
    case .spent: self[.fieldSpent]
    case .indicatorUnit, .targetUnit: self[.fieldUnit]
    case .indicatorValue, .targetValue: self[.fieldValue]
    case .regionCode: self[.fieldRegionCode]
    default: meaning(ofColumn: field.column)
    }
  }

  /// What stands in a cell, as far as the reader may see it.
  public func shown(_ value: QualityShown, in field: QualityField) -> SafeText {
    switch value {
    case .nothing: self[.shownNothing]
    case .word(let word): entry(word, of: field)
    case .number(let number): SafeText(String(number))
    case .amount(let amount): numbers.number(amount)
    case .day(let day): dates.day(day)
    case .birthYear(let year): text(.shownBirthYear, ["year": SafeText(String(year))])
    case .region(let code): SafeText(code.description)
    case .digits(let count): text(.shownDigits, ["count": numbers.whole(count)])
    case .hidden: self[.shownHidden]
    }
  }

  /// A word of a value list in the language; units and names stay as they came.
  private func entry(_ word: String, of field: QualityField) -> SafeText {
    let entry: (any Worded)? =
      switch field {
      case .sex: Sex(rawValue: word)
      case .work: Occupation(rawValue: word)
      case .civilMatch: CivilMatch(rawValue: word)
      default: nil
      }
    return entry.map { self[$0.phrase] } ?? SafeText(word)
  }
}
