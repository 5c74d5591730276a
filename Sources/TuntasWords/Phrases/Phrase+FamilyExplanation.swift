/// Explanations of families and their members.
extension Phrase {
  package static let explainFamilyTitle = Phrase(
    "Keluarga {head} {number}, {people} jiwa, desil {decile}, {village}",
    "Family {head} {number}, {people} {people|person|people}, decile {decile}, {village}"
  )
  package static let explainFamily = Phrase(
    "{count} program tahun {year} tercatat diterima atau selesai; kosong berarti belum "
      + "tercatat, bukan pasti tidak menerima",
    "{count} {count|programme|programmes} of {year} recorded as received or finished; none "
      + "means not recorded, not surely not received"
  )
  package static let explainFamilyRowUnit = Phrase(
    "satu keluarga (KK) di daftar; jiwa = anggota yang tercatat",
    "one family on the list; people = members recorded"
  )
  package static let explainFamilyMethod = Phrase(
    "daftar nama dan alamat; desil dari registernya (1 termiskin), verifikasi dari desa",
    "list by name and address; the decile is the register's (1 poorest), the verification "
      + "the village's"
  )
  package static let explainFamilyCertainty = Phrase(
    "dihitung di sini dari baris yang diimpor",
    "counted here from the rows imported"
  )
  package static let explainCardFamily = Phrase(
    "Jiwa = anggota yang tercatat di KK ini. Alamat dan RT/RW disembunyikan (UU 27/2022).",
    "People = members recorded on this family card. Address and RT/RW are hidden (UU 27/2022)."
  )
  package static let explainDecile = Phrase("Desil", "Decile")
  package static let explainDecileIs = Phrase(
    "1 = sepersepuluh termiskin, dalam lingkup yang disebut; tiga lingkup dapat berbeda desilnya",
    "1 = the poorest tenth on the scale named; on three scales the deciles may differ"
  )
  package static let explainCardStrategies = Phrase(
    "ADA: sedikitnya satu program strategi itu tercatat diterima atau selesai pada tahun "
      + "itu. BELUM berarti belum tercatat.",
    "THERE: at least one programme of that strategy is recorded as received or finished in "
      + "that year. NOT YET means not recorded."
  )
  package static let explainCardStrategiesUnit = Phrase(
    "program yang tercatat untuk keluarga ini",
    "programmes recorded for this family"
  )
  package static let explainCardAnswer = Phrase(
    "Jawaban desa/kelurahan untuk keluarga ini. Layak berarti tetap di daftar.",
    "The village's answer for this family. Eligible means it stays on the list."
  )
  package static let explainCardAnswerUnit = Phrase(
    "satu jawaban untuk satu keluarga",
    "one answer for one family"
  )
  package static let explainCardAnswerMethod = Phrase(
    "verifikasi dan musyawarah desa/kelurahan",
    "verification and deliberation of the village"
  )
  package static let explainMinutes = Phrase("berita acara {document}", "minutes {document}")
  package static let explainCardHistory = Phrase(
    "Tahun-tahun saat program tercatat diterima atau selesai.",
    "The years in which a programme is recorded as received or finished."
  )
  package static let explainCardNeed = Phrase(
    "Apa adanya dari register. Yang tidak diketahui (PERLU DATA) bukan tidak. Syarat program "
      + "tidak diperiksa di sini.",
    "As recorded in the register. What is unknown (NEEDS DATA) is never no. Conditions of "
      + "programmes are not checked here."
  )
  package static let explainCardNeedMethod = Phrase(
    "isian register; jawaban = langkah terjauh tahun {year} di daftar penerima",
    "entries of the register; answer = the furthest step of {year} in lists of recipients"
  )
  package static let explainNeedRule = Phrase("Ukuran", "Measure")
  package static let explainNeedHouse = Phrase(
    "TIDAK PERLU bila lantai, dinding, dan atap layak: bukan tanah, bambu, rumbia, atau "
      + "dinding seng, dan tidak tercatat jelek. Luas rumah tidak dinilai.",
    "NO NEED when floor, walls and roof are sound: no earth, bamboo, thatch or zinc walls, "
      + "and none recorded as poor. The size of the house is not judged."
  )
  package static let explainNeedToilet = Phrase(
    "TIDAK PERLU bila tercatat punya jamban sendiri; bila pembuangan akhirnya juga tercatat, hanya "
      + "tangki septik dan IPAL yang aman.",
    "NO NEED when a toilet of its own is recorded; where its waste goes, if recorded, must be a septic "
      + "tank or a treatment plant."
  )
  package static let explainNeedWater = Phrase(
    "TIDAK PERLU bila airnya ledeng, kemasan, sumur bor, atau sumur terlindung.",
    "NO NEED when water is piped, bottled, from a drilled or a protected well."
  )
  package static let explainNeedHealth = Phrase(
    "SUDAH bila setiap anggota tercatat di PBI; jaminan lain tidak dicatat di sini.",
    "RECEIVED when every member is recorded in PBI; other insurance is not recorded here."
  )
  package static let explainNeedSchool = Phrase(
    "TIDAK PERLU bila tidak ada yang bersekolah atau berumur 7–18; umur tak diketahui: PERLU DATA.",
    "NO NEED when nobody is in school or aged 7–18; with an unknown age: NEEDS DATA."
  )
  package static let explainNeedNotJudged = Phrase(
    "Perlu atau tidaknya tidak dinilai: keadaannya tidak dicatat. Yang dilihat hanya program.",
    "Whether it is needed is not judged: nothing is recorded of it. Only programmes are looked at."
  )
  package static let explainNeedOfFamily = Phrase("keluarga ini", "this family")
  package static let explainNeedOfMembers = Phrase("jiwa di keluarga ini", "people of this family")
  package static let explainProgrammes = Phrase("Program", "Programme")
  package static let explainEnrolled = Phrase("Tercatat", "Recorded")
  package static let explainNotEnrolled = Phrase(
    "belum ada di daftar penerima; dinas yang belum menyetor daftar membuatnya tampak belum",
    "on no list of recipients; an agency that sent no list makes it look so"
  )
  package static let explainOfMember = Phrase("anggota {number}", "member {number}")
  package static let explainCardMember = Phrase(
    "Nama dewasa disingkat, nama anak tidak ditampilkan (UU 27/2022).",
    "Names of adults are shortened, names of children never shown (UU 27/2022)."
  )
  package static let explainCardMemberUnit = Phrase(
    "satu anggota keluarga",
    "one member of the family"
  )
  package static let explainCardMemberMethod = Phrase(
    "baris anggota di register; dicek ke Dukcapil",
    "the member's row in the register; checked with the civil register"
  )
  package static let explainMemberTitle = Phrase(
    "{name}, {relation}, umur {age}",
    "{name}, {relation}, age {age}"
  )
  package static let explainAge = Phrase("Umur", "Age")
  package static let explainNIK = Phrase("NIK", "NIK")
  package static let explainCard = Phrase("KTP", "Card")
  package static let explainMatch = Phrase("Dukcapil", "Dukcapil")
  package static let explainAgeInYears = Phrase("dalam tahun penuh", "in whole years")
  package static let explainAgeInBand = Phrase(
    "umur anak hanya per kelompok: 0–6, 7–12, 13–15, 16–17 tahun",
    "a child's age only by band: 0–6, 7–12, 13–15, 16–17 years"
  )
  package static let explainNIKRecorded = Phrase(
    "tercatat 16 angka, disembunyikan (UU 27/2022)",
    "recorded with 16 digits, hidden (UU 27/2022)"
  )
  package static let explainNIKUnreadable = Phrase(
    "yang tercatat bukan NIK 16 angka; perlu diperbaiki",
    "what is recorded is no NIK of 16 digits; to be repaired"
  )
  package static let explainMatchUnknown = Phrase(
    "belum dicek ke Dukcapil",
    "not checked with the civil register"
  )
  package static let explainAnswer = Phrase("Jawaban", "Answer")
  package static let explainAgeIs = Phrase("{age} tahun; {rule}", "{age} years; {rule}")
  package static let explainAgeOn = Phrase("umur dihitung pada {day}", "age counted on {day}")
}
