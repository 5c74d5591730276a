/// The indexes by which families on lists are ordered and filtered; each holds all that a walk
/// looks at, and of equal families has them in the order of their keys.
enum ListIndex {
  /// Built after many rows were written, because filling them row by row is slow.
  ///
  /// `onListCell` serves filters and the orders by class, `onListName` the order by names. The last
  /// column makes each a covering index: a walk never has to look at the table.
  static let create = """
    CREATE INDEX onListCell ON onList (cell, family, name);
    CREATE INDEX onListName ON onList (name, family, cell)
    """
  /// Run before many rows are written to `onList`, as on a first load.
  static let drop = "DROP INDEX onListCell; DROP INDEX onListName"
}
