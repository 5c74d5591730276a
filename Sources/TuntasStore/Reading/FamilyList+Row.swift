import GRDB
import TuntasModel

extension FamilyList {
  init?(_ row: Row) {
    guard let date = row.recordedDay("date").value else { return nil }
    self.init(
      id: row["id"],
      register: row.word("register", as: Register.self) ?? .local,
      covers: row.recordedRegion("covers").value ?? .country,
      date: date,
      dateCertainty: row.word("date_certainty", as: DateCertainty.self) ?? .published,
      stage: row.word("stage", as: ListStage.self) ?? .unstated,
      line: row.number("line"),
      families: Self.count("families", in: row),
      people: Self.count("people", in: row),
      document: row.shown("document"),
      source: row.text("source"),
      rowsSource: row["rows_source"],
      note: row.shown("note")
    )
  }

  private static func count(_ column: String, in row: Row) -> PublishedCount? {
    guard let value = row.recordedInteger(column).value else { return nil }
    return PublishedCount(
      value: value,
      certainty: row.word("\(column)_certainty", as: Certainty.self) ?? .published,
      isApproximate: row.isSet("\(column)_approximate")
    )
  }
}
