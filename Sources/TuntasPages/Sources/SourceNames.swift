import TerminalKit
import TuntasModel
import TuntasWords

extension SourceNames {
  /// The name of a region, or its code where it was not read along.
  func place(_ code: RegionCode, _ words: Words) -> SafeText {
    if code == .country { return words[.country] }
    guard let region = regions.first(where: { $0.code == code }) else {
      return SafeText(code.description)
    }
    return region.kind == .province ? SafeText(region.name) : words.name(of: region)
  }

  /// The value of an indicator; where it is not of the region spoken of, with whose it is.
  func amount(of indicator: Indicator, besides home: RegionCode?, _ words: Words) -> SafeText {
    let amount = words.amount(of: indicator)
    guard indicator.region != home else { return amount }
    return words.text(.valueOfPlace, ["value": amount, "place": place(indicator.region, words)])
  }

  /// The short name of a programme.
  func programme(_ code: ProgrammeCode, _ words: Words) -> SafeText {
    programmes.first { $0.code == code }.map { words.shortName(of: $0) } ?? SafeText(code.word)
  }

  /// The unit of a programme in full, or that it is unknown where the programme was not read along.
  func unit(_ code: ProgrammeCode, _ words: Words) -> SafeText {
    programmes.first { $0.code == code }.map { words[$0.unit.fullPhrase] }
      ?? words[.unknown]
  }

  /// Who published a source, or its id where it was not read along.
  func publisher(_ id: String) -> SafeText {
    sources.first { $0.id == id }.map { SafeText($0.publisher) } ?? SafeText(id)
  }

  /// The name of an indicator, and the programme it speaks of.
  func subject(_ indicator: Indicator, _ words: Words) -> SafeText {
    let name = words.indicator(indicator.code)
    return indicator.programme.map { name + ", " + programme($0, words) } ?? name
  }

  /// What a target is set for.
  func subject(_ target: Target, _ words: Words) -> SafeText {
    switch target.subject {
    case .programme(let code): programme(code, words)
    case .indicator(let code): words.indicator(code)
    }
  }
}
