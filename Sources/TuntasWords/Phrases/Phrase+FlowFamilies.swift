/// The families that came on a list, left it or stayed.
extension Phrase {
  package static let flowFamiliesCount = Phrase(
    "{part}, {count} keluarga. {lists}.",
    "{part}, {count} {count|family|families}. {lists}."
  )
  package static let flowFamiliesBefore = Phrase(
    "Barisnya dari daftar {day}, sebelum keluar.",
    "Their rows are those of the list of {day}, before they left."
  )
  package static let flowFamiliesGone = Phrase(
    "Antara kedua daftar ini sekarang tidak ada hitungan keluarga masuk dan keluar.",
    "Between these two lists nobody is counted as coming or leaving now."
  )
  package static let flowFamiliesNone = Phrase(
    "Tidak ada keluarga di hitungan ini.",
    "There is no family in this count."
  )
  package static let flowFamilyElsewhere = Phrase("pindah, di luar lingkup", "moved, out of scope")
  package static let flowFamilyListed = Phrase("Desa di daftar", "Village on list")
}
