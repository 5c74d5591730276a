import GRDB
import GRDBSQLite
import TuntasModel

/// By what a person is found where people are masked: the name as it is shown, and the whole name as
/// one word that nobody can type the beginning of.
///
/// So no answer to a search depends on a letter that is not shown, unless all of them were typed.
///
/// For `Siti Nurhayati` these are `SITI`, `N.` and the mark followed by `SitiNurhayati`.
enum SearchedName {
  /// Stands before a whole name; no reader can type it (``SearchPattern``).
  ///
  /// A scalar for private use, which the index keeps as part of a word.
  static let mark: Unicode.Scalar = "\u{E000}"

  /// What the function is called in statements.
  static let function = "searchedName"

  /// Appends the words by which a name is found; nothing when a reader sees no name.
  ///
  /// Plain names are taken byte by byte, as there are millions of them.
  ///
  /// - Parameters:
  ///   - name: The name, as UTF-8.
  ///   - bytes: Takes the words, parted by blanks.
  static func append(_ name: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    HeadName.append(name, to: &bytes)
    guard bytes.count > start else { return }
    bytes.append(UInt8(ascii: " "))
    bytes += String(mark).utf8
    guard name.allSatisfy({ $0 < 128 }) else {
      bytes += letters(of: String(decoding: name, as: UTF8.self)).utf8
      return
    }
    bytes += name.lazy.filter { (97...122).contains($0 | 32) }
  }

  /// The letters of a whole name, without what parts its words.
  static func letters(of name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter(isLetter)))
  }

  /// Tells whether a scalar is a letter or an accent on one.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark:
      true
    default: false
    }
  }

  /// Makes the function known to a connection, so that millions of names need no text of their own.
  ///
  /// Repeating it on one connection does no harm.
  ///
  /// - Throws: An error of the database.
  static func define(in db: Database) throws {
    let code = sqlite3_create_function_v2(
      db.sqliteConnection,
      function,
      1,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC,
      nil,
      { context, _, values in
        let value = values?[0]
        let text = sqlite3_value_text(value)
        let name = UnsafeBufferPointer(start: text, count: Int(sqlite3_value_bytes(value)))
        var words: [UInt8] = []
        SearchedName.append(name, to: &words)
        words.withUnsafeBytes { bytes in
          let address = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
          sqlite3_result_text(context, address, Int32(clamping: bytes.count), SearchedName.copied)
        }
      },
      nil,
      nil,
      nil
    )
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Tells SQLite to copy a text before the call returns (`SQLITE_TRANSIENT`).
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
