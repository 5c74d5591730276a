package import TerminalKit
package import TextCharts
package import TuntasModel
import TuntasWords

/// Rows in columns; the first column names the row.
package struct ReportTable: Hashable, Sendable {
  /// The columns, from left to right.
  package var columns: [ReportColumn]
  /// The rows, each with a cell a column.
  package var rows: [[ReportCell]]
}

/// A column of a report's table.
package struct ReportColumn: Hashable, Sendable {
  /// The heading; an empty text over numbers that belong to the bar beside them.
  package var heading: SafeText
  /// What its cells are, which decides how wide it is and on which side its texts stand.
  package var kind: Kind

  /// What the cells of a column are.
  package enum Kind: Hashable, Sendable {
    /// Words, at the left.
    case words
    /// Numbers, at the right.
    case numbers
    /// Bars from nothing to the target.
    case bullets
    /// Bars of parts that make up a whole.
    case parts
    /// Bars to both sides of zero, which is the plan.
    case gaps
    /// Status words.
    case status
  }

  init(_ heading: SafeText, _ kind: Kind = .words) {
    self.heading = heading
    self.kind = kind
  }
}

/// A cell of a report's table.
package enum ReportCell: Hashable, Sendable {
  /// Words or a number as it is printed; empty where there is nothing to say.
  case text(SafeText)
  /// A bar, and what it says in words.
  case bullet(BulletBar, SafeText)
  /// A whole out of parts, each with its count.
  case parts([ReportPart])
  /// A difference in points of the target.
  case gap(ReportGap)
  /// The status of a programme.
  case status(ProgrammeStatus, SafeText)
}

/// Programmes of one status, as a part of all.
package struct ReportPart: Hashable, Sendable {
  /// The status.
  package var status: ProgrammeStatus
  /// The word of the status in the report's language.
  package var name: SafeText
  /// How many programmes have it, at least one.
  package var count: Int
  /// The number as it is printed.
  package var text: SafeText
}

/// A difference from the plan on a scale that all rows of the table share.
package struct ReportGap: Hashable, Sendable {
  /// Percentage points of the target, below zero when behind; finite.
  package var points: Double
  /// The points of the row furthest behind, as a number that is not negative.
  package var furthestBehind: Double
  /// The points of the row furthest ahead; zero when no row is ahead.
  package var furthestAhead: Double
  /// The status that goes with it, which gives the bar its fill.
  package var status: ProgrammeStatus
  /// The difference in words.
  package var text: SafeText
}
