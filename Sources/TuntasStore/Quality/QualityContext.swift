import GRDB
import TuntasModel

/// What the rules must know apart from the families: the day, the regions, the catalogue, the lists.
///
/// It is read once for a counting or for a page, so that both apply the rules to the same facts.
struct QualityContext {
  /// The day that counts as today; `nil` when the data tells no day.
  let day: CalendarDate?
  /// The rules, with nothing known to repeat.
  let check: QualityCheck
  /// The codes of programmes by their numbers.
  let programmes: [Int64: ProgrammeCode]
  /// The names and other spellings of regions.
  let names: RegionNames
  /// The lists, as far as rules ask for them.
  let lists: QualityLists
  /// A number that is another one when every family must be looked at again.
  let digest: Int64

  /// Reads what there is.
  ///
  /// A handful of statements over small tables.
  ///
  /// - Parameters:
  ///   - db: The database.
  ///   - day: The day that counts as today; `nil` when the data tells no day.
  /// - Throws: An error of the database.
  init(_ db: Database, day: CalendarDate?) throws {
    self.day = day
    lists = try QualityLists(db)
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM programme ORDER BY number")
    let catalogue = try rows.map(Programme.init)
    programmes = try zip(rows, catalogue).reduce(into: [:]) {
      $0[try $1.0.get("number")] = $1.1.code
    }
    let regions = try Row.fetchAll(db, sql: "SELECT * FROM region ORDER BY code")
      .compactMap(Region.init)
    names = RegionNames(regions)
    check = QualityCheck(
      // Without a day nothing lies in the future and nobody is too young or too old.
      today: day ?? Quarter(year: 9999, number: 4).lastDay,
      regions: RegionIndex(regions.map(\.code.number)),
      benefits: Benefits(catalogue),
      oldestAge: day == nil ? .max : QualityLimits.oldestAge
    )
    digest = Self.digest(regions, catalogue, day)
  }

  /// Counts up whenever a rule finds what it did not find before, or findings are kept in another
  /// form, so that every family is looked at again.
  private static let rules: UInt64 = 2

  /// Mixes the version of the rules, the day, all names of regions and what programmes are for and
  /// count.
  private static func digest(
    _ regions: [Region],
    _ catalogue: [Programme],
    _ day: CalendarDate?
  ) -> Int64 {
    var hash = Hashing.combine(rules, day?.number ?? 0)
    for region in regions {
      hash = Hashing.combine(hash, region.code.number)
      for name in [region.name] + region.aliases { hash = Hashing.combine(hash, name) }
    }
    for programme in catalogue {
      hash = Hashing.combine(hash, programme.code.word)
      hash = Hashing.combine(hash, Int64(programme.beneficiary.number))
      hash = Hashing.combine(hash, Int64(programme.unit.number))
    }
    return Int64(bitPattern: hash)
  }
}

extension Hashing {
  /// Mixes a text into a hash.
  static func combine(_ hash: UInt64, _ text: String) -> UInt64 {
    var text = text
    return combine(hash, Int64(bitPattern: text.withUTF8(Hashing.hash)))
  }
}
