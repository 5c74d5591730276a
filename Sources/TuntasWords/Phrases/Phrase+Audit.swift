/// The log of who saw, took out and changed what.
extension Phrase {
  package static let auditNumber = Phrase("no. {number}", "no. {number}")
  package static let auditIn = Phrase(" di {region}", " in {region}")
  package static let auditRefused = Phrase("DITOLAK: {what}", "REFUSED: {what}")
  package static let auditDone = Phrase("no. {number} selesai", "no. {number} done")
  package static let auditDoneRows = Phrase(
    "no. {number} selesai, {rows} baris",
    "no. {number} done, {rows} {rows|row|rows}"
  )
  package static let auditFailed = Phrase(
    "no. {number} gagal atau dihentikan",
    "no. {number} failed or was stopped"
  )
  package static let auditLost = Phrase(
    "no. {number} terputus: program berakhir sebelum selesai",
    "no. {number} was cut off: the program ended before it was done"
  )
  package static let auditWhole = Phrase(
    "{count} catatan, utuh seperti ditulis.",
    "{count} {count|entry|entries}, as they were written."
  )
  package static let auditChanged = Phrase(
    "{count} catatan; catatan akses ini TIDAK UTUH.",
    "{count} {count|entry|entries}; this log was CHANGED."
  )
  package static let auditFaultChanged = Phrase(
    "Catatan no. {number} diubah, disisipkan atau dipindah.",
    "Entry no. {number} was changed, put in or moved."
  )
  package static let auditFaultMissing = Phrase(
    "Catatan mulai no. {number} hilang, padahal ada catatan sesudahnya.",
    "Entries from no. {number} are gone, with others behind them."
  )
  package static let auditFaultCutOff = Phrase(
    "Akhir catatan terpotong: seharusnya sampai no. {number}.",
    "The end is cut off: there were entries up to no. {number}."
  )
  package static let auditFaultNoEnd = Phrase(
    "Penanda akhir catatan hilang atau tidak cocok.",
    "The mark of the newest entry is gone or does not fit."
  )
  package static let auditUse = Phrase(
    "Laporan pemanfaatan data, {from} – {to}",
    "Account of the use of data, {from} – {to}"
  )
  package static let auditUseNone = Phrase(
    "Tidak ada pemanfaatan yang tercatat.",
    "No use is recorded."
  )
  package static let auditUseBasis = Phrase("dasar: {basis}", "ground: {basis}")
  package static let auditUseOwner = Phrase(
    "pemilik berkas database",
    "owner of the file of the database"
  )
  package static let auditUseCounts = Phrase(
    "diekspor {exports} kali, {rows} baris; nama dibuka {unmaskings} kali; diubah {changes} kali; "
      + "ditolak {refusals} kali",
    "taken out {exports} {exports|time|times}, {rows} {rows|row|rows}; names unmasked {unmaskings} "
      + "{unmaskings|time|times}; changed {changes} {changes|time|times}; refused {refusals} "
      + "{refusals|time|times}"
  )
  package static let auditFaultNone = Phrase(
    "Belum ada catatan akses di samping database ini: belum pernah ditulis, atau diambil orang. "
      + "Yang baru dimulai sekarang.",
    "There is no log beside this database: none was ever written, or somebody took it. A new one "
      + "begins now."
  )
  package static let auditNewest = Phrase(
    "Terbaru: no. {number}, SHA-256 {digest}. Bandingkan dengan catatan sistem: journalctl -t tuntas",
    "Newest: no. {number}, SHA-256 {digest}. Compare it with the system's log: journalctl -t tuntas"
  )
  package static let failureLogLost = Phrase(
    "Tidak diizinkan, dan catatan akses {path}-audit tidak dapat ditulis.",
    "Not allowed, and the log {path}-audit cannot be written."
  )
  package static let failureNoLog = Phrase(
    "Data contoh tidak punya catatan akses; sebut database dengan --database.",
    "The sample data has no log; name a database with --database."
  )
}
