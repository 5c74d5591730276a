/// Explanations of the pace.
extension Phrase {
  package static let explainFlow = Phrase(
    "Siapa masuk dan keluar di antara dua daftar. Yang membaik dihitung sebagai laju, "
      + "dikurangi yang baru dan yang muncul kembali; meninggal, pindah, ganda adalah perbaikan "
      + "daftar.",
    "Who came and went between two lists. Those better off make the pace, less the new and "
      + "the returning; died, moved and listed twice are list cleaning."
  )
  package static let explainResult = Phrase("Hasil", "Result")
  package static let explainFlowMethod = Phrase(
    "dihitung di sini dari baris kedua daftar dan alasan keluar yang tertulis",
    "counted here from the rows of both lists and the reasons written down"
  )
  package static let explainPrintedBoth = Phrase(
    "{before} menjadi {after} menurut sumbernya",
    "{before} became {after} by their sources"
  )
  package static let explainProjection = Phrase(
    "Kapan daftar kosong bila laju antara daftar yang sebanding tetap; tanpa cukup daftar "
      + "tidak ada tanggal.",
    "When the list is empty if the pace between comparable lists stays; without enough lists "
      + "there is no date."
  )
  package static let explainProjectionMethod = Phrase(
    "laju = (membaik − baru − muncul kembali) per triwulan di antara daftar yang sebanding",
    "pace = (better off − new − back again) a quarter between comparable lists"
  )
  package static let explainInterval = Phrase("Laju", "Pace")
  package static let explainIntervalIs = Phrase(
    "{from} ke {to}: {net} keluarga dalam {days} hari, {pace} per triwulan",
    "{from} to {to}: {net} {net|family|families} in {days} {days|day|days}, {pace} a quarter"
  )
  package static let explainNeeded = Phrase(
    "Berapa keluarga harus membaik tiap triwulan supaya daftar kosong pada akhir tahun target.",
    "How many families must be better off each quarter for the list to be empty at the end "
      + "of the target's year."
  )
  package static let explainNeededFrom = Phrase(
    "{families} keluarga di daftar {day}; target berakhir {end}",
    "{families} {families|family|families} on the list of {day}; the target ends {end}"
  )
  package static let explainNeededMethod = Phrase(
    "keluarga di daftar dibagi waktu sampai akhir tahun target, dalam triwulan",
    "families on the list, divided by the time to the end of the target's year, in quarters"
  )
}
