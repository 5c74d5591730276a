import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Regions, programmes and agencies by their names, beside the commands.
extension PalettePanel {
  /// Fewer letters find too much to be of use among commands.
  private static let fewestLetters = 2

  /// The question for regions and programmes of all governments; `nil` where names have no place: with
  /// too few letters, and where a government is chosen.
  var query: SearchQuery? {
    let text = input.text.string
    guard asked == nil, text.count >= Self.fewestLetters else { return nil }
    return SearchQuery(text, kinds: [.regions, .programmes], limit: SearchPanel.limit)
  }

  /// The entries of what was found by name: each region, each programme with its government and agency,
  /// and of each agency that was meant its programmes.
  func names(_ words: Words) -> [Entry] {
    guard let found, query != nil else { return [] }
    let code = RegionCode(input.text.string)
    let regions = found.regions.filter { $0.region.code != code }.map { hit in
      let path = ([hit.region] + hit.path.reversed()).map { words.name(of: $0) }
      let door = SearchHitRow.region(hit).door
      return Entry(name: path.joined(separator: ", "), key: words[.regions], deed: .screen(door))
    }
    let programmes = found.programmes.map { hit in
      let agency = SafeText(hit.standing.figures.agency)
      let name = words.shortName(of: hit.programme) + ", " + words.name(of: hit.region)
      return Entry(
        name: name + (agency.isEmpty ? "" : " (" + agency + ")"),
        key: words[.programmes],
        deed: .screen(SearchHitRow.programme(hit).door)
      )
    }
    return regions + agencies(found.programmes, words) + programmes
  }

  /// The agencies whose name was typed, each leading to its programmes.
  private func agencies(_ hits: [ProgrammeHit], _ words: Words) -> [Entry] {
    let typed = SearchText(input.text.string)
    var seen: Set<SafeText> = []
    return hits.compactMap { hit in
      let agency = hit.standing.figures.agency
      guard let match = typed.match(in: SearchText(agency)), match < .inside else { return nil }
      let name = SafeText(agency) + ", " + words.name(of: hit.region)
      guard seen.insert(name).inserted else { return nil }
      return Entry(
        name: name,
        key: words[.columnAgency],
        deed: .screen(.programmesOf(AgencyOfGovernment(hit.standing.figures)))
      )
    }
  }
}
