/// Places of columns as spreadsheets write them: `A`, `Z`, `AA`, `XFD`.
enum ColumnLetters {
  /// The letters of a place, from 0.
  static func text(of place: Int) -> String {
    var letters = ""
    var rest = place + 1
    while rest > 0 {
      rest -= 1
      let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))
      letters.unicodeScalars.insert(letter, at: letters.unicodeScalars.startIndex)
      rest /= 26
    }
    return letters
  }
}
