/// How a region was found.
public struct RegionMatch: Hashable, Sendable {
  /// How well.
  public var match: SearchMatch
  /// The other spelling that was found; `nil` when the name or the code was.
  public var alias: String?

  /// Makes a match.
  public init(_ match: SearchMatch, alias: String? = nil) {
    self.match = match
    self.alias = alias
  }
}

extension SearchText {
  /// How well this text is found in what a region is called: its code, its name, or else another
  /// spelling that it is found better in.
  ///
  /// - Parameters:
  ///   - code: The code of the region.
  ///   - name: Its name.
  ///   - aliases: Its other spellings.
  /// - Returns: The best way; `nil` when it is not found.
  public func match(in code: RegionCode, _ name: String, _ aliases: [String]) -> RegionMatch? {
    let ways = [match(in: code), match(in: SearchText(name))]
    let byName = ways.compactMap(\.self).min()
    let found = aliases.compactMap { alias in
      match(in: SearchText(alias)).map { RegionMatch($0, alias: alias) }
    }
    if let byAlias = found.min(by: { $0.match < $1.match }),
      byName.map({ byAlias.match < $0 }) ?? true
    {
      return byAlias
    }
    return byName.map { RegionMatch($0) }
  }

  /// How well this text is found in what a programme is called and in who is in charge of it.
  public func match(in figures: ProgrammeFigures) -> SearchMatch? {
    let programme = figures.programme
    let names = [
      programme.shortName.indonesian, programme.shortName.english,
      programme.name.indonesian, programme.name.english,
      programme.code.word, programme.agency, figures.agency,
    ]
    return names.compactMap { match(in: SearchText($0)) }.min()
  }
}
