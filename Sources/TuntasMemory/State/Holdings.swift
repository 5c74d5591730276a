import TuntasModel

/// One state of a registry as values, made of its records when they change.
struct Holdings: Sendable {
  /// The records.
  let records: Records
  /// The regions in the order of their codes.
  let regions: [Region]
  /// The sources in the order in which they came, and so all that follows.
  let sources: [Source]
  let programmes: [Programme]
  let lists: [FamilyList]
  let targets: [Target]
  let reports: [Achievement]
  let indicators: [Indicator]
  let povertyLines: [PovertyLine]
  let deliberations: [Deliberation]
  let recipients: [Recipient]
  /// The families in the order of their keys.
  let households: [Household]
  /// The lists that governments are counted by.
  let shownLists: ShownLists
  /// The families on those lists.
  let onList: Set<FamilyKey>
  /// The families that are or were on a list of the register of those lists.
  let registered: Set<FamilyKey>
  /// The issues of data quality, in the order of their positions.
  private(set) var issues: [FoundIssue] = []
  private let places: [RegionCode: Int]

  /// Makes values of records.
  init(_ records: Records) {
    self.records = records
    regions = records[.regions].records.compactMap(Region.init).sorted { $0.code < $1.code }
    places = Dictionary(regions.enumerated().map { ($1.code, $0) }) { first, _ in first }
    sources = records[.sources].records.map(Source.init)
    programmes = records[.programmes].records.map(Programme.init)
    lists = records[.lists].records.compactMap(FamilyList.init)
    targets = records[.targets].records.map(Target.init)
    reports = records[.achievements].records.map(Achievement.init)
    indicators = records[.indicators].records.compactMap(Indicator.init)
    povertyLines = records[.povertyLines].records.compactMap(PovertyLine.init)
    deliberations = records[.deliberations].records.compactMap(Deliberation.init)
    recipients = records.recipients.records.compactMap(Recipient.init)
    let catalogue = Catalogue(programmes, lists)
    households = records.familiesByKey.map { Household($0, catalogue) }
    let shown = ShownLists(lists, regions, households)
    shownLists = shown
    registered = Set(
      households.filter { household in
        let list = shown.list(in: household.key.village)
        return household.listings.contains { $0.register == list?.register }
      }.map(\.key)
    )
    onList = Set(
      households.filter { household in
        let list = shown.list(in: household.key.village)
        return household.listings.contains {
          $0.register == list?.register && ($0.last == nil || $0.last == list?.id)
        }
      }.map(\.key)
    )
    issues = findIssues()
  }

  /// A region; `nil` when nobody knows it.
  func region(_ code: RegionCode) -> Region? { places[code].map { regions[$0] } }

  /// The families of a region, in the order of their keys.
  func households(in region: RegionCode) -> [Household] {
    households.filter { region.contains($0.key.village) }
  }
}
