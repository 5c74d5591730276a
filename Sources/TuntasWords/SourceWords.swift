package import TerminalKit
package import TuntasModel

extension Words {
  /// Sources in one line: who published what, when and where.
  package func sources(_ sources: [Source]) -> SafeText {
    var seen: Set<String> = []
    let distinct = sources.filter { seen.insert($0.id).inserted }
    return distinct.isEmpty
      ? self[.sourceUnknown] : distinct.map { source($0) }.joined(separator: "; ")
  }

  /// The document that sets a target; without one, who says so.
  package func document(of target: Target, among sources: [Source]) -> SafeText {
    if let document = target.document { return SafeText(document) }
    return sources.first { $0.id == target.source }.map { SafeText($0.publisher) }
      ?? self[.sourceUnknown]
  }

  /// When a source was published, as exact as known.
  package func date(of source: Source) -> SafeText {
    source.date.map { SafeText(date($0)) } ?? self[.unknownShort]
  }

  private func source(_ source: Source) -> SafeText {
    let title = SafeText(source.title)
    let details = [source.publisher, source.date.map(date), source.document, source.address]
      .compactMap { $0 }.filter { !$0.isEmpty }
    guard !details.isEmpty else { return title }
    return title + " (" + details.map { SafeText($0) }.joined(separator: ", ") + ")"
  }

  private func date(_ period: Period) -> String {
    self.period(period).string
  }
}
