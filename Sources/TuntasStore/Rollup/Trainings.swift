import GRDB
import TuntasModel

/// The programmes that offer people a way to work, and what may come of it.
///
/// Read once for a counting.
struct Trainings {
  /// The programmes whose people are counted by how far they come, by their numbers.
  private(set) var codes: [Int64: ProgrammeCode] = [:]
  /// Those that place people or give them capital.
  private(set) var outcomes: [Int64: ProgrammeCode] = [:]

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM programme") {
      let programme = try Programme(row)
      let number: Int64 = try row.get("number")
      if TrainingFunnel.isTraining(programme) { codes[number] = programme.code }
      if TrainingFunnel.outcomes.contains(programme.code) { outcomes[number] = programme.code }
    }
  }

  /// What may come of a training: the outcomes but itself.
  func outcomes(of training: ProgrammeCode) -> Set<ProgrammeCode> {
    Set(outcomes.values).subtracting([training])
  }
}
