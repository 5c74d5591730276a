public import TuntasModel

/// Makes synthetic families and what goes with them; the same seed gives the same bytes.
///
/// Nobody in the data is real: names are joined by chance from lists of given names, and every NIK
/// ends in `0000`, which no real one does.
public struct SampleGenerator: Sendable {
  /// The seed of the sample folder.
  public static let standardSeed: UInt64 = 20_250_930

  private let areas: [GovernmentArea]
  private let publishedTargets: String
  private let random: SampleRandom

  /// Makes a generator.
  ///
  /// - Parameters:
  ///   - regions: The regions with the villages of the four governments; others are left out.
  ///   - seed: What chance starts from.
  ///   - publishedTargets: Rows of `targets.csv` that the standard plan puts before the synthetic
  ///     ones, each ended by a line feed.
  public init(
    regions: [Region],
    seed: UInt64 = SampleGenerator.standardSeed,
    publishedTargets: String = ""
  ) {
    self.publishedTargets = publishedTargets
    areas = Governments.all.map { GovernmentArea($0, regions: regions) }
      .filter { !$0.villages.isEmpty }
    random = SampleRandom(seed: seed)
  }

  /// Writes the files of a plan, those of families side by side and village by village, so that
  /// memory does not grow with the number of families.
  ///
  /// - Parameters:
  ///   - plan: How much.
  ///   - makeFile: Opens a file by its name, for example `families.csv`.
  /// - Throws: What the files throw.
  public func write(
    _ plan: SamplePlan = .standard,
    to makeFile: (String) throws -> FileSink
  ) throws {
    switch plan {
    case .standard:
      let book = StandardOrders(areas, random)
      var writer = SampleWriter(
        areas,
        book: book,
        numbers: DistrictNIKs(areas),
        random: random,
        publishedTargets: publishedTargets
      )
      try writer.write(to: makeFile)
    case .scaled(let families, let dirt):
      try writeSources(to: makeFile)
      let book = ScaledOrders(areas, families: max(0, families), random)
      var writer = SampleWriter(
        areas,
        book: book,
        numbers: CountedNIKs(),
        random: random,
        dirt: dirt
      )
      try writer.write(to: makeFile)
    }
  }

  private func writeSources(to makeFile: (String) throws -> FileSink) throws {
    var file = try RecordFile(.sources, in: makeFile)
    for row in ListRows.sources { try file.write(row) }
    try file.close()
  }
}
