/// Status words.
extension Phrase {
  package static let statusReached = Phrase("TERCAPAI", "REACHED")
  package static let statusOnPlan = Phrase("SESUAI", "ON PLAN")
  package static let statusBehind = Phrase("TERLAMBAT", "BEHIND PLAN")
  package static let statusNotReported = Phrase("BELUM LAPOR", "NOT REPORTED")
  package static let statusNotScheduled = Phrase("BELUM JADWAL", "NOT DUE YET")
  package static let statusNotBegun = Phrase("BELUM TIBA", "NOT BEGUN")
  package static let statusNoData = Phrase("TANPA DATA", "NO DATA")
  package static let statusAll = Phrase("SEMUA SUDAH", "ALL")
  package static let statusNotAll = Phrase("BELUM SEMUA", "NOT ALL YET")
  package static let statusOldData = Phrase("DATA LAMA", "OLD DATA")
  package static let statusCritical = Phrase("KRITIS", "CRITICAL")
  package static let statusWarning = Phrase("PERINGATAN", "WARNING")
  package static let statusInfo = Phrase("INFO", "INFO")
}
