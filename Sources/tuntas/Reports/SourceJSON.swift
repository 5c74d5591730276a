import TuntasModel

/// A source as JSON.
enum SourceJSON {
  /// The source as an object of JSON.
  static func object(_ source: Source) -> JSONValue {
    [
      "id": .string(source.id),
      "title": .string(source.title),
      "publisher": .string(source.publisher),
      "date": JSONValue(source.date?.description),
      "address": JSONValue(source.address),
      "document": JSONValue(source.document),
      "synthetic": .bool(source.isSynthetic),
    ]
  }
}
