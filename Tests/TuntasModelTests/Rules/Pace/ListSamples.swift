import TuntasModel

/// Lists as they stand in the sample data, and lists of a register that goes on.
enum ListSamples {
  /// DTKS, counted in people, on another line.
  static let january = list(
    "bekasi-2023-01",
    "2023-01-31",
    register: .dtks,
    line: 11_941.1,
    people: 3_961
  )
  /// 1,926 families, its day assumed.
  static let before = list(
    "bekasi-2023-before",
    "2023-11-30",
    stage: .beforeVerification,
    isAssumed: true,
    families: 1_926
  )
  /// 1,160 families.
  static let after = list(
    "bekasi-2023-12",
    "2023-12-05",
    stage: .afterVerification,
    families: 1_160
  )

  /// Lists of one register a year apart, after verification, that can all be compared.
  static let yearly = (2023...2026).map { year in
    list("list-\(year)", "\(year)-12-05", stage: .afterVerification)
  }

  static func list(
    _ id: String,
    _ date: String,
    register: Register = .p3ke,
    covers: RegionCode = Governments.bekasiRegency,
    stage: ListStage = .unstated,
    line: Double? = 10_739,
    isAssumed: Bool = false,
    families: Int? = nil,
    people: Int? = nil
  ) -> FamilyList {
    FamilyList(
      id: id,
      register: register,
      covers: covers,
      date: day(date),
      dateCertainty: isAssumed ? .assumed : .published,
      stage: stage,
      line: line,
      families: families.map { PublishedCount(value: $0, certainty: .published) },
      people: people.map { PublishedCount(value: $0, certainty: .published) },
      source: "source"
    )
  }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  /// A flow that adds up unless told otherwise: who died is what is left over.
  static func flow(
    _ from: FamilyList,
    _ to: FamilyList,
    start: Int,
    end: Int,
    betterOff: Int,
    new: Int = 0,
    back: Int = 0,
    leftWithoutReason: Int = 0
  ) -> ListFlow? {
    ListFlow(
      from: from,
      to: to,
      start: start,
      end: end,
      new: new,
      back: back,
      left: [
        .betterOff: betterOff,
        .died: start + new + back - betterOff - leftWithoutReason - end,
      ],
      leftWithoutReason: leftWithoutReason
    )
  }
}
