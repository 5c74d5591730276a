package import TuntasModel

/// What holds for one moment, as nearly everything that a page is made of does.
package protocol DatedContent: Sendable {
  /// When it holds.
  var moment: Moment { get }

  /// Whether any of it is sample data.
  var isSynthetic: Bool { get }
}

extension Overview: DatedContent {}
extension RegionTable: DatedContent {}
extension DeliberationTable: DatedContent {}
extension ProgrammeTable: DatedContent {}
extension ProgrammePage: DatedContent {}
extension FiguresPage: DatedContent {}
extension MapPage: DatedContent {}
extension SourceTable: DatedContent {}

extension DatedContent {
  /// What the head of a page tells of it.
  package var facts: ScreenFacts { ScreenFacts(day: moment.day, isSynthetic: isSynthetic) }
}
