import TuntasModel

extension ImportSummary {
  /// The ids of the lists that an import made.
  var made: [String] { lists.filter { $0.fate == .made }.map(\.id) }

  /// The lists that were there, with how many families they held before.
  var joined: [(id: String, families: Int)] {
    lists.compactMap { list in
      guard case .joined(let families) = list.fate else { return nil }
      return (list.id, families)
    }
  }
}
