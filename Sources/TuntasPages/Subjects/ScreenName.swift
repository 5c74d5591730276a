/// The name of a screen that can be opened by it: its word in file names and on the command line.
///
/// The screen behind it stands in the dashboard's table of screens. A page that others lead to has its
/// name here; any other declares it beside itself.
package struct ScreenName: Hashable, Sendable {
  /// The word, in English and without blanks, such as `overview`.
  package let word: String

  /// Names a screen.
  package init(_ word: String) { self.word = word }
}

extension ScreenName {
  /// The overview (Ringkasan).
  package static let overview = ScreenName("overview")
  /// The parts of a region (Wilayah).
  package static let regions = ScreenName("regions")
  /// The programmes (Program).
  package static let programmes = ScreenName("programmes")
  /// The families (Keluarga).
  package static let families = ScreenName("families")
  /// The families recorded in no programme of the year (Belum terlayani).
  package static let gaps = ScreenName("gaps")
  /// The villages by their deliberations (Verifikasi).
  package static let verification = ScreenName("verification")
  /// The data repairs (Perbaikan data).
  package static let quality = ScreenName("quality")
  /// The map (Peta).
  package static let map = ScreenName("map")
  /// The sources (Sumber).
  package static let sources = ScreenName("sources")
  /// The programmes put together by what they share.
  package static let groups = ScreenName("groups")
  /// Which agency sent what.
  package static let reportsIn = ScreenName("reports-in")
  /// What is published.
  package static let figures = ScreenName("figures")
  /// How fast a list becomes shorter.
  package static let pace = ScreenName("pace")
  /// One programme.
  package static let programme = ScreenName("programme")
  /// One family.
  package static let family = ScreenName("family")
  /// One source.
  package static let source = ScreenName("source")
}
