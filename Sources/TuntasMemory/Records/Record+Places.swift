import TuntasModel

extension Region {
  init?(_ record: Record) {
    guard let code = record.region("code").value else { return nil }
    self.init(
      code: code,
      kind: record.word("kind").value ?? .kelurahan,
      name: record.text("name"),
      aliases: record.text("aliases").split(separator: "|").map(String.init),
      centroid: Coordinate(
        latitude: record.amount("latitude", within: .latitude).value,
        longitude: record.amount("longitude", within: .longitude).value
      ),
      area: record.amount("area_km2", within: .squareKilometres).value ?? 0
    )
  }
}

extension Source {
  init(_ record: Record) {
    self.init(
      id: record.text("id"),
      title: record.shown("title") ?? "",
      publisher: record.shown("publisher") ?? "",
      date: Period(record.text("date")),
      address: record.shown("address"),
      document: record.shown("document"),
      isSynthetic: record.flag("synthetic").value == true
    )
  }
}

extension FamilyList {
  init?(_ record: Record) {
    guard let date = record.day("date").value else { return nil }
    self.init(
      id: record.text("id"),
      register: record.word("register").value ?? .local,
      covers: record.region("covers").value ?? .country,
      date: date,
      dateCertainty: record.word("date_certainty").value ?? .published,
      stage: record.word("stage").value ?? .unstated,
      line: record.amount("line").value,
      families: Self.count("families", in: record),
      people: Self.count("people", in: record),
      document: record.shown("document"),
      source: record.text("source"),
      rowsSource: record["rows_source"].text,
      note: record.shown("note")
    )
  }

  private static func count(_ column: String, in record: Record) -> PublishedCount? {
    guard let value = record[column].integer else { return nil }
    return PublishedCount(
      value: Int(value),
      certainty: record.word("\(column)_certainty").value ?? .published,
      isApproximate: record.flag("\(column)_approximate").value == true
    )
  }
}

extension Deliberation {
  init?(_ record: Record) {
    guard let village = record.region("village").value, let year = record["year"].integer else {
      return nil
    }
    self.init(
      village: village,
      year: Int(year),
      stage: record.word("stage").value ?? .notYet,
      date: record.day("date").hidingText,
      document: record.shown("document")
    )
  }
}
