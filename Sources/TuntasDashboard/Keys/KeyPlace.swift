import TuntasModel

/// What keys can do on the screen that is seen, with its cursor where it stands now.
///
/// It is worked out anew for every frame, so that the footer follows the cursor: on a row without a
/// screen behind it `Enter` is not offered.
struct KeyPlace: Hashable, Sendable {
  /// Whether the cursor can stand on a row.
  var hasRows = false
  /// Whether the row under the cursor leads to a screen.
  var isOnDoor = false
  /// Whether the figures of that row can be explained.
  var isOnFigures = false
  /// Whether there is a screen to go back to.
  var isBelowRoot = false
  /// Whether the screen has several parts.
  var hasParts = false
  /// Whether the screen has a table that can be put in order and filtered.
  var hasTable = false
  /// Whether rows can be written to a file.
  var canExport = false
  /// Whether a search has found something to go on to.
  var hasHits = false
  /// Whether the cursor can go to the left and right.
  var isWide = false
  /// Whether the screen shows the same in several forms.
  var hasForms = false
  /// Whether a capacity can be tried: on the page of a programme that has been read.
  var canTry = false
  /// The region that the screen is about; `nil` for the four governments.
  var region: RegionCode?
}
