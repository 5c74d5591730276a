/// The most that a workbook may hold.
public enum WorkbookLimits {
  /// The rows of a sheet, as in Excel.
  public static let rows = 1_048_576
  /// The columns of a sheet, as in Excel.
  public static let columns = 16_384
  /// The letters of a cell, as in Excel, counted in UTF-16.
  public static let cellLength = 32_767
}
