import TerminalKit
import TuntasModel
import TuntasPages
import TuntasWords

/// Every command of this place by its name (palet perintah), to be found by a few letters.
///
/// It shows only what does something on the screen below, then the screens without a key; the keys that
/// move have no place in it. A region's code or a family's number that is typed comes first; regions,
/// programmes and agencies are found by name (``names(_:)``), commands by other words for the same too.
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

  /// The regions and programmes that have the letters typed; `nil` before they came.
  private(set) var found: SearchResults?
  /// Whether they have not come yet.
  private(set) var isAwaited = false

  /// The governments of which a screen can be opened.
  init(choosing screen: ScreenRow) { asked = screen }

  /// Waits for the names that what is typed finds; names of earlier letters are dropped.
  mutating func waitForNames(_ isAwaited: Bool) {
    (found, self.isAwaited) = (nil, isAwaited)
    (cursor, isInList) = (0, false)
  }

  /// Takes the names that were found; a failure leaves the commands.
  mutating func take(_ results: Loadable<SearchResults>) {
    (found, isAwaited) = (results.value, false)
  }

  /// Whether Enter would take an entry that names still to come may stand before.
  func isUnsure(at place: KeyPlace, _ words: Words) -> Bool {
    guard isAwaited else { return false }
    let first = entries(at: place, words).first
    let match = first.flatMap {
      NameMatch(input.text.string, name: $0.name.string, others: $0.others)
    }
    return match.map { $0.way == .letters } ?? (first == nil)
  }

  /// One entry of the palette.
  struct Entry: Hashable {
    /// What the entry does, in the words of the help.
    var name: SafeText
    /// The key that does the same; empty where there is no key.
    var key: SafeText
    /// What Enter does on it.
    var deed: Deed
    /// What it is called otherwise, to be found by.
    var others: [String] = []
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
    // Nobody looks for the keys that move the cursor.
    let bindings = KeyMap.bindings(at: place).filter { Movement($0.command) == nil }
    let commands = bindings.map { binding in
      Entry(
        name: words[binding.help],
        key: binding.label,
        deed: .command(binding.command),
        others: binding.help.otherWords + [binding.help.indonesian, binding.help.english]
      )
    }
    let matches = matches(among: commands + screens(of: place.region, words))
    let sure = matches.filter { $0.match.way != .letters }.map(\.entry)
    let unsure = matches.filter { $0.match.way == .letters }.map(\.entry)
    return jump(words) + family(in: place.region, words) + sure + names(words) + unsure
  }

  /// The four governments, each leading to the screen that was asked for.
  private func governments(_ screen: ScreenRow, _ words: Words) -> [Entry] {
    let all = Governments.all.compactMap { code in
      screen.destination(of: code).map {
        Entry(name: words.name(ofGovernment: code), key: "", deed: .screen($0))
      }
    }
    return matches(among: all).map(\.entry)
  }

  /// The entries that have what was typed, the closest first.
  private func matches(among entries: [Entry]) -> [(match: NameMatch, entry: Entry)] {
    let typed = input.text.string
    let found = entries.enumerated().compactMap { offset, entry in
      NameMatch(typed, name: entry.name.string, others: entry.others).map { ($0, offset, entry) }
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { ($0.0, $0.2) }
  }

  /// Screens that have no key of their own, of the region that is seen; one that needs a government
  /// stands there for each of the four where none is seen.
  private func screens(of region: RegionCode?, _ words: Words) -> [Entry] {
    let government = region.flatMap { $0.level >= .regency ? $0.ancestor(at: .regency) : nil }
    return ScreenTable.rows.filter { $0.digit == nil && !$0.scope.isOfRow }.flatMap { row in
      guard row.scope.needsRegion else {
        return [entry(of: row, words[row.title], government)]
      }
      return (government.map { [$0] } ?? Governments.all).map { code in
        entry(of: row, words[row.title] + " " + words.name(ofGovernment: code), code)
      }
    }
  }

  /// A screen of the table by a name, found by its title in both languages and by its other words.
  private func entry(of row: ScreenRow, _ name: SafeText, _ region: RegionCode?) -> Entry {
    Entry(
      name: name,
      key: "",
      deed: .screen(.named(row.name, region)),
      others: row.title.otherWords + [row.title.indonesian, row.title.english]
    )
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
}
