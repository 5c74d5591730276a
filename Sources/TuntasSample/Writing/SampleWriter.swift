import TuntasModel

/// Writes a plan: what villages and agencies say first, then family after family.
struct SampleWriter<Book: OrderBook, Numbers: NIKBook> {
  private let areas: [GovernmentArea]
  private let book: Book
  private var numbers: Numbers
  private let random: SampleRandom
  private let publishedTargets: String
  private let dirt: SampleDirt?

  /// Makes a writer.
  init(
    _ areas: [GovernmentArea],
    book: Book,
    numbers: Numbers,
    random: SampleRandom,
    publishedTargets: String = "",
    dirt: SampleDirt? = nil
  ) {
    self.dirt = dirt
    self.publishedTargets = publishedTargets
    self.areas = areas
    self.book = book
    self.numbers = numbers
    self.random = random
  }

  /// Writes the files.
  mutating func write(to makeFile: (String) throws -> FileSink) throws {
    var stains = try dirt.map { try DirtWriter($0, random.stream(-1), in: makeFile) }
    try writeLists(to: makeFile)
    try writeReports(to: makeFile, &stains)
    try writeDeliberations(to: makeFile)
    var files = try SampleFiles(in: makeFile)
    for area in areas.indices { try writeFamilies(of: area, to: &files, &stains) }
    try files.close()
    try stains?.close()
  }

  private func writeLists(to makeFile: (String) throws -> FileSink) throws {
    var file = try RecordFile(.lists, in: makeFile)
    for list in book.lists { try file.write(ListRows.list(list)) }
    try file.close()
  }

  private func writeReports(
    to makeFile: (String) throws -> FileSink,
    _ stains: inout DirtWriter?
  ) throws {
    var targets = try RecordFile(.targets, in: makeFile)
    try targets.copy(publishedTargets)
    var achievements = try RecordFile(.achievements, in: makeFile)
    stains?.beginReports(areas.indices.reduce(0) { $0 + book.reports(area: $1).count })
    for (place, area) in areas.enumerated() {
      let parts = book.districtReports(area: place)
      for report in book.reports(area: place) {
        var target = ReportRows.target(report, region: area.codeText)
        var rows = ReportRows.achievements(report, region: area.codeText)
        try stains?.spoil(&target, &rows, lines: (targets.nextLine, achievements.nextLine))
        if let target { try targets.write(target) }
        for part in parts where part.programme == report.programme {
          rows += ReportRows.achievements(part, in: area)
        }
        for row in rows { try achievements.write(row) }
      }
    }
    try targets.close()
    try achievements.close()
  }

  private func writeDeliberations(to makeFile: (String) throws -> FileSink) throws {
    var file = try RecordFile(.deliberations, in: makeFile)
    for (place, area) in areas.enumerated() {
      var chance = random.stream(area.code.number).stream(2)
      let done = book.deliberated(area: place)
      for row in Deliberations.rows(in: area, done: done, &chance) { try file.write(row) }
    }
    try file.close()
  }

  private mutating func writeFamilies(
    of place: Int,
    to files: inout SampleFiles,
    _ stains: inout DirtWriter?
  ) throws {
    let area = areas[place]
    let others = areas.indices.filter { $0 != place }.map { areas[$0].codeText }
    let people = PersonMaker(home: area.codeText, elsewhere: others, isFlawless: dirt != nil)
    let maker = FamilyMaker(people: people)
    let enrolments = EnrolmentMaker(menu: book.menu(area: place))
    stains?.beginArea(families: book.count(area: place), elsewhere: others)
    for (index, village) in area.villages.enumerated() {
      stains?.beginVillage(village, families: book.count(area: place, village: index))
      let chance = random.stream(village.code.number).stream(3)
      for (number, order) in book.families(area: place, village: index).enumerated() {
        var luck = chance.stream(Int64(number))
        var family = maker.family(order, &luck, &numbers)
        stains?.distinguish(&family)
        let rows = enrolments.rows(of: family, &luck)
        let isDone = try stains?.write(family, number, enrolments: rows, &numbers, to: &files)
        if isDone != true { try files.write(family, enrolments: rows) }
      }
      try files.write(book.recipients(area: place, village: index))
    }
  }
}
