extension Sequence where Element: Hashable {
  /// The elements in their order, each where it comes first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }

  /// The elements in their order, put together by a key; the groups in the order of their firsts.
  func groupedInOrder<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, elements: [Element])] {
    let groups = Dictionary(grouping: self, by: key)
    return map(key).withoutRepeats.map { ($0, groups[$0] ?? []) }
  }
}
