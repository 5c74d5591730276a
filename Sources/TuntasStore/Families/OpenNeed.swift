import TuntasModel

/// What must hold of a family in which a need is open: ``NeedStanding/isOpen`` in the words of the
/// database, taken from the same tables of words.
///
/// A test tries every need on every word against the rule of the model, so that the two cannot
/// drift apart.
struct OpenNeed {
  let need: Need
  /// The numbers of the programmes that answer it.
  let programmes: [Int64]
  /// The year whose enrolments count.
  let year: Int
  /// The day that ages are counted to.
  let day: CalendarDate
  /// What must hold of an enrolment to count on the day asked for.
  ///
  /// `1` when no day was asked for.
  var isCounted = "1"

  /// The condition.
  ///
  /// - Parameter family: What stands for the family's key in a statement.
  /// - Returns: A condition of that statement.
  func sql(_ family: String) -> String {
    switch need {
    case .house: "\(unanswered(family)) AND NOT \(record(family, soundHouse))"
    case .toilet:
      "\(unanswered(family)) AND NOT \(record(family, safeToilet))"
    case .water:
      "\(unanswered(family)) AND NOT \(record(family, isAbsent("water", \WaterSource.need)))"
    case .school: "\(unanswered(family)) AND NOT (\(nobodyInSchoolAge(family)))"
    case .health: "NOT (\(everybodyInsured(family)))"
    case .food, .work, .workInsurance, .business: unanswered(family)
    }
  }

  /// No programme that answers the need has the family in the year.
  private func unanswered(_ family: String) -> String { "NOT \(enrolled(family))" }

  /// The family has an active enrolment that counts in one of the programmes, of which more may be
  /// asked.
  private func enrolled(_ family: String, also: String = "") -> String {
    let list = programmes.map(String.init).joined(separator: ", ")
    return """
      EXISTS (SELECT 1 FROM enrolment WHERE enrolment.family = \(family)
        AND enrolment.programme IN (\(list)) AND enrolment.year = \(year)
        AND enrolment.status IN (\(RegistryReader.activeStatuses)) AND \(isCounted)\(also))
      """
  }

  // MARK: The family's own record

  /// The row has a name of its own: in an export the outer one is called `record`.
  private func record(_ family: String, _ condition: String) -> String {
    "EXISTS (SELECT 1 FROM family AS home WHERE home.key = \(family) AND \(condition))"
  }

  /// The record shows that there is no such need: the column has one of the words of which the
  /// model says so.
  ///
  /// A cell that is unknown or unreadable has none of them.
  private func isAbsent<Word: Vocabulary>(
    _ column: String,
    _ need: KeyPath<Word, RecordedNeed>
  ) -> String {
    let words = Word.allCases.filter { $0[keyPath: need] == .absent }
    return "home.\(column) IN (\(words.map { String($0.number) }.joined(separator: ", ")))"
  }

  /// ``House/toiletNeed`` in SQL: absent for a toilet of its own whose waste goes to a safe place, or of
  /// whose waste nothing is recorded.
  private var safeToilet: String {
    """
    \(isAbsent("toilet", \Toilet.need))
      AND (home.disposal IS NULL OR \(isAbsent("disposal", \WasteDisposal.need)))
    """
  }

  /// Floor, wall and roof are of sound materials; where they are graded, all three grades are good.
  private var soundHouse: String {
    let materials = [
      isAbsent("floor", \FloorMaterial.need), isAbsent("wall", \WallMaterial.need),
      isAbsent("roof", \RoofMaterial.need),
    ]
    let grades = ["floor_quality", "wall_quality", "roof_quality"].map { "home.\($0)" }
    let ungraded = grades.map { "\($0) IS NULL" }.joined(separator: " AND ")
    let good = grades.map { "\($0) IS \(MaterialQuality.good.number)" }.joined(separator: " AND ")
    return materials.joined(separator: " AND ") + " AND (\(ungraded) OR \(good))"
  }

  // MARK: Its members

  /// The family has a member of whom a condition holds; without a condition, any member.
  private func members(_ family: String, _ condition: String = "") -> String {
    let bits = FamilyKey.memberBits
    return """
      EXISTS (SELECT 1 FROM member WHERE member.key
        BETWEEN (\(family)) << \(bits) AND (\(family)) << \(bits) | \(1 << bits - 1)\(condition))
      """
  }

  /// Members are recorded, and of none may school be asked: who goes to school, or whose age is
  /// unknown, may have the need.
  private func nobodyInSchoolAge(_ family: String) -> String {
    let age = "(\(day.number) - member.birth_date) / 10000"
    let years = "\(Member.schoolAge.lowerBound) AND \(Member.schoolAge.upperBound)"
    let asks = """
       AND (member.in_school IS 1 OR typeof(member.birth_date) IS NOT 'integer'
        OR \(age) BETWEEN \(years))
      """
    return "\(members(family)) AND NOT \(members(family, asks))"
  }

  /// Members are recorded, and each has an enrolment of their own: insurance is for persons, not
  /// for families.
  private func everybodyInsured(_ family: String) -> String {
    let number = "member.key & \(1 << FamilyKey.memberBits - 1)"
    let missing = " AND NOT " + enrolled(family, also: " AND enrolment.member = \(number)")
    return "\(members(family)) AND NOT \(members(family, missing))"
  }
}
