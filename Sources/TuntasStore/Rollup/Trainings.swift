import GRDB
import TuntasModel

/// The programmes that offer people a way to work, and what may come of it.
struct Trainings {
  /// The programmes whose people are counted by how far they come, by their numbers.
  private(set) var codes: [Int64: ProgrammeCode] = [:]
  /// Those that place people or give them capital.
  private(set) var outcomes: [Int64: ProgrammeCode] = [:]

  private static let outcomes: Set<ProgrammeCode> = ["career-center", "capital"]

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM programme") {
      let programme = Programme(row)
      let number: Int64 = row["number"]
      if Self.isTraining(programme) { codes[number] = programme.code }
      if Self.outcomes.contains(programme.code) { outcomes[number] = programme.code }
    }
  }

  /// Tells whether a programme offers something to people one by one that raises their income.
  static func isTraining(_ programme: Programme) -> Bool {
    programme.strategy == .raiseIncome && programme.beneficiary == .person
      && programme.unit == .person
  }

  /// What may come of a training: the outcomes but itself.
  func outcomes(of training: ProgrammeCode) -> Set<ProgrammeCode> {
    Set(outcomes.values).subtracting([training])
  }
}
