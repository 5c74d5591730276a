/// Families: their lists, and the card of one.
extension Phrase {
  package static let familiesNotIn = Phrase(
    "{families} keluarga belum tercatat di {programme} tahun {year}.",
    "{families} {families|family is|families are} not recorded in {programme} in {year}."
  )
  package static let familiesNotInStep = Phrase("belum {programme}", "not in {programme}")
  package static let familiesAllIn = Phrase(
    "Semua keluarga di daftar sudah tercatat di program ini.",
    "Every family on the list is recorded in this programme."
  )
  package static let families = Phrase("Keluarga", "Families")
  package static let gaps = Phrase("Belum terlayani", "Not served")
  package static let family = Phrase("Keluarga", "Family")
  package static let familiesListed = Phrase(
    "{families} keluarga di {region}, daftar {day}.",
    "{families} {families|family|families} in {region}, list of {day}."
  )
  package static let familiesNone = Phrase(
    "Tidak ada keluarga di daftar.",
    "No family is on the list."
  )
  package static let gapsNone = Phrase(
    "Semua keluarga di daftar sudah tercatat.",
    "Every family on the list is recorded."
  )
  package static let gapsNoneChosen = Phrase(
    "Tidak ada keluarga di daftar yang cocok dengan pilihan ini.",
    "No family on the list fits this choice."
  )
  package static let gapsUnknown = Phrase(
    "Tidak ada baris yang dapat ditulis, dan itu bukan nol: {reasons}.",
    "There is no row to write, which is not zero: {reasons}."
  )
  package static let gapsLeftOut = Phrase(
    "Tidak ikut ditulis, dan itu bukan nol: {reasons}.",
    "Left out, which is not zero: {reasons}."
  )
  package static let gapsWithheld = Phrase(
    "pemerintah lain, hanya angka terbitan",
    "another government, published figures only"
  )
  package static let gapsPublishedOnly = Phrase(
    "hanya jumlah yang diterbitkan, tanpa baris keluarga",
    "a published number only, no rows of families"
  )
  package static let gapsNoNames = Phrase(
    "{regions}: belum ada dinas yang mengirim nama penerima tahun {year}, jadi keluarga yang "
      + "ditulis belum tentu belum dilayani.",
    "{regions}: no agency has sent names of recipients for {year} yet, so the families "
      + "written are not known to be unserved."
  )
  package static let gapsUndated = Phrase(
    "{region}: {count} keluarga tercatat lewat catatan tanpa tanggal, jadi tidak ikut "
      + "ditulis meski belum tentu sudah dilayani per {day} (≥).",
    "{region}: families recorded by rows without a date: {count}; they are left out, though "
      + "perhaps not served yet as of {day} (≥)."
  )
  package static let gapsNeedUndated = Phrase(
    "Catatan program tanpa tanggal dihitung sudah ada per {day}.",
    "Rows of programmes without a date count as there as of {day}."
  )
  package static let familiesNotHere = Phrase(
    "TANPA DATA: belum ada baris keluarga di sini.",
    "NO DATA: there is no row of a family here yet."
  )
  package static let familiesProgrammes = Phrase("{count} program", "{count} recorded")
  package static let familiesNotYet = Phrase("belum tercatat", "not recorded")
  package static let familyIs = Phrase(
    "Keluarga {head} {number}, {people} jiwa, {decile}. Alamat disembunyikan.",
    "Family of {head} {number}, {people} {people|person|people}, {decile}. Address hidden."
  )
  package static let decileUnknown = Phrase("desil tidak diketahui", "decile unknown")
  package static let decileOf = Phrase("desil {decile} ({scope})", "decile {decile} ({scope})")
  package static let decileOfUnknown = Phrase(
    "desil {decile} (lingkup tidak diketahui)",
    "decile {decile} (scale unknown)"
  )
  package static let familyNotVerified = Phrase(
    "Musyawarah: belum ada jawaban untuk keluarga ini.",
    "Deliberation: no answer for this family yet."
  )
  package static let familyVerified = Phrase(
    "Musyawarah {day}: {answer}.",
    "Deliberation {day}: {answer}."
  )
  package static let familyReason = Phrase("Alasan: {reason}.", "Reason: {reason}.")
  package static let dayUnknown = Phrase("(tanggal tidak diketahui)", "(day unknown)")
  package static let familyStrategies = Phrase(
    "Strategi {year}: 1 Beban {first} · 2 Pendapatan {second} · 3 Kantong kemiskinan {third}",
    "Strategies {year}: 1 Spending {first} · 2 Income {second} · 3 Pockets {third}"
  )
  package static let history = Phrase("Riwayat: {parts}", "History: {parts}")
  package static let historySince = Phrase("{programme} sejak {year}", "{programme} since {year}")
  package static let historyIn = Phrase("{programme} {year}", "{programme} {year}")
  package static let historyNone = Phrase(
    "Riwayat: belum tercatat menerima program apa pun.",
    "History: not recorded in any programme."
  )
  package static let factFloor = Phrase("lantai {material}", "floor {material}")
  package static let factWall = Phrase("dinding {material}", "walls {material}")
  package static let factRoof = Phrase("atap {material}", "roof {material}")
  package static let factPoor = Phrase("{part} (jelek)", "{part} (poor)")
  package static let factUngraded = Phrase(
    "{part}, kualitas tidak diketahui",
    "{part}, quality unknown"
  )
  package static let factInsured = Phrase(
    "{count} dari {people} jiwa punya jaminan",
    "{count} of {people} {people|person|people} insured"
  )
  package static let factReceivedSince = Phrase("penerima sejak {year}", "receiving since {year}")
  package static let factReceivedIn = Phrase("penerima terakhir {year}", "last received in {year}")
  package static let factNotRecorded = Phrase("tidak tercatat", "not recorded")
  package static let factNoPupil = Phrase("tidak ada anak usia sekolah", "no child of school age")
  package static let factOutOfSchool = Phrase(
    "{count} usia 7–18, tidak tercatat bersekolah",
    "{count} aged 7–18, not recorded in school"
  )
  package static let factSchoolAge = Phrase("{count} anak usia 7–18", "{count} aged 7–18")
  package static let factAgesUnknown = Phrase(
    "{count} umur tidak diketahui",
    "{count} of unknown age"
  )
  package static let factPupils = Phrase(
    "{count} anak bersekolah ({levels})",
    "{count} in school ({levels})"
  )
  package static let factNobodySeeks = Phrase("tidak ada yang tanpa kerja", "nobody without work")
  package static let factWithoutWork = Phrase("{count} orang tidak bekerja", "{count} without work")
  package static let factNoInformalWork = Phrase(
    "tidak ada pekerja lepas, mandiri",
    "no informal worker"
  )
  package static let factInformalWork = Phrase(
    "{count} pekerja lepas, mandiri",
    "informal work: {count}"
  )
  package static let factBusinesses = Phrase("{count} punya usaha", "with a business: {count}")
  package static let answerShortOfPeople = Phrase("KURANG {count} JIWA", "{count} MISSING")
  package static let childOfSex = Phrase("anak, {sex}", "child, {sex}")
  package static let child = Phrase("anak", "child")
  package static let nameMissing = Phrase("nama belum ada", "name missing")
  package static let nikMissing = Phrase("NIK belum ada", "NIK missing")
  package static let nikUnreadable = Phrase("NIK salah", "NIK wrong")
  package static let unknown = Phrase("tidak diketahui", "unknown")
  package static let unknownShort = Phrase("–", "–")
  package static let unreadable = Phrase("tidak terbaca", "unreadable")
  package static let historyWorth = Phrase(
    "{programme} {amount} {month}",
    "{programme} {amount} {month}"
  )
  package static let gapsShort = Phrase("kurang", "short")
  package static let gapsOver = Phrase("lebih", "over")
  package static let answerNoNeed = Phrase("TIDAK PERLU", "NO NEED")
  package static let answerNeedsData = Phrase("PERLU DATA", "NEEDS DATA")
}
