import TerminalKit

@testable import TuntasWords

/// A window of which a picture is kept.
struct KeptPicture: Sendable, CustomStringConvertible {
  var size: Size
  var language: Language

  init(_ columns: Int, _ rows: Int, _ language: Language) {
    size = Size(columns: columns, rows: rows)
    self.language = language
  }

  /// As it stands in the name of a file.
  var description: String { "\(size.columns)x\(size.rows)-\(language.rawValue)" }
}

/// Which pictures of a screen are kept.
///
/// A screen that changes changes all its pictures, so each is kept once a size and a language; where
/// sizes, languages, glyphs and colours only pass through code that all screens share, three screens
/// stand for all. What is not kept is drawn all the same, and must hold its window.
enum KeptPictures {
  /// The sizes at which every screen must do.
  static let sizes = [(60, 16), (80, 24), (120, 40), (200, 60)].map { Size(columns: $0, rows: $1) }

  /// The narrowest window and the ordinary one, a language each.
  static let few = [KeptPicture(60, 16, .english), KeptPicture(80, 24, .indonesian)]

  /// These, and that of a projector.
  static let some = few + [KeptPicture(120, 40, .indonesian)]

  /// Every size in every language.
  static let all = sizes.flatMap { size in
    Language.allCases.map { KeptPicture(size.columns, size.rows, $0) }
  }
}
