/// What a column means for its row, beside what it holds.
///
/// Two columns of text can be read, checked and offered differently: the number of a family card may
/// have been through a spreadsheet, an address may not. Declared once with the column, so that nobody
/// asks for it by its name.
public enum ColumnRole: Hashable, Sendable {
  /// The key by which other rows name this one (id).
  case key
  /// The number of the family card (nomor KK), sixteen digits.
  case familyCard
  /// The key of the family that the row belongs to.
  case family
  /// The number of a member within the family.
  case memberNumber
  /// Somebody whom a programme reached and no register lists, as the agency sent it: a NIK, or a name.
  case recipient
  /// The key of the source that the row rests on.
  case source
  /// The key of the source that the rows of a list came from.
  case rowsSource
  /// The code of a programme that the catalogue must have.
  case programme
  /// A year.
  case year
  /// A quarter of a year, 1 to 4.
  case quarter

  /// Whether it is a text of digits that a spreadsheet may have taken for a number: blanks, dots and an
  /// apostrophe about them are no part of it.
  public var isSerial: Bool {
    switch self {
    case .key, .familyCard, .family, .recipient: true
    case .memberNumber, .source, .rowsSource, .programme, .year, .quarter: false
    }
  }

  /// Whether somebody is found by it, so that a row in which a spreadsheet shortened it is lost; the
  /// card changes with every move and is found by nobody.
  public var findsSomebody: Bool { isSerial && self != .familyCard }

  /// Whether it tells by itself whom a row is about.
  public var namesWhom: Bool { self == .family || self == .recipient }
}
