import TuntasModel

/// The files that are whole lists, and the families that stand in them.
struct ClaimedLists {
  /// Files that make one list together, or one list a government.
  struct Claimed {
    /// What they are.
    let claim: ListClaim
    /// Their names.
    var files: [String]
    /// The register ids of their families.
    var families: Set<HeldValue> = []
  }

  private(set) var all: [Claimed] = []
  private var current: Int?
  private var niks = (all: 0, synthetic: 0)

  /// Begins a file.
  mutating func begin(_ source: any RecordSource) {
    current = nil
    guard source.kind == .families, let claim = source.list else { return }
    current = all.firstIndex { $0.claim == claim }
    if let current {
      all[current].files.append(source.name)
    } else {
      current = all.count
      all.append(Claimed(claim: claim, files: [source.name]))
    }
  }

  /// Notes a family of the file in work.
  mutating func note(family: HeldValue) {
    if let current { all[current].families.insert(family) }
  }

  /// Notes the NIK of a member.
  mutating func note(nik number: Int64) {
    niks.all += 1
    if NIK(number: number)?.isSynthetic == true { niks.synthetic += 1 }
  }

  /// Tells whether nobody in the files can be real.
  var isSynthetic: Bool { niks.all > 0 && niks.all == niks.synthetic }
}
