import GRDB
import TuntasModel

extension FamilyList {
  /// Reads a row of `list`; `nil` when its date is no day of the calendar, since lists are told
  /// apart and ordered by their days.
  ///
  /// The printed numbers and the source of the rows come as they are stored;
  /// ``RegistryReader/list(_:)`` takes away what a viewer may not see.
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

  /// The number of families or people that the source printed, with how sure it is; `nil` when it
  /// printed none.
  private static func count(_ column: String, in row: Row) -> PublishedCount? {
    guard let value = row.recordedInteger(column).value else { return nil }
    return PublishedCount(
      value: value,
      certainty: row.word("\(column)_certainty", as: Certainty.self) ?? .published,
      isApproximate: row.isSet("\(column)_approximate")
    )
  }
}
