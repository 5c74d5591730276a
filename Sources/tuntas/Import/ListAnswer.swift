import TerminalKit
import TuntasModel
import TuntasWords

/// What an import says of lists: the register, the day and where it comes from, what the list covers
/// and what it takes the place of.
struct ListAnswer {
  let words: Words

  /// Regions that are named; a regency has forty kecamatan.
  private static let named = 6
  /// Ids that are told.
  private static let shownIDs = 3

  /// The sentences; districts of which the same is to be said share theirs.
  func sentences(of lists: [ListOutcome]) -> [SafeText] {
    var groups: [[ListOutcome]] = []
    for list in lists {
      if let index = groups.firstIndex(where: { Self.isAlike($0[0], list) }) {
        groups[index].append(list)
      } else {
        groups.append([list])
      }
    }
    return groups.map { group in
      ([first(of: group)] + more(on: group)).joined(separator: " ")
    }
  }

  /// Tells whether the same is to be said of two lists.
  private static func isAlike(_ left: ListOutcome, _ right: ListOutcome) -> Bool {
    func key(_ list: ListOutcome) -> [String] {
      let fate =
        switch list.fate {
        case .made: "made"
        case .joined: list.id
        case .repeated: "repeated"
        case .unchanged: "unchanged"
        }
      return [
        fate, list.register.rawValue, list.date.description, list.dateOrigin.rawValue,
        "\(list.covers.code.level)", list.covers.code.ancestor(at: .regency).description,
        list.replaced.map { "\($0.register) \($0.date)" } ?? "", list.known?.id ?? "",
        list.hiddenBy?.id ?? "",
      ]
    }
    return key(left) == key(right)
  }
}

// MARK: - Text

extension ListAnswer {
  private func first(of group: [ListOutcome]) -> SafeText {
    let list = group[0]
    let ids = group.prefix(Self.shownIDs).map(\.id).joined(separator: ", ")
    var before = 0
    if case .joined(let families) = list.fate { before = families }
    let values: KeyValuePairs<String, SafeText> = [
      "register": register(list.register), "date": words.dates.day(list.date),
      "origin": words[origin(list.dateOrigin)], "covers": covers(group),
      "count": words.numbers.whole(group.reduce(0) { $0 + $1.families }),
      "before": words.numbers.whole(before),
      "list": SafeText(group.count > Self.shownIDs ? ids + ", …" : ids),
    ]
    return switch list.fate {
    case .made: words.text(.importListMade, values)
    case .joined: words.text(.importListJoined, values)
    case .repeated: words.text(.importListRepeated, values)
    case .unchanged: words.text(.importListUnchanged, values)
    }
  }

  /// What is said of a new list besides.
  private func more(on group: [ListOutcome]) -> [SafeText] {
    let list = group[0]
    guard list.fate == .made else { return [] }
    return [replaced(group)] + [order(list), hidden(list), rest(list)].compactMap { $0 }
  }

  private func replaced(_ group: [ListOutcome]) -> SafeText {
    guard let replaced = group[0].replaced else {
      return words.text(.importListFirst, ["register": register(group[0].register)])
    }
    let families = group.reduce(0) { $0 + ($1.replaced?.families ?? 0) }
    return words.text(
      .importListReplaces,
      [
        "register": register(replaced.register), "date": words.dates.day(replaced.date),
        "count": words.numbers.whole(families),
      ]
    )
  }

  /// Where a list of an assumed day stands among those of known days.
  private func order(_ list: ListOutcome) -> SafeText? {
    guard list.dateOrigin != .known else { return nil }
    guard let known = list.known else { return words[.importListDateAssumed] }
    return words.text(
      known.date <= list.date ? .importListAfterKnown : .importListBeforeKnown,
      ["list": SafeText(known.id), "date": words.dates.day(known.date)]
    )
  }

  private func hidden(_ list: ListOutcome) -> SafeText? {
    list.hiddenBy.map { other in
      let government = list.covers.code.ancestor(at: .regency)
      return words.text(
        .importListHidden,
        ["list": SafeText(other.id), "government": SafeText(government.description)]
      )
    }
  }

  private func rest(_ list: ListOutcome) -> SafeText? {
    guard !list.isReachGiven, list.covers.code.level == .district else { return nil }
    let code = list.covers.code.ancestor(at: .regency)
    return words.text(.importListRest, ["code": SafeText(code.description)])
  }

  private func covers(_ group: [ListOutcome]) -> SafeText {
    let names = group.prefix(Self.named).map { list in
      words.name(of: list.covers) + " (" + SafeText(list.covers.code.description) + ")"
    }
    guard group.count > 1 else { return names[0] }
    let regions = names.joined(separator: ", ")
    return words.text(
      .importDistricts,
      [
        "count": words.numbers.whole(group.count),
        "regions": group.count > Self.named ? regions + ", …" : regions,
      ]
    )
  }

  private func register(_ register: Register) -> SafeText {
    SafeText(register.rawValue.uppercased())
  }

  private func origin(_ origin: ListDateOrigin) -> Phrase {
    switch origin {
    case .known: .importDateGiven
    case .year: .importDateOfFile
    case .assumed: .importDateAssumed
    }
  }
}

// MARK: - JSON

extension ListAnswer {
  /// A list as one object.
  static func json(_ list: ListOutcome) -> JSONValue {
    [
      "id": .string(list.id), "fate": .string(fate(list.fate)),
      "register": .string(list.register.rawValue), "date": .string(list.date.description),
      "dateFrom": .string(list.dateOrigin.rawValue),
      "covers": .string(list.covers.code.description),
      "coversFrom": .string(list.isReachGiven ? "given" : "rows"),
      "families": .integer(list.families),
      "replaces": list.replaced.map(json) ?? .null,
      "newestKnown": list.known.map(json) ?? .null,
      "hiddenBy": list.hiddenBy.map(json) ?? .null,
    ]
  }

  private static func fate(_ fate: ListOutcome.Fate) -> String {
    switch fate {
    case .made: "new"
    case .joined: "joined"
    case .repeated: "same"
    case .unchanged: "unchanged"
    }
  }

  private static func json(_ list: ListOutcome.Replaced) -> JSONValue {
    [
      "id": .string(list.id), "register": .string(list.register.rawValue),
      "date": .string(list.date.description), "assumed": .bool(list.isAssumed),
      "families": .integer(list.families),
    ]
  }

  private static func json(_ list: ListOutcome.Known) -> JSONValue {
    [
      "id": .string(list.id), "register": .string(list.register.rawValue),
      "date": .string(list.date.description),
    ]
  }
}
