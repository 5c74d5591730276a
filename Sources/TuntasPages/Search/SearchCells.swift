package import TerminalKit
package import TuntasModel
package import TuntasWords

/// What the search says of one hit, in the parts of its line.
///
/// The numbers are those of the tables that the hit leads to, from the same functions.
package struct SearchCells: Sendable {
  /// A part of the line behind the place, in a column of its own.
  package struct Figure: Sendable {
    /// The text.
    package var text: SafeText
    /// How it looks.
    package var style: Style = .plain
    /// Whether it ends with its column, as numbers do.
    package var isTrailing = false
  }

  /// What is never left out: the name, and of a family its number.
  package var names: [SafeText]
  /// Where it is, or what it is called in full: the longest text first; the first that fits is shown.
  package var places: [SafeText] = []
  /// The figures.
  package var figures: [Figure] = []

  /// A region: the place it lies in, the families on its list, and how many of them are not recorded.
  ///
  /// - Parameters:
  ///   - hit: The region.
  ///   - place: Where it was looked for, which goes without saying.
  ///   - words: The language.
  package init(_ hit: RegionHit, in place: RegionCode, _ words: Words) {
    var name = words.name(of: hit.region)
    if let alias = hit.alias { name += " (" + SafeText(alias) + ")" }
    names = [name]
    let above = hit.path.filter { !$0.code.contains(place) }.reversed().map { words.name(of: $0) }
    places = [above.joined(separator: ", "), above.first ?? ""]
    figures = hit.standing.map { Self.figures($0, words) } ?? []
  }

  /// A programme: its full name, its government, the actual of the target, and the status.
  ///
  /// - Parameters:
  ///   - hit: The programme.
  ///   - place: Where it was looked for: of one government its name goes without saying.
  ///   - words: The language.
  package init(_ hit: ProgrammeHit, in place: RegionCode, _ words: Words) {
    names = [words.shortName(of: hit.programme)]
    let full = words.name(of: hit.programme)
    let government = words.name(of: hit.region)
    places = place.level >= .regency ? [full] : [full + ", " + government, government]
    let status = hit.standing.status
    figures = [
      Figure(text: StandingColumns.count(hit.standing, words), isTrailing: true),
      Figure(text: words.status(status), style: status.style),
    ]
  }

  /// A family: its number, village and district, its people, and the programmes that record it, or the
  /// member by whom it was found.
  ///
  /// - Parameters:
  ///   - hit: The family.
  ///   - place: Where it was looked for: within one government its name goes without saying.
  ///   - words: The language.
  package init(_ hit: SearchHit, in place: RegionCode, _ words: Words) {
    let family = hit.family
    names = [words.name(family.head), SafeText(family.number.short)]
    let village = SafeText(family.village.name)
    let both = [village] + [hit.district.map { SafeText($0.name) }].compactMap(\.self)
    let government = words.name(ofGovernment: family.village.code.ancestor(at: .regency))
    let whole = place.level >= .regency ? both : both + [government]
    places = [whole.joined(separator: ", "), both.joined(separator: ", "), village]
    let people = words.text(.searchPeople, ["people": words.people(family.people)])
    figures = [Figure(text: people, isTrailing: true), Self.found(hit, words)]
  }

  private static func figures(_ standing: RegionStanding, _ words: Words) -> [Figure] {
    if standing.isWithheld { return [Figure(text: words[.publishedOnly], style: .dim)] }
    guard standing.list != nil, standing.isCovered else {
      return [Figure(text: standing.list == nil ? words[.noList] : "–", style: .missing)]
    }
    let listed = RegionColumns.listed(standing, words)
    let without = RegionColumns.withoutProgramme(standing, words)
    return [
      Figure(text: words.text(.searchFamilies, ["families": listed]), isTrailing: true),
      Figure(text: words.text(.searchNotYet, ["count": without]), isTrailing: true),
    ]
  }

  /// The member by whom the family was found, where that is not the head; otherwise its programmes.
  private static func found(_ hit: SearchHit, _ words: Words) -> Figure {
    if hit.isByAddress { return Figure(text: words[.searchAddress]) }
    guard hit.name == hit.family.head else {
      let relation = hit.relation.map { $0 == .child ? words[.searchGrownChild] : words.word($0) }
      return Figure(text: (relation ?? words[.searchMember]) + " " + words.name(hit.name))
    }
    let codes = Set(hit.family.programmes)
    guard !codes.isEmpty else { return Figure(text: words[.familiesNotYet], style: .warning) }
    let mark = RegionColumns.atMost(hit.family.undatedProgrammes.count)
    let count = mark + words.numbers.whole(codes.count)
    return Figure(text: words.text(.familiesProgrammes, ["count": count]))
  }
}
