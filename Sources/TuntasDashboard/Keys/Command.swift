/// Something a key can ask for; what it does depends on the screen.
public enum Command: String, CaseIterable, Hashable, Sendable {
  /// One row up.
  case up
  /// One row down.
  case down
  /// A screenful up.
  case pageUp
  /// A screenful down.
  case pageDown
  /// Half a screenful up.
  case halfPageUp
  /// Half a screenful down.
  case halfPageDown
  /// The first row.
  case first
  /// The last row.
  case last
  /// Into what the cursor stands on.
  case enter
  /// Out of it again; never ends the program.
  case back
  /// The next part of the screen.
  case nextPart
  /// The part before.
  case previousPart
  /// The overview (Ringkasan).
  case overview
  /// The regions (Wilayah).
  case regions
  /// The programmes (Program).
  case programmes
  /// The families (Keluarga).
  case families
  /// The families recorded in no programme (Belum terlayani).
  case gaps
  /// Where the figures under the cursor come from.
  case explain
  /// The keys of this screen.
  case help
  /// The other language.
  case language
  /// Reads the data again.
  case reload
  /// Writes the whole screen anew.
  case redraw
  /// Stops what is being read.
  case cancel
  /// Hands the terminal back until the shell lets the program go on.
  case suspend
  /// Closes this screen; at the root, ends the program.
  case close
  /// Ends the program.
  case quit
}
