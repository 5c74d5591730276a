import TerminalKit

/// A column of a table, and everything that is known of it: heading, width, when it gives way and grows,
/// what stands in a cell, what rows are ordered, filtered and counted by, and what a file gets.
///
/// A table is a list of such columns (``Columns``), each declared once, and nothing else names them: a new
/// column is one declaration. Nothing is worked out before it is asked for; a frame asks for cells alone.
///
/// `Row` is what a row of the table is of, such as a region and how its list stands.
struct Column<Row> {
  /// What tells the column from others on the screen, and in the view of a user; no word for people.
  let id: String
  /// What stands above it; a column without a heading, such as a bar, cannot be chosen by the keys for
  /// columns, and no file has it.
  let heading: SafeText?
  /// How wide it is on 80 columns, in cells; `nil` where no screen shows it.
  let width: Int?
  /// Whether its cells stand at the right end, as numbers do.
  let isTrailing: Bool
  /// What its cells mean, in one short sentence for who chooses the column; `nil` where nobody can.
  private(set) var meaning: SafeText?
  /// What stands in a cell; `nil` leaves it blank.
  let cell: (Row) -> TableCell?
  /// When it becomes narrower, or goes, in a window that is too narrow.
  private(set) var shrinking: [Step] = []
  /// When it becomes wider in a window that has room.
  private(set) var growing: [Step] = []
  /// What a cell stands for; `nil` where rows can neither be ordered nor filtered by it.
  private(set) var value: ((Row) -> TableValue)?
  /// Whether rows can be ordered by it.
  private(set) var isOrdered = false
  /// Whether its values can be filtered and counted.
  private(set) var isCounted = false
  /// What a file has of it; `nil` where no file has it.
  private(set) var file: FilePart?

  /// A width that the column takes when its turn among the steps of all columns comes.
  struct Step {
    /// The turn: a lower rank comes first, of equal ones the column further to the left.
    var rank: Int
    /// The width in cells; 0 leaves the column out.
    var width: Int
  }

  /// What a file has of a column.
  struct FilePart {
    /// What stands above it in the file.
    var heading: SafeText
    /// Whether it stands in front of the columns that do not say so.
    var isInFront = false
    /// What stands in the file: plain figures, and words in the language of the screen.
    var value: (Row) -> TableValue
  }

  /// Makes a column of the screen.
  ///
  /// - Parameters:
  ///   - id: What tells it from others.
  ///   - heading: What stands above it; `nil` for nothing.
  ///   - width: How wide it is on 80 columns; `nil` keeps it off the screen.
  ///   - isTrailing: Whether its cells stand at the right end.
  ///   - cell: What stands in a cell.
  init(
    _ id: String,
    _ heading: SafeText? = nil,
    width: Int?,
    isTrailing: Bool = false,
    cell: @escaping (Row) -> TableCell?
  ) {
    self.id = id
    self.heading = heading
    self.width = width
    self.isTrailing = isTrailing
    self.cell = cell
  }

  /// Makes a column that only a file has.
  ///
  /// - Parameters:
  ///   - id: What tells it from other columns of the file.
  ///   - heading: What stands above it.
  ///   - isInFront: Whether it stands in front of the columns that do not say so.
  ///   - value: What stands in it.
  init(
    file id: String,
    _ heading: SafeText,
    isInFront: Bool = false,
    value: @escaping (Row) -> TableValue
  ) {
    self.init(id, width: nil) { _ in nil }
    file = FilePart(heading: heading, isInFront: isInFront, value: value)
  }
}

// MARK: - Sharing a window

extension Column {
  /// Lets the column become narrower in a window that is too narrow.
  ///
  /// - Parameters:
  ///   - rank: When its turn comes, the lowest of all columns first; `nil` for never.
  ///   - width: How wide it is then, in cells; 0 leaves it out.
  /// - Returns: The column with this step.
  func gives(_ rank: Int?, downTo width: Int) -> Column {
    changed { column in
      if let rank { column.shrinking.append(Step(rank: rank, width: width)) }
    }
  }

  /// Leaves the column out of a window that is too narrow.
  ///
  /// - Parameter rank: When its turn comes, the lowest of all columns first; `nil` for never.
  /// - Returns: The column with this step.
  func leaves(_ rank: Int?) -> Column { gives(rank, downTo: 0) }

  /// Lets the column become wider in a window that has room.
  ///
  /// - Parameters:
  ///   - rank: When its turn comes, the lowest of all columns first.
  ///   - width: The greatest width that it takes then, in cells.
  /// - Returns: The column with this step.
  func grows(_ rank: Int, upTo width: Int) -> Column {
    changed { $0.growing.append(Step(rank: rank, width: width)) }
  }
}

// MARK: - What it stands for

extension Column {
  /// Says what the cells mean: what is counted, and what its signs stand for.
  func means(_ meaning: SafeText) -> Column { changed { $0.meaning = meaning } }

  /// Lets rows be ordered, filtered and counted by what a cell stands for; a file gets the same under the
  /// heading of the screen.
  func value(_ value: @escaping (Row) -> TableValue) -> Column {
    changed { column in
      column.value = value
      column.isOrdered = true
      column.isCounted = true
      column.file = column.heading.map { FilePart(heading: $0, value: value) }
    }
  }

  /// Says what rows can be asked for where the registry orders and filters them.
  func asked(isOrdered: Bool, isCounted: Bool) -> Column {
    changed { ($0.isOrdered, $0.isCounted) = (isOrdered, isCounted) }
  }

  /// Gives a file something else than what rows are ordered by.
  ///
  /// - Parameters:
  ///   - heading: What stands above it there; `nil` for the heading of the screen.
  ///   - isInFront: Whether it stands in front of the columns that do not say so.
  ///   - value: What stands in it; `nil` for what rows are ordered by.
  /// - Returns: The column, of which files have this.
  func inFile(
    _ heading: SafeText? = nil,
    isInFront: Bool = false,
    value: ((Row) -> TableValue)? = nil
  ) -> Column {
    changed { column in
      column.file = FilePart(
        heading: heading ?? column.heading ?? "",
        isInFront: isInFront,
        value: value ?? column.value ?? { _ in .unknown }
      )
    }
  }

  /// Keeps the column out of files, where others hold its figures.
  func notInFile() -> Column { changed { $0.file = nil } }

  private func changed(_ change: (inout Column) -> Void) -> Column {
    var column = self
    change(&column)
    return column
  }
}
