/// Latin letters with marks, and the letters they rest on.
enum BaseLetters {
  /// Returns the ASCII letter below the marks of a character, or `nil` when there is none.
  static func letter(of character: Character) -> Character? {
    if let base = character.unicodeScalars.first, base.isASCII { return Character(base) }
    return letters[character]
  }

  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for (base, marked) in groups {
      for character in marked { letters[character] = base }
    }
    return letters
  }()

  private static let groups: [(Character, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄÆẠẢẤ"), ("a", "àáâãäåāăąæạảấ"),
    ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐ"), ("d", "ďđð"),
    ("E", "ÈÉÊËĒĔĖĘĚẸẺẼ"), ("e", "èéêëēĕėęěẹẻẽ"),
    ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"), ("H", "ĤĦ"), ("h", "ĥħ"),
    ("I", "ÌÍÎÏĨĪĬĮİỊ"), ("i", "ìíîïĩīĭįıị"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķĸ"),
    ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇŊ"), ("n", "ñńņňŉŋ"),
    ("O", "ÒÓÔÕÖØŌŎŐŒỌ"), ("o", "òóôõöøōŏőœọ"), ("R", "ŔŖŘ"), ("r", "ŕŗř"),
    ("S", "ŚŜŞŠȘ"), ("s", "śŝşšßșſ"), ("T", "ŢŤŦȚÞ"), ("t", "ţťŧțþ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲỤ"), ("u", "ùúûüũūŭůűųụ"), ("W", "ŴẀẂẄ"), ("w", "ŵẁẃẅ"),
    ("Y", "ÝŶŸỲ"), ("y", "ýÿŷỳ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
  ]
}
