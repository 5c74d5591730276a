import TuntasModel

/// Puts faults into the files of a plan, and lists them.
struct DirtWriter {
  private let dirt: SampleDirt
  private var maker: DirtMaker
  private var reports: ReportDirt?
  private var random: SampleRandom
  private var file: DirtFile

  /// Begins the list of faults.
  init(
    _ dirt: SampleDirt,
    _ random: SampleRandom,
    in makeFile: (String) throws -> FileSink
  ) throws {
    self.dirt = dirt
    self.random = random
    maker = DirtMaker(dirt, random.stream(1))
    file = try DirtFile(in: makeFile)
  }

  /// Ends the list.
  mutating func close() throws { try file.close() }
}

// MARK: - Reports

extension DirtWriter {
  /// Begins the reports, of which there are so many.
  mutating func beginReports(_ count: Int) {
    reports = ReportDirt(dirt, reports: count, &random)
  }

  /// Spoils the next report, or leaves it as it is.
  ///
  /// - Parameters:
  ///   - target: The row of its target.
  ///   - achievements: Its rows.
  ///   - lines: The lines that they come to.
  /// - Throws: What the file throws.
  mutating func spoil(
    _ target: inout [String?]?,
    _ achievements: inout [[String?]],
    lines: (target: Int, achievements: Int)
  ) throws {
    guard let stain = reports?.spoil(&target, &achievements) else { return }
    if stain.field.kind == .targets {
      try file.write(stain.rule, stain.field, in: target ?? [], line: lines.target)
    } else {
      let line = lines.achievements + stain.row
      try file.write(stain.rule, stain.field, in: achievements[stain.row], line: line)
    }
  }
}

// MARK: - Families

extension DirtWriter {
  /// Begins a government.
  mutating func beginArea(families: Int, elsewhere: [String]) {
    maker.beginArea(families: families, elsewhere: elsewhere)
  }

  /// Begins a village.
  mutating func beginVillage(_ village: Village, families: Int) {
    maker.beginVillage(village, families: families)
  }

  /// Makes everybody in a family somebody else than their neighbours.
  mutating func distinguish(_ family: inout SampleFamily) { maker.distinguish(&family) }

  /// Writes a family with a fault, if it is to have one.
  ///
  /// - Parameters:
  ///   - family: The family.
  ///   - number: Its place in the village.
  ///   - enrolments: What it receives.
  ///   - niks: The numbers of people that are still free.
  ///   - files: Where to write.
  /// - Returns: Whether it was written.
  /// - Throws: What the files throw.
  mutating func write(
    _ family: SampleFamily,
    _ number: Int,
    enrolments: [EnrolmentRow],
    _ niks: inout some NIKBook,
    to files: inout SampleFiles
  ) throws -> Bool {
    guard maker.spoils(number) else { return false }
    var sheet = FamilySheet(family, enrolments: enrolments)
    let stains = maker.spoil(&sheet, &niks)
    let firstLines = try files.write(sheet)
    try file.write(stains, of: sheet, firstLines: firstLines)
    return true
  }
}
