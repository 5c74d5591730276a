import GRDB
import TuntasModel

extension KnownOnDay {
  /// Reads when sources were published, where a day is asked for.
  init(_ reader: RegistryReader) throws {
    guard reader.lastDay != nil else {
      self.init(nil, published: [:])
      return
    }
    let rows = try reader.rows("SELECT id, date FROM source WHERE date IS NOT NULL")
    self.init(
      reader.lastDay,
      published: try rows.reduce(into: [:]) {
        $0[try $1.get("id")] = Period(try $1.text("date"))
      }
    )
  }
}
