import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Every command of this place by its name (palet perintah), to be found by a few letters.
///
/// It shows only what does something on the screen below, then the screens without a key. A
/// region's code or a family's number that is typed comes first.
struct PalettePanel: Sendable {
  /// What was typed.
  var input = InputLine()
  /// The entry under the cursor, from 0.
  var cursor = 0
  /// Whether the last key moved in the list: the terminal's cursor is then there, not in the line.
  var isInList = false
  /// The screen for which a government is chosen; `nil` in the palette of all commands.
  var asked: ScreenRow?

  /// The palette of all commands.
  init() {}

  /// The governments of which a screen can be opened.
  init(choosing screen: ScreenRow) { asked = screen }

  /// One entry of the palette.
  struct Entry: Hashable {
    /// What the entry does, in the words of the help.
    var name: SafeText
    /// The key that does the same; empty where there is no key.
    var key: SafeText
    /// What Enter does on it.
    var deed: Deed
  }

  /// What an entry does.
  enum Deed: Hashable {
    /// A command.
    case command(Command)
    /// A screen is opened.
    case screen(Destination)
    /// Something is searched for.
    case search(SafeText)
  }

  /// The entries that have the letters typed, the closest first.
  ///
  /// - Parameters:
  ///   - place: What keys can do on the screen below.
  ///   - words: The language in which names are searched.
  /// - Returns: The entries; all of them while nothing is typed.
  func entries(at place: KeyPlace, _ words: Words) -> [Entry] {
    if let asked { return governments(asked, words) }
    let bindings = KeyMap.bindings(at: place)
    // Nobody looks for the keys that move the cursor, so they stand at the end.
    let ordered =
      bindings.filter { Movement($0.command) == nil }
      + bindings.filter { Movement($0.command) != nil }
    let commands = ordered.map { binding in
      Entry(name: words[binding.help], key: binding.label, deed: .command(binding.command))
    }
    let all = commands + screens(of: place.region, words)
    return jump(words) + family(in: place.region, words) + found(among: all)
  }

  /// The four governments, each leading to the screen that was asked for.
  private func governments(_ screen: ScreenRow, _ words: Words) -> [Entry] {
    let all = Governments.all.compactMap { code in
      screen.destination(of: code).map {
        Entry(name: words.name(ofGovernment: code), key: "", deed: .screen($0))
      }
    }
    return found(among: all)
  }

  /// The entries that have the letters typed, the closest first.
  private func found(among entries: [Entry]) -> [Entry] {
    let typed = input.text.string
    let found = entries.enumerated().compactMap { offset, entry in
      Self.distance(of: typed, in: entry.name.string).map { ($0, offset, entry) }
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Screens that have no key of their own, of the region that is seen; one that needs a government
  /// stands there for each of the four where none is seen.
  private func screens(of region: RegionCode?, _ words: Words) -> [Entry] {
    let government = region.flatMap { $0.level >= .regency ? $0.ancestor(at: .regency) : nil }
    return ScreenTable.rows.filter { $0.digit == nil && !$0.scope.isOfRow }.flatMap { row in
      guard row.scope.needsRegion else {
        return [Entry(name: words[row.title], key: "", deed: .screen(.named(row.name, government)))]
      }
      return (government.map { [$0] } ?? Governments.all).map { code in
        Entry(
          name: words[row.title] + " " + words.name(ofGovernment: code),
          key: "",
          deed: .screen(.named(row.name, code))
        )
      }
    }
  }

  /// The region whose code was typed, with or without dots; empty for anything else.
  private func jump(_ words: Words) -> [Entry] {
    guard let code = RegionCode(input.text.string), code.level >= .regency else { return [] }
    let name = words.text(.paletteJump, ["code": SafeText(code.description)])
    return [Entry(name: name, key: "", deed: .screen(.inside(code)))]
  }

  /// The family whose number was typed: its card where the village is known, otherwise the search;
  /// empty for anything else.
  private func family(in region: RegionCode?, _ words: Words) -> [Entry] {
    guard let typed = TypedFamilyNumber(input.text.string) else { return [] }
    var number = FamilyNumber(input.text.string)
    if number == nil, typed.place.isEmpty, let region, region.level == .village {
      number = FamilyNumber(FamilyKey(village: region, running: typed.running))
    }
    guard let number else {
      let text = SafeText(typed.place.isEmpty ? typed.short : typed.short + " " + typed.place)
      let name = words.text(.paletteFamilySearch, ["number": text])
      return [Entry(name: name, key: "", deed: .search(text))]
    }
    let name = words.text(.paletteFamily, ["number": SafeText(number.description)])
    return [Entry(name: name, key: "", deed: .screen(.family(number.key)))]
  }

  /// How far letters stand apart in a name, in their order, 0 for a beginning; `nil` when they are
  /// not all there.
  static func distance(of letters: String, in name: String) -> Int? {
    var rest = Array(name.lowercased())[...]
    var distance = 0
    for letter in letters.lowercased() where letter != " " {
      guard let place = rest.firstIndex(of: letter) else { return nil }
      distance += place - rest.startIndex
      rest = rest[(place + 1)...]
    }
    return distance
  }
}
