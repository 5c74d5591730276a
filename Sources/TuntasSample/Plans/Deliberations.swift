import TuntasModel

/// The deliberations of villages in 2025.
enum Deliberations {
  /// The rows of a government, in the order of its villages.
  ///
  /// - Parameters:
  ///   - area: The government.
  ///   - done: How many villages have sent their minutes, or come further.
  ///   - random: Chance.
  /// - Returns: A row for each village that has one.
  static func rows(
    in area: GovernmentArea,
    done: Int,
    _ random: inout SampleRandom
  ) -> [[String?]] {
    let places = Array(area.villages.indices)
    let chosen = Set(random.draw(done, of: places))
    return places.compactMap { place in
      let village = area.villages[place]
      let isDone = chosen.contains(place)
      guard isDone || random.chance(760) else { return nil }
      let stage = (isDone ? doneStages : openStages).draw(&random)
      return [
        village.codeText,
        String(EnrolmentMaker.year),
        stage.rawValue,
        day(of: stage, &random)?.isoText,
        isDone ? "BA \(place + 1)/\(village.isUrban ? "MUSKEL" : "MUSDES")/2025" : nil,
      ]
    }
  }

  private static let doneStages = Choice(
    (DeliberationStage.minutesSent, 30),
    (.districtAgreed, 30),
    (.planningAgreed, 25),
    (.decree, 15)
  )
  private static let openStages = Choice(
    (DeliberationStage.notYet, 20),
    (.scheduled, 45),
    (.held, 35)
  )

  private static func day(
    of stage: DeliberationStage,
    _ random: inout SampleRandom
  ) -> CalendarDate? {
    switch stage {
    case .notYet: nil
    case .scheduled: CalendarDate.fixed(20_251_006).adding(days: random.below(40))
    default: CalendarDate.fixed(20_250_602).adding(days: random.below(112))
    }
  }
}
