import TuntasModel

/// A member of a family as recorded, with what no reader sees.
struct Person: Sendable {
  /// The number within the family, from 1.
  let number: Int
  /// The name as its file gave it.
  let name: String?
  /// The NIK.
  let nik: Recorded<NIK>
  /// The birth date.
  let birthDate: Recorded<CalendarDate>
  /// The relation to the head.
  let relation: Recorded<Relation>
  /// The whole record.
  let record: Record

  init?(_ record: Record) {
    guard let number = record["number"].integer else { return nil }
    self.number = Int(number)
    self.record = record
    name = record["name"].text
    nik = record.recorded("nik", NIK.init(number:))
    birthDate = record.day("birth_date")
    relation = record.word("relation")
  }

  /// Tells whether the person is a child on a day.
  func isChild(on day: CalendarDate) -> Bool {
    birthDate.value.map { $0.years(to: day) < Age.adult } ?? false
  }
}
