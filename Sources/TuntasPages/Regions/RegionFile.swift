import TerminalKit
import TuntasModel
import TuntasWords

/// What a file of regions holds: every figure in a column of its own, in plain digits, and whether it
/// is about so many or was printed by the list's source.
enum RegionFile {
  /// The columns: name, recorded, families, whether about, whether printed, not recorded, day,
  /// status.
  ///
  /// - Parameters:
  ///   - headings: The headings of the screen by the ids of its columns.
  ///   - words: The language.
  /// - Returns: The columns.
  static func columns(_ headings: [String: SafeText], _ words: Words) -> [ExportedColumn] {
    let texts: [(String, SafeText?)] = [
      ("name", headings["name"]), ("recorded", words[.columnRecorded]),
      ("families", words[.columnFamilies]), ("approximate", words[.columnApproximate]),
      ("published", words[.columnPublished]), ("without", headings["without"]),
      ("date", words[.columnDate]), ("status", headings["status"]),
    ]
    return texts.map { ExportedColumn(id: $0.0, heading: $0.1?.string ?? $0.0) }
  }

  /// The values of a region; what nobody counted is empty and not zero.
  ///
  /// - Parameters:
  ///   - standing: How the region's list stands.
  ///   - status: Its status; `nil` where the list holds nobody.
  ///   - words: The language of yes, no and the status.
  /// - Returns: The values by the ids of the columns.
  static func values(
    _ standing: RegionStanding,
    _ status: ListStatus?,
    _ words: Words
  ) -> [String: TableValue] {
    let published = standing.shownPublished
    let families = published?.value ?? (standing.isCounted ? standing.families : nil)
    func told(_ isSo: Bool) -> TableValue {
      families == nil ? .unknown : .word(words[isSo ? .yes : .no].string)
    }
    let hasRows = standing.isCounted && standing.families > 0
    return [
      "recorded": TableValue((hasRows ? standing.recorded : nil).map(Double.init)),
      "families": TableValue(families.map(Double.init)),
      "approximate": told(published?.isApproximate == true),
      "published": told(published != nil),
      "date": standing.list.map { .word($0.date.description) } ?? .unknown,
      "status": word(of: standing, status, words).map { .word($0.string) } ?? .unknown,
    ]
  }

  /// The status in words; of another government that only published figures are shown.
  private static func word(
    of standing: RegionStanding,
    _ status: ListStatus?,
    _ words: Words
  ) -> SafeText? {
    standing.isWithheld ? words[.publishedOnly] : status.map { words.status($0) }
  }
}
