/// Explanations of lists and of what is counted on them.
extension Phrase {
  package static let explainListTitle = Phrase(
    "{recorded} dari {families} keluarga sudah tercatat, {region}",
    "{recorded} of {families} {families|family|families} {recorded|is|are} recorded, {region}"
  )
  package static let explainRecorded = Phrase(
    "Keluarga di daftar dengan sedikitnya satu program yang diterima atau selesai tahun "
      + "{year}. Dinas yang belum menyetor daftar membuat keluarga tampak belum dilayani: lihat "
      + "baris Laporan.",
    "Families on the list with at least one programme received or finished in {year}. An "
      + "agency that has not handed in its list makes families look unserved: see the row "
      + "Reports in."
  )
  package static let explainListMethod = Phrase(
    "daftar nama dan alamat dari {register}{stage}",
    "list by name and address from {register}{stage}"
  )
  package static let explainDateIs = Phrase(
    "{day} (umur data {months} bulan)",
    "{day} ({months} {months|month|months} old)"
  )
  package static let explainDateAssumed = Phrase(
    "{day}, tanggal perkiraan (umur data {months} bulan)",
    "{day}, date assumed ({months} {months|month|months} old)"
  )
  package static let explainDeliberationsTitle = Phrase(
    "{part} dari {whole} desa/kelurahan selesai musyawarah",
    "{part} of {whole} {whole|village|villages} {part|has finished its|have finished their} "
      + "deliberation"
  )
  package static let explainDeliberations = Phrase(
    "Selesai: berita acara sudah terkirim, atau tahap sesudahnya.",
    "Finished: the minutes are sent, or further."
  )
  package static let explainVillageUnit = Phrase("desa/kelurahan", "villages (desa or kelurahan)")
  package static let explainOthersTitle = Phrase(
    "{recorded} dari {families} keluarga sudah tercatat di {regions} wilayah lain, {region}",
    "{recorded} of {families} {families|family|families} {recorded|is|are} recorded in "
      + "{regions} other {regions|region|regions}, {region}"
  )
  package static let explainOthers = Phrase(
    "Wilayah yang tidak punya baris sendiri, dijumlahkan karena berasal dari satu daftar.",
    "The regions without a row of their own, put together because they share one list."
  )
  package static let explainDayAssumed = Phrase("{day} (tanggal perkiraan)", "{day} (date assumed)")
  package static let explainNoLine = Phrase(
    "tanpa garis kemiskinan: hitungan {unit}",
    "no poverty line: counts of {unit}"
  )
  package static let explainEarlierTitle = Phrase(
    "{before} menjadi {after} keluarga di daftar, {region}",
    "{before} became {after} {after|family|families} on the list, {region}"
  )
  package static let explainTwoLists = Phrase(
    "Angka terbit dari dua daftar register yang sama. Selisihnya memuat keluarga baru, yang "
      + "muncul kembali, dan yang keluar dengan segala alasan.",
    "Published numbers of two lists of one register. The gap holds new and returning "
      + "families and those that left for any reason."
  )
  package static let explainCountOfList = Phrase(
    "{recorded} dari {families} keluarga ({percent}); {without} belum tercatat",
    "{recorded} of {families} {families|family|families} ({percent}); {without} not recorded"
  )
  package static let explainCountOfFew = Phrase(
    "{recorded} dari {families} keluarga, terlalu sedikit untuk persen; {without} belum tercatat",
    "{recorded} of {families} {families|family|families}, too few for a percent; {without} "
      + "not recorded"
  )
  package static let explainOldData = Phrase(
    "{date}; lebih dari {limit} bulan: {status}",
    "{date}; older than {limit} months: {status}"
  )
  package static let explainCountMissing = Phrase(
    "{part} dari {whole} {unit}; {missing} belum",
    "{part} of {whole} {unit}; {missing} not yet"
  )
  package static let explainAgenciesLate = Phrase(
    "{late} dari {agencies} dinas masih berutang laporan",
    "{late} of {agencies} {agencies|agency|agencies} still {late|owes|owe} reports"
  )
  package static let explainBehindOf = Phrase(
    "{behind} dari {programmes} program {status}",
    "{behind} of {programmes} {programmes|programme|programmes} {status}"
  )
}
