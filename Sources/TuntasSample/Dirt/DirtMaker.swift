import TuntasModel

/// Chooses the families with a fault and spoils their rows, village after village.
///
/// Besides counts it remembers one village's names and, while a fault of two families is half done,
/// the first of them: memory does not grow with the number of families.
struct DirtMaker {
  /// The part of a fault that the next family with one must complete.
  enum Unfinished {
    case nik(NIK, Sex)
    case familyCard(String)
    case double(Double)
  }

  /// Somebody who seems to be another person of the village.
  struct Double {
    /// Sounds like the other's name.
    var name: String
    var sex: Sex
    var birthDate: CalendarDate
    /// A number of their own that tells the same day.
    var nik: NIK
  }

  /// How many families with a fault are still to come.
  struct Ahead {
    var inVillage = 0
    var inArea = 0
  }

  /// Chance of everything dirty.
  var random: SampleRandom
  /// What the next family must complete.
  var unfinished: Unfinished?
  /// What the fault can count on.
  private(set) var ahead = Ahead()
  /// The names of the village.
  var likenesses: Likenesses
  /// Where cards that are from elsewhere are from.
  private(set) var elsewhere: [String] = []
  /// Numbers of family cards given out.
  var familyCards = 0
  private let dirt: SampleDirt
  private let names = NameBook()
  private var queue: FlawQueue
  private var families = 0
  private var chosen: ArraySlice<Int> = []

  /// Begins.
  init(_ dirt: SampleDirt, _ random: SampleRandom) {
    self.dirt = dirt
    var random = random
    queue = FlawQueue(&random)
    likenesses = Likenesses(.country)
    self.random = random
  }

  /// Begins a government.
  ///
  /// - Parameters:
  ///   - families: How many families it has.
  ///   - elsewhere: The codes of the others.
  mutating func beginArea(families: Int, elsewhere: [String]) {
    ahead.inArea = chosen(of: families)
    self.elsewhere = elsewhere
  }

  /// Begins a village.
  mutating func beginVillage(_ village: Village, families: Int) {
    ahead.inVillage = chosen(of: families)
    chosen = random.draw(ahead.inVillage, of: Array(0..<families))[...]
    self.families += families
    likenesses = Likenesses(village.code)
  }

  // Counted from the first family on, so that the share holds for all of them together.
  private func chosen(of families: Int) -> Int {
    dirt.count(of: self.families + families) - dirt.count(of: self.families)
  }

  /// Gives members other names until nobody of the village seems to be the same person.
  mutating func distinguish(_ family: inout SampleFamily) {
    for place in family.members.indices {
      let member = family.members[place]
      var name = member.name
      while !likenesses.take(name, member.birthDate) {
        name = "\(name) \(names.longName(of: member.sex, &random))"
      }
      family.members[place].name = name
    }
  }

  /// Tells whether a family of the village is to have a fault; asked for each in turn.
  mutating func spoils(_ number: Int) -> Bool {
    guard chosen.first == number else { return false }
    chosen.removeFirst()
    ahead.inVillage -= 1
    ahead.inArea -= 1
    return true
  }

  /// Spoils a family in one way.
  ///
  /// - Parameters:
  ///   - sheet: Its rows.
  ///   - niks: The numbers of people that are still free.
  /// - Returns: The cells that break a rule now.
  mutating func spoil(_ sheet: inout FamilySheet, _ niks: inout some NIKBook) -> [Stain] {
    if let half = unfinished {
      unfinished = nil
      return finish(half, in: &sheet)
    }
    var queue = queue
    defer { self.queue = queue }
    return queue.next { apply($0, to: &sheet, &niks) } ?? []
  }
}
