/// How a programme stands in a period, as a word that needs no language.
public enum ProgrammeStatus: String, CaseIterable, Hashable, Sendable {
  /// The year's target is reached (TERCAPAI).
  case reached
  /// At or above the plan, or less behind it than the limit (SESUAI).
  case onPlan
  /// Further behind the plan than the limit (TERLAMBAT).
  case behind
  /// The agency sent nothing for the period (BELUM LAPOR).
  case notReported
  /// The plan to date is zero (BELUM JADWAL).
  case notScheduled
  /// The period has not begun (BELUM TIBA).
  case notBegun
  /// Nobody has the figure; never drawn as zero (TANPA DATA).
  case noData
}

/// How a list, the deliberations or the reports of a region stand.
public enum ListStatus: String, CaseIterable, Hashable, Sendable {
  /// Every one is done (SEMUA SUDAH).
  case all
  /// Some are not (BELUM SEMUA).
  case notAll
  /// The list is older than the limit (DATA LAMA).
  case oldData
  /// There is no data (TANPA DATA).
  case noData
}
