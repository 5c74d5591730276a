import GRDB
import TuntasModel

/// Reads what the rules look at of members, one family after another.
///
/// Lists of words are looked up once and handed in, because millions of cells are read.
struct MemberReads {
  private let cursor: FamilyCursor
  /// The cells that hold a word or yes and no: what cannot be read in them breaks P12.
  private static let words = [
    "sex", "relation", "work", "civil_match", "marital", "schooling", "in_school", "disability",
  ]
  private static let fields = words.map { QualityField(.members, $0) }
  private static let firstWord: Int32 = 5
  private static let sexes = Array(Sex.allCases)
  private static let relations = Array(Relation.allCases)
  private static let occupations = Array(Occupation.allCases)
  private static let matches = Array(CivilMatch.allCases)

  init(_ db: Database) throws {
    cursor = FamilyCursor(
      try RawStatement(
        db,
        """
        SELECT key, nik, name, birth_date, ktp_region, \(Self.words.joined(separator: ", "))
        FROM member WHERE key BETWEEN ? AND ? ORDER BY key
        """
      ),
      bits: FamilyKey.memberBits
    )
  }

  /// Begins with the members of some families.
  func begin(_ families: ClosedRange<Int64>) throws { try cursor.begin(families) }

  /// Lets go of what was not read.
  func end() { cursor.end() }

  /// Reads the members of a family.
  ///
  /// - Parameters:
  ///   - family: The family.
  ///   - needsLikeness: Tells whether the family is compared with others of the village.
  ///   - members: Takes the members; what it held is left out.
  ///   - check: The rules.
  ///   - report: Takes each cell that cannot be read.
  /// - Throws: An error of the database.
  func read(
    _ family: FamilyKey,
    needsLikeness: Bool,
    into members: inout [MemberFacts],
    _ check: QualityCheck,
    report: (QualityIssue) -> Void
  ) throws {
    members.removeAll(keepingCapacity: true)
    try cursor.forEach(of: family.number) { row in
      let facts = Self.facts(row, family, needsLikeness: needsLikeness)
      members.append(facts)
      for index in Self.fields.indices {
        guard let text = row.unreadableText(Self.firstWord + Int32(index)) else { continue }
        let place = QualityPlace.member(family, facts.number)
        check.cell(text, in: Self.fields[index], at: place, report: report)
      }
    }
  }

  /// What the rules look at of one member.
  ///
  /// Only who has a name and a known birth date can be likened to another.
  private static func facts(
    _ row: RawStatement,
    _ family: FamilyKey,
    needsLikeness: Bool
  ) -> MemberFacts {
    var facts = MemberFacts(
      number: Int(row.integer(0) - family.member(0)),
      nik: row.recorded(1, NIK.init(number:)),
      sex: row.recordedWord(firstWord, among: sexes),
      birthDate: row.recorded(3, CalendarDate.init(number:)),
      relation: row.recordedWord(firstWord + 1, among: relations),
      work: row.recordedWord(firstWord + 2, among: occupations),
      cardRegion: row.recorded(4, RegionCode.init(number:)),
      civilMatch: row.recordedWord(firstWord + 3, among: matches)
    )
    if needsLikeness, case .known(let birthDate) = facts.birthDate, !row.isNull(2) {
      facts.likeness = PersonLikeness(
        name: row.bytes(2),
        birthDate: birthDate,
        village: family.village
      )
    }
    return facts
  }
}
