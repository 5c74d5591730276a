import TuntasWords

/// Something a key can ask for; what it does depends on the screen.
///
/// A command knows no screen: the same `down` moves over families, over a map and over the lines of
/// a box.
package enum Command: String, CaseIterable, Hashable, Sendable {
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
  /// Opens what the row under the cursor leads to.
  case enter
  /// Closes a box, then takes a filter away, then goes up; never ends the program.
  case back
  /// To the first row of the next part of the screen; from the last part to the first.
  case nextPart
  /// To the first row of the part before.
  case previousPart
  /// Back to where one was before, as in a book.
  case backward
  /// Forth again along where one was.
  case forward
  /// The screen with the digit 1.
  case screen1
  /// The screen with the digit 2.
  case screen2
  /// The screen with the digit 3.
  case screen3
  /// The screen with the digit 4.
  case screen4
  /// The screen with the digit 5.
  case screen5
  /// The screen with the digit 6.
  case screen6
  /// The screen with the digit 7.
  case screen7
  /// The screen with the digit 8.
  case screen8
  /// The screen with the digit 9.
  case screen9
  /// The screen with the digit 0.
  case screen0
  /// The same in another form: a map by another figure, programmes in other groups, a chart.
  case otherForm
  /// Search as one types, over regions, programmes and families.
  case search
  /// All regions searched, or the region of the screen alone again.
  case everywhere
  /// The next thing that the search found.
  case nextHit
  /// The thing before it that the search found.
  case previousHit
  /// Every command by its name.
  case palette
  /// The column to the left.
  case columnLeft
  /// The column to the right.
  case columnRight
  /// Puts the rows in the order of the column: upwards, downwards, as they came.
  case sort
  /// Leaves only rows with chosen values in the column.
  case filter
  /// Counts the rows by the values of the column.
  case count
  /// The column narrower.
  case narrower
  /// The column wider.
  case wider
  /// The column hidden.
  case hide
  /// The column fixed in front, or free again.
  case fix
  /// The row marked for the export, or its mark taken away.
  case mark
  /// The marked rows into a file; all rows when none is marked.
  case export
  /// The last change of order, filter, widths or hidden columns undone.
  case undo
  /// The change that was undone made again.
  case redo
  /// Where the figures under the cursor come from.
  case explain
  /// The row, or what is explained, for the clipboard.
  case copy
  /// The keys that work on this screen, in a box.
  case help
  /// The next theme of colours.
  case theme
  /// The mouse for the program, or back for the terminal.
  case mouse
  /// The other language.
  case language
  /// Reads the screen's data again; rows in memory are replaced.
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
  /// A programme's capacity tried against the families not yet served.
  case whatIf
  /// A step more of the number that is tried.
  case raise
  /// A step less of the number that is tried, down to zero.
  case lower
  /// The letter before the caret taken away.
  case erase
  /// The letter behind the caret taken away.
  case eraseForward
  /// The word before the caret taken away.
  case eraseWord
  /// All before the caret taken away.
  case eraseToFirst
  /// All behind the caret taken away.
  case eraseToLast
  /// The caret a letter to the left.
  case caretLeft
  /// The caret a letter to the right.
  case caretRight
  /// The caret before everything typed.
  case caretFirst
  /// The caret behind everything typed.
  case caretLast
  /// All of what is typed taken away.
  case eraseAll
}

extension Command {
  /// The commands that show the screens, by their digits.
  static let screens: [Character: Command] = [
    "1": .screen1, "2": .screen2, "3": .screen3, "4": .screen4, "5": .screen5, "6": .screen6,
    "7": .screen7, "8": .screen8, "9": .screen9, "0": .screen0,
  ]
}
