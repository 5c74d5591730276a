import TuntasModel

/// The names by which regions were known first.
///
/// A later file may give a code another name. It is taken, but whoever looks for the region by its
/// earlier name must be told (P13); once the earlier name stands among the other spellings, the new
/// one is known.
struct KnownNames: Sendable {
  private var known: [RegionCode: Spellings] = [:]

  private struct Spellings {
    var name: String
    var aliases: [String]
  }

  /// Notes the names of regions that are new, or were given another name beside the known one.
  mutating func update(_ regions: [Region]) {
    for region in regions where known[region.code] == nil {
      known[region.code] = Spellings(name: region.name, aliases: region.aliases)
    }
    let first = names(of: regions) { _ in [] }
    for region in regions {
      let keeps = region.aliases.contains { alias in
        var alias = alias
        return !alias.withUTF8 { first.contradicts($0, region.code) }
      }
      if keeps { known[region.code] = Spellings(name: region.name, aliases: region.aliases) }
    }
  }

  /// The known names with their other spellings.
  func names(of regions: [Region]) -> RegionNames { names(of: regions, aliases: \.aliases) }

  private func names(
    of regions: [Region],
    aliases: (Spellings) -> [String]
  ) -> RegionNames {
    RegionNames(
      regions.compactMap { region in
        known[region.code].map { known in
          var region = region
          (region.name, region.aliases) = (known.name, aliases(known))
          return region
        }
      }
    )
  }
}
