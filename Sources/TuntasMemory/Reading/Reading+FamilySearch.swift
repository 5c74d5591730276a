import TuntasModel

/// Search of families by what is shown of them: names, whole or as far as they are shown, and the
/// number that the registry gives.
extension Reading {
  /// The families of a number, or the family of a register id and those with a member whose shown name
  /// has a word for each word typed or whose whole name was typed, each family once.
  ///
  /// No answer depends on a letter that is not shown, unless the whole name was typed, and none on
  /// children. A register id may be the number of a family card: it is found by those alone who may
  /// take it out.
  func familyHits(_ text: String, in scope: RegionCode) -> [SearchHit] {
    let households = holdings.households(in: scope)
    if let number = TypedFamilyNumber(text) {
      return households.filter { isMeant($0, by: number) }.compactMap { hit($0) }
    }
    let byID = households.first { viewer.may(.searchRecords) && $0.id == .text(Self.trimmed(text)) }
    let typed = TypedName(text)
    let address = SearchedAddress(text, in: scope, for: viewer)
    let byName = households.compactMap { household -> SearchHit? in
      guard household.key != byID?.key else { return nil }
      if let person = household.people.first(where: { isFound($0, by: typed) }) {
        return hit(household, person)
      }
      guard address?.isFound(in: household.record.text("address")) == true else { return nil }
      var found = hit(household)
      found?.isByAddress = true
      return found
    }
    return [byID.flatMap { hit($0) }].compactMap(\.self) + byName
  }

  private func hit(_ household: Household, _ found: Person? = nil) -> SearchHit? {
    row(household).map { row in
      let relation = found?.relation.value
      return SearchHit(
        family: row,
        district: holdings.region(row.village.code.ancestor(at: .district)),
        name: found.map(name) ?? row.head,
        relation: relation == .head ? nil : relation
      )
    }
  }

  /// Tells whether a family has a number in a village whose name or code was typed beside it.
  private func isMeant(_ household: Household, by number: TypedFamilyNumber) -> Bool {
    guard household.key.running == number.running,
      let village = holdings.region(household.key.village)
    else { return false }
    let place = SearchText(number.place)
    return number.place.isEmpty || place.match(in: village.code) != nil
      || place.match(in: SearchText(village.name)) != nil
  }

  private func isFound(_ person: Person, by typed: TypedName?) -> Bool {
    guard let typed, let whole = person.name, !person.isChild(on: holdings.today ?? newestDay),
      case .masked(let shown) = PersonName(masking: whole, isChild: false)
    else { return false }
    return typed.begins(shown) || typed.isWhole(whole)
  }

  /// A text as it stands between blanks.
  private static func trimmed(_ text: String) -> String {
    let rest = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
    return String(rest.reversed())
  }
}

/// A name as somebody typed it, in words that are parted at everything that is no letter and no digit.
private struct TypedName {
  private let words: [SearchText]
  private let whole: SearchText?

  private static let longest = 200
  private static let mostWords = 8

  /// Takes what was typed; `nil` when it has no word.
  init?(_ text: String) {
    let words = Self.words(
      String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
    )
    guard !words.isEmpty else { return nil }
    self.words = words.prefix(Self.mostWords).map(SearchText.init)
    let letters = words.joined()
    whole = Self.letters(letters) == letters ? SearchText(letters) : nil
  }

  /// Tells whether each word typed begins a word that is shown.
  func begins(_ shown: String) -> Bool {
    let shown = Self.words(shown).map(SearchText.init)
    return words.allSatisfy { word in
      shown.contains { name in
        word.match(in: name).map { $0 <= .beginning } ?? false
      }
    }
  }

  /// Tells whether all that was typed is a whole name.
  func isWhole(_ name: String) -> Bool {
    whole?.match(in: SearchText(Self.letters(name))) == .exact
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.filter { !isMark($0) }.split { !isLetter($0) && !isDigit($0) }
      .map { String(String.UnicodeScalarView($0)) }
  }

  /// The letters of a name, without what parts its words.
  private static func letters(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { isLetter($0) || isMark($0) }))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}
