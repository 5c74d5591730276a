/// Names of sheets as Excel takes them.
enum SheetName {
  private static let limit = 31
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "\n", "\r"]

  /// The name that a sheet gets: without letters that no name may have, cut, and given a number when
  /// another sheet has it.
  static func fitting(_ name: String, among taken: [String]) -> String {
    let allowed = String(name.map { forbidden.contains($0) ? " " : $0 })
    let base = cut(allowed.trimmedOfApostrophes, to: limit)
    let first = base.isEmpty ? "Lembar" : base
    let others = Set(taken.map { $0.lowercased() })
    var candidate = first
    var number = 2
    while others.contains(candidate.lowercased()) {
      let ending = " \(number)"
      candidate = cut(first, to: limit - ending.count) + ending
      number += 1
    }
    return candidate
  }

  /// Excel counts in UTF-16.
  private static func cut(_ name: String, to length: Int) -> String {
    var name = name
    while name.utf16.count > length { name.removeLast() }
    return name
  }
}

extension String {
  fileprivate var trimmedOfApostrophes: String {
    var text = self[...]
    while let first = text.first, first == "'" || first == " " { text.removeFirst() }
    while let last = text.last, last == "'" || last == " " { text.removeLast() }
    return String(text)
  }
}
