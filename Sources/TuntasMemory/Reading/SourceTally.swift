import TuntasModel

/// Counts by source what had been published on the day asked for, as far as the viewer may see it.
///
/// What tells no day of its own counts, as on every screen.
struct SourceTally {
  private let reading: Reading
  private var standings: [String: SourceStanding]

  init(_ reading: Reading, _ sources: [Source]) {
    self.reading = reading
    standings = Dictionary(
      sources.map { ($0.id, SourceStanding(source: $0)) }
    ) { first, _ in first }
    countFigures()
    countReports()
    countLists()
    countNames()
    countContradictions()
  }

  /// How much rests on a source.
  subscript(source: Source) -> SourceStanding {
    standings[source.id] ?? SourceStanding(source: source)
  }

  private mutating func add(
    _ figure: WritableKeyPath<SourceStanding, Int>,
    _ ids: some Sequence<String>
  ) {
    for id in ids { standings[id]?[keyPath: figure] += 1 }
  }

  private mutating func countFigures() {
    // On the newest day a row counts even if it cannot be read.
    func sources(_ kind: RecordKind, _ isCounted: (Record) -> Bool) -> [String] {
      reading.holdings.records[kind].records.filter(isCounted).map { $0.text("source") }
    }
    let (known, isNewest) = (reading.known, reading.lastDay == nil)
    func isSeen(_ record: Record) -> Bool {
      reading.seesPublished(record.region("region").value ?? .country)
    }
    add(
      \.indicators,
      sources(.indicators) { isSeen($0) && (isNewest || Indicator($0).map(known.contains) == true) }
    )
    add(
      \.povertyLines,
      sources(.povertyLines) {
        isSeen($0) && (isNewest || PovertyLine($0).map(known.contains) == true)
      }
    )
    add(\.targets, reading.seenTargets.filter(known.contains).map(\.source))
  }

  private mutating func countReports() {
    let reports = reading.holdings.reports.filter {
      reading.seesOwn($0.region) && reading.rests($0)
    }
    add(\.reports, reports.map(\.source))
    guard reading.moment.isEarlier else { return }
    add(\.undated, reports.filter { $0.reported.value == nil }.map(\.source))
  }

  /// A list counts once for each source that it names.
  private mutating func countLists() {
    for list in reading.holdings.lists where reading.counts(list) {
      let publisher = reading.seesPublished(list.covers) ? [list.source] : []
      let rows = reading.seesOwn(list.covers) ? [list.rowsSource].compactMap(\.self) : []
      add(\.lists, Set(publisher + rows))
    }
  }

  /// Programmes and years whose recipients a source names; a year counts from its first day.
  private mutating func countNames() {
    let regions = reading.governmentsInScope.filter { !reading.viewer.seesOnlyPublished($0) }
    let named = reading.namedSources(in: regions)
    add(\.enrolments, named)
    if reading.moment.isEarlier { add(\.undated, named) }
  }

  /// Values that another source contradicts; on an earlier day, one of which both were known.
  private mutating func countContradictions() {
    let contested = reading.holdings.indicators.filter {
      $0.conflict != nil && reading.seesPublished($0.region) && reading.known.contains($0)
    }
    for group in Dictionary(grouping: contested, by: \.conflict).values {
      let others = group.filter { value in group.contains { $0.source != value.source } }
      add(\.contradictions, others.map(\.source))
    }
  }
}
