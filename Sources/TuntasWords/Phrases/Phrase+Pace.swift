/// The pace, what comes and goes, and what would change it.
extension Phrase {
  package static let pace = Phrase("Menuju nol", "On the way to zero")
  package static let paceListed = Phrase(
    "{families} keluarga di daftar {day}. Kapan nol?",
    "{families} {families|family|families} on the list of {day}. When will it be zero?"
  )
  package static let paceNeeded = Phrase(
    "Laju yang perlu untuk tiap target, mulai {day}",
    "Pace needed for each target, from {day}"
  )
  package static let paceRegister = Phrase("Register", "Register")
  package static let paceLocal = Phrase("daerah", "local")
  package static let projectionNone = Phrase(
    "Perkiraan belum dapat dihitung.",
    "No date can be projected yet."
  )
  package static let paceCompared = Phrase("Dibandingkan", "Compared")
  package static let paceCounts = Phrase("dihitung", "counts")
  package static let paceComparable = Phrase("sebanding", "comparable")
  package static let paceNot = Phrase("tidak sebanding", "not comparable")
  package static let paceDiffers = Phrase("berbeda: {differences}", "differs: {differences}")
  package static let paceNotPrinted = Phrase("jumlah tak dimuat", "not printed")
  package static let flowTitle = Phrase(
    "Daftar {from} ke daftar {to}",
    "List of {from} to list of {to}"
  )
  package static let flowStart = Phrase("Awal", "Start")
  package static let flowEnd = Phrase("Akhir", "End")
  package static let flowNew = Phrase("Baru", "New")
  package static let flowBack = Phrase("Muncul kembali", "Back again")
  package static let flowLeft = Phrase("Keluar: {reason}", "Left: {reason}")
  package static let flowNoReason = Phrase("tanpa alasan", "no reason given")
  package static let flowStayedStep = Phrase("Tetap", "Stayed")
  package static let flowStayed = Phrase(
    "Tetap {stayed} keluarga. Keluar karena perbaikan daftar: {cleaned}.",
    "{stayed} {stayed|family|families} stayed. Left by list cleaning: {cleaned}."
  )
  package static let flowMissing = Phrase(
    "Hitungan ini belum cocok: selisih {difference} keluarga.",
    "This does not add up: a difference of {difference} {difference|family|families}."
  )
  package static let flowNoPace = Phrase(
    "Kedua daftar tidak sebanding ({differences}): bukan laju keluar dari kemiskinan.",
    "The two lists cannot be compared ({differences}): no pace out of poverty."
  )
  package static let flowPace = Phrase(
    "Membaik {better}, kurang {came} yang baru atau muncul kembali: {net} dalam {days} hari, "
      + "{pace} per triwulan.",
    "Better off {better}, less {came} new or back again: {net} in {days} {days|day|days}, "
      + "{pace} a quarter."
  )
  package static let neededTarget = Phrase(
    "Nol akhir {year} ({document})",
    "Zero by the end of {year} ({document})"
  )
  package static let neededPerQuarter = Phrase(
    "perlu {families} keluarga membaik per triwulan",
    "needs {families} {families|family|families} better off a quarter"
  )
  package static let neededReached = Phrase(
    "sudah tercapai menurut daftar ini",
    "reached, by this list"
  )
  package static let neededMissed = Phrase(
    "sudah lewat, masih {families} keluarga di daftar",
    "has passed, with {families} {families|family|families} still on the list"
  )
  package static let neededNotOfFamilies = Phrase(
    "tidak ditetapkan dalam keluarga, jadi tidak dibandingkan dengan daftar",
    "not set in families, so not compared with the list"
  )
  package static let projectionReached = Phrase(
    "Daftar {day} sudah kosong: nol tercapai.",
    "The list of {day} is empty: zero is reached."
  )
  package static let projectionBand = Phrase(
    "Bila laju tetap, nol pada {expected}; antara {earliest} dan {latest} menurut laju "
      + "tercepat dan terlambat yang pernah terlihat. Ini bukan janji dan bukan batas galat.",
    "At an unchanged pace zero comes in {expected}; between {earliest} and {latest} by the "
      + "fastest and slowest pace seen. It is no promise and no margin of error."
  )
  package static let projectionOpen = Phrase(
    "Bila laju tetap, nol pada {expected}; paling cepat {earliest}, tanpa batas akhir, sebab "
      + "pernah tidak ada kemajuan. Ini bukan janji.",
    "At an unchanged pace zero comes in {expected}; at the earliest {earliest}, with no "
      + "latest date, since once there was no progress. It is no promise."
  )
  package static let projectionPace = Phrase(
    "Laju sekarang {pace} keluarga per triwulan, dari {lists} daftar yang sebanding.",
    "The pace now is {pace} {pace|family|families} a quarter, from {lists} comparable lists."
  )
  package static let projectionOverdue = Phrase(
    "Bulan itu sudah lewat tanpa daftar baru: perlu daftar yang lebih baru.",
    "That month has passed without a new list: a newer list is needed."
  )
  package static let projectionAssumed = Phrase(
    "Satu tanggal daftar diandaikan, jadi laju ini kasar.",
    "The date of a list is assumed, so the pace is rough."
  )
  package static let projectionNoReason = Phrase(
    "{families} keluarga keluar tanpa alasan tertulis dan tidak dihitung.",
    "{families} {families|family|families} left without a written reason and "
      + "{families|is|are} not counted."
  )
  package static let gapFlowUnknown = Phrase(
    "Perkiraan belum dapat dihitung: keluar masuk antara daftar {from} dan {to} belum dihitung.",
    "No date can be projected: who came and went between the lists of {from} and {to} is not "
      + "counted."
  )
  package static let gapFlowDiffers = Phrase(
    "Perkiraan belum dapat dihitung: keluar masuk antara daftar {from} dan {to} tidak cocok.",
    "No date can be projected: what was counted between the lists of {from} and {to} does "
      + "not add up."
  )
  package static let gapNoProgress = Phrase(
    "Tidak ada perkiraan: yang masuk sama banyak atau lebih banyak daripada yang membaik "
      + "({pace} keluarga per triwulan).",
    "There is no date: as many or more came as left better off ({pace} "
      + "{pace|family|families} a quarter)."
  )
  package static let gapTooSlow = Phrase(
    "Tidak ada perkiraan: lajunya terlalu lambat ({pace} keluarga per triwulan).",
    "There is no date: the pace is too slow ({pace} {pace|family|families} a quarter)."
  )
  package static let effectListed = Phrase(
    "Dari {served} keluarga yang mendapat {programme} tahun {year}, {listed} masih di daftar "
      + "{day}. Sebabnya tidak diketahui dari sini.",
    "Of {served} {served|family|families} that had {programme} in {year}, {listed} "
      + "{listed|is|are} still on the list of {day}. The cause cannot be told from this."
  )
  package static let effectTooEarly = Phrase(
    "{served} keluarga mendapat {programme} tahun {year}; daftar {day} belum lebih baru, "
      + "jadi belum dapat dilihat siapa yang masih di daftar ({listed} ada di dalamnya).",
    "{served} {served|family|families} had {programme} in {year}; the list of {day} is no "
      + "later, so nobody can tell yet who stays on it ({listed} {listed|is|are} on it)."
  )
  package static let whatIfTitle = Phrase("Hitung-hitungan: {programme}", "What if: {programme}")
  package static let whatIfNotSaved = Phrase(
    "Hanya coba-coba: tidak ada yang disimpan.",
    "Only a trial: nothing is saved."
  )
  package static let whatIfCapacity = Phrase(
    "Kapasitas setahun: {capacity} {unit}",
    "Capacity a year: {capacity} {unit}"
  )
  package static let whatIfOfList = Phrase(
    "Belum terlayani: {count} keluarga di daftar yang belum tercatat di program ini",
    "Not yet served: {count} {count|family|families} on the list that {count|is|are} not "
      + "recorded in this programme"
  )
  package static let whatIfOfTarget = Phrase(
    "Belum terlayani: {count} = target {target} − realisasi {actual}",
    "Not yet served: {count} = target {target} − actual {actual}"
  )
  package static let whatIfDone = Phrase("Tidak ada yang menunggu.", "Nobody is waiting.")
  package static let whatIfAt = Phrase(
    "Keluarga terakhir terlayani pada {quarter}.",
    "The last family is served in {quarter}."
  )
  package static let whatIfNever = Phrase(
    "Dengan kapasitas itu tidak pernah selesai.",
    "With that capacity it is never done."
  )
  package static let whatIfUncounted = Phrase(
    "Belum ada laporan atau target: yang belum terlayani tidak diketahui.",
    "No report or no target yet: nobody knows how many are not served."
  )
  package static let whatIfUnknown = Phrase(
    "Kapasitas belum diketahui: ketik angka atau tekan +.",
    "The capacity is not known: type a number or press +."
  )
  package static let whatIfOtherUnit = Phrase(
    "Tidak dapat dihitung: program ini menghitung {unit}, bukan keluarga.",
    "It cannot be worked out: this programme counts {unit}, no families."
  )
  package static let whatIfAssumes = Phrase(
    "Anggapan: satu unit untuk satu keluarga, kapasitas rata tiap triwulan, tidak ada "
      + "keluarga baru.",
    "Assumed: one unit serves one family, the same capacity each quarter, no new families."
  )
  package static let whatIfServed = Phrase("terlayani", "served")
  package static let whatIfWaiting = Phrase("menunggu", "waiting")
}
