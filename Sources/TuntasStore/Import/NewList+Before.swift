import GRDB
import TuntasModel

/// The lists that a new one takes the place of.
extension NewList {
  /// The newest list that a new one continues.
  ///
  /// Only what comparing and naming lists needs.
  struct Earlier {
    var number: Int64
    var id: String
    var date: Int64
    /// The number of the region that it covers.
    var covers: Int64
    /// Whether its day was assumed and not published.
    var isAssumed: Bool

    /// Its day; `nil` when it is no day of the calendar.
    var day: CalendarDate? { CalendarDate(number: date) }

    /// Of the lists of a register that cover a region, the newest, or the newest before a day.
    init?(
      of register: Register,
      in region: RegionCode,
      before day: Int64 = .max,
      _ db: Database
    ) throws {
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT number, id, date, covers, date_certainty FROM list
          WHERE register = ? AND date < ? ORDER BY date, number
          """,
        arguments: [register.number, day]
      )
      let covering = try rows.last { try $0.region("covers").contains(region) }
      guard let row = covering else { return nil }
      (number, id, date, covers) = (
        try row.get("number"), try row.get("id"), try row.get("date"), try row.get("covers")
      )
      isAssumed = try row.get("date_certainty") == DateCertainty.assumed.number
    }
  }

  /// Districts that have the same list before, with that list; `nil` where there is no list.
  struct Before {
    var list: Earlier?
    var districts: [Int64]
  }

  /// The lists that the families of the region are on, which may be others from district to district.
  ///
  /// Only districts in which anybody is on a list of the register.
  func listsBefore() throws -> [Before] {
    let villages = region.numbers
    let districts = try Int64.readAll(
      db,
      sql: """
        SELECT DISTINCT village / 10000 * 10000 FROM listing
        WHERE register = ? AND to_list IS NULL AND village BETWEEN ? AND ?
        """,
      arguments: [register, villages.lowerBound, villages.upperBound]
    )
    return try before(districts)
  }

  /// Some districts by the list before, or the list before a day.
  ///
  /// - Parameters:
  ///   - districts: Numbers of districts.
  ///   - day: Only lists before this day count.
  /// - Returns: The districts, put together by their list.
  /// - Throws: An error of the database.
  func before(_ districts: [Int64], day: Int64 = .max) throws -> [Before] {
    var found: [Before] = []
    for district in districts.sorted() {
      // A list of one village continues the list of that village.
      let code = RegionCode(number: district).map { $0.contains(region) ? region : $0 }
      let list = try code.flatMap { try Earlier(of: claim.register, in: $0, before: day, db) }
      if let index = found.firstIndex(where: { $0.list?.number == list?.number }) {
        found[index].districts.append(district)
      } else {
        found.append(Before(list: list, districts: [district]))
      }
    }
    return found
  }
}
