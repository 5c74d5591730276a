import GRDB
import TuntasModel

/// Search by the beginnings of names.
extension RegistryReader {
  /// Families with a member whose name has a word for each word typed, each family once.
  func search(_ text: String, in region: RegionCode, limit: Int) throws -> [SearchHit] {
    let scope = try familyScope(in: region)
    guard let pattern = SearchPattern(text), limit > 0 else { return [] }
    let members = try members(matching: pattern, in: FamilyKey.range(of: scope), limit: limit)
    guard !members.isEmpty else { return [] }
    let rows = try familyRows(members.map { $0 >> FamilyKey.memberBits })
    let names = try names(of: members)
    return zip(members, rows).map { member, family in
      SearchHit(family: family, name: names[member] ?? .missing)
    }
  }

  /// The first member found of each family.
  private func members(
    matching pattern: SearchPattern,
    in range: ClosedRange<Int64>,
    limit: Int
  ) throws -> [Int64] {
    let request = SQLRequest<Int64>(
      sql: """
        SELECT rowid FROM memberName
        WHERE memberName MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid
        """,
      arguments: [
        pattern.query,
        FamilyKey(number: range.lowerBound).members.lowerBound,
        FamilyKey(number: range.upperBound).members.upperBound,
      ],
      cached: true
    )
    let cursor = try request.fetchCursor(db)
    var members: [Int64] = []
    var lastFamily = Int64.min
    while members.count < limit, let member = try cursor.next() {
      let family = member >> FamilyKey.memberBits
      guard family != lastFamily else { continue }
      lastFamily = family
      members.append(member)
    }
    return members
  }

  private func names(of members: [Int64]) throws -> [Int64: PersonName] {
    let keys = members.map(String.init).joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT key, name, birth_date FROM member WHERE key IN (\(keys))"
    )
    return rows.reduce(into: [:]) { $0[$1["key"]] = name(in: $1) }
  }
}

/// What somebody typed, as a query of the search index: each word quoted, so that nothing typed is
/// ever taken for the index's own language.
struct SearchPattern {
  /// The query.
  let query: String

  /// Takes what was typed; none when it has no word.
  ///
  /// Words are parted as the index parts names: at everything that is no letter and no digit.
  /// Accents that stand apart from their letter are left out, as the index leaves them out.
  init?(_ text: String) {
    let scalars = text.unicodeScalars.prefix(Self.longest).filter { !Self.isMark($0) }
    let words = scalars.split { !Self.isPartOfWord($0) }.map { word in
      String(String.UnicodeScalarView(word))
    }
    guard !words.isEmpty else { return nil }
    query = words.prefix(Self.mostWords).map { "\"\($0)\"*" }.joined(separator: " ")
  }

  private static let longest = 200
  private static let mostWords = 8

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default:
      false
    }
  }
}
