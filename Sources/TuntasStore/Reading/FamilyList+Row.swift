import GRDB
import TuntasModel

extension FamilyList {
  init?(_ row: Row) throws {
    guard let date = row.recordedDay("date").value else { return nil }
    self.init(
      id: try row.get("id"),
      register: row.word("register", as: Register.self) ?? .local,
      covers: row.recordedRegion("covers").value ?? .country,
      date: date,
      dateCertainty: row.word("date_certainty", as: DateCertainty.self) ?? .published,
      stage: row.word("stage", as: ListStage.self) ?? .unstated,
      line: row.number("line"),
      families: Self.count("families", in: row),
      people: Self.count("people", in: row),
      document: try row.shown("document"),
      source: try row.text("source"),
      rowsSource: try row.get("rows_source"),
      note: try row.shown("note")
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
