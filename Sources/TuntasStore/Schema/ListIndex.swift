/// The indexes by which families on lists are ordered and filtered; each holds all that a walk
/// looks at, and of equal families has them in the order of their keys.
enum ListIndex {
  /// Built after many rows were written, because filling them row by row is slow.
  static let create = """
    CREATE INDEX onListCell ON onList (cell, family, name);
    CREATE INDEX onListName ON onList (name, family, cell)
    """
  static let drop = "DROP INDEX onListCell; DROP INDEX onListName"
}
