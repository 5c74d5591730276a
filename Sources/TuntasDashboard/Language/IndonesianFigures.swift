extension Phrase {
  /// What screens say of figures, pace, programmes and repairs, in Indonesian.
  static let figuresInIndonesian: [Phrase: String] = [
    // Target against actual
    .figures: "Angka terbit",
    .figuresQuestion: "Berapa angkanya, menurut siapa, dan dengan cara hitung apa?",
    .figuresNone: "Tidak ada angka terbit untuk wilayah ini.",
    .figuresLegend:
      "║ cara hitung, garis, atau satuan berganti   ━ target   ± sekitar   i dari mana",
    .figuresConflict: "Sumber berbeda: {range}.",
    .figuresRounding: "Berbeda hanya karena pembulatan: {range}.",
    .figuresYearUncertain: "{value}: tahunnya belum pasti ({period}), jadi tidak digambar.",
    .yearUncertain: "tahun belum pasti",
    .figuresTarget: "target akhir {year} ({document})",
    .figuresYearEnd: "akhir {year}",
    .figuresBasis: "Satuan {unit}; {method}.",
    .figuresBasisLine: "Satuan {unit}; {method}; garis {line}.",
    .figuresOfProgrammes: "Angka program seperti dimuat sumbernya",
    .figuresStock: "{name}: {value} ({period}), keadaan pada satu waktu, bukan satu tahap.",
    .figuresOutside: "{name}: {value} ({period}), seperti dimuat; di luar tahap-tahap di atas.",
    .breakUnit: "satuan",
    .breakMethod: "cara hitung",
    .breakLine: "garis",
    .breakAnd: " dan ",
    .breakChanged: "{what} berganti",
    .breakUnknown: "cara hitung tidak disebut",
    .breakValue: "{value} ({period}, {method})",
    .breakSentence: "{period}: {change}, tidak disambung: {before}; {after}.",
    .breakSideBySide: "{period}: {change}, berjalan berdampingan: {before}; {after}.",
    .stageRegistered: "terdaftar",
    .stageInvited: "diundang",
    .stageAttended: "hadir",
    .stageFinished: "selesai",
    .stagePlaced: "bekerja/diberi modal",
    .pace: "Menuju nol",
    .paceListed: "{families} keluarga di daftar {day}. Kapan nol?",
    .paceNeeded: "Laju yang perlu untuk tiap target, mulai {day}",
    .paceRegister: "Register",
    .paceLocal: "daerah",
    .projectionNone: "Perkiraan belum dapat dihitung.",
    .paceCompared: "Dibandingkan",
    .paceCounts: "dihitung",
    .paceComparable: "sebanding",
    .paceNot: "tidak sebanding",
    .paceDiffers: "berbeda: {differences}",
    .paceNotPrinted: "jumlah tak dimuat",
    .flowTitle: "Daftar {from} ke daftar {to}",
    .flowStart: "Awal",
    .flowEnd: "Akhir",
    .flowNew: "Baru",
    .flowBack: "Muncul kembali",
    .flowLeft: "Keluar: {reason}",
    .flowNoReason: "tanpa alasan",
    .flowStayed: "Tetap {stayed} keluarga. Keluar karena perbaikan daftar: {cleaned}.",
    .flowMissing: "Hitungan ini belum cocok: selisih {difference} keluarga.",
    .flowNoPace: "Kedua daftar tidak sebanding ({differences}): bukan laju keluar dari kemiskinan.",
    .flowPace:
      "Membaik {better}, kurang {came} yang baru atau muncul kembali: {net} dalam {days} "
      + "hari, {pace} per triwulan.",
    .neededTarget: "Nol akhir {year} ({document})",
    .neededPerQuarter: "perlu {families} keluarga membaik per triwulan",
    .neededReached: "sudah tercapai menurut daftar ini",
    .neededMissed: "sudah lewat, masih {families} keluarga di daftar",
    .neededNotOfFamilies: "tidak ditetapkan dalam keluarga, jadi tidak dibandingkan dengan daftar",
    .projectionReached: "Daftar {day} sudah kosong: nol tercapai.",
    .projectionBand:
      "Bila laju tetap, nol pada {expected}; antara {earliest} dan {latest} menurut laju "
      + "tercepat dan terlambat yang pernah terlihat. Ini bukan janji dan bukan batas galat.",
    .projectionOpen:
      "Bila laju tetap, nol pada {expected}; paling cepat {earliest}, tanpa batas akhir, "
      + "sebab pernah tidak ada kemajuan. Ini bukan janji.",
    .projectionPace:
      "Laju sekarang {pace} keluarga per triwulan, dari {lists} daftar yang sebanding.",
    .projectionOverdue: "Bulan itu sudah lewat tanpa daftar baru: perlu daftar yang lebih baru.",
    .projectionAssumed: "Satu tanggal daftar diandaikan, jadi laju ini kasar.",
    .projectionNoReason: "{families} keluarga keluar tanpa alasan tertulis dan tidak dihitung.",
    .gapFlowUnknown:
      "Perkiraan belum dapat dihitung: keluar masuk antara daftar {from} dan {to} belum "
      + "dihitung.",
    .gapFlowDiffers:
      "Perkiraan belum dapat dihitung: keluar masuk antara daftar {from} dan {to} tidak "
      + "cocok.",
    .gapNoProgress:
      "Tidak ada perkiraan: yang masuk sama banyak atau lebih banyak daripada yang membaik "
      + "({pace} keluarga per triwulan).",
    .gapTooSlow: "Tidak ada perkiraan: lajunya terlalu lambat ({pace} keluarga per triwulan).",
    .effectListed:
      "Dari {served} keluarga yang mendapat {programme} tahun {year}, {listed} masih di "
      + "daftar {day}. Sebabnya tidak diketahui dari sini.",
    .effectTooEarly:
      "{served} keluarga mendapat {programme} tahun {year}; daftar {day} belum lebih baru, "
      + "jadi belum dapat dilihat siapa yang masih di daftar ({listed} ada di dalamnya).",
    .reportsIn: "Laporan masuk",
    .reportsInQuestion: "Dinas mana yang belum mengirim laporan s.d. {quarter} {year}?",
    .reportsInCounts:
      "{received} dari {expected} laporan sudah masuk; {late} dari {agencies} dinas masih "
      + "berutang laporan.",
    .reportsInMissing: "Kurang",
    .reportsInAhead: "nanti",
    .reportsInLegend: "masuk/ditunggu   ██ semua   ▒▒ sebagian   ░░ belum ada   ·· tidak ditunggu",
    .reportsInDetails: "Program menurut dinas dan triwulan",
    .reportsInLine: "{quarter} {agency}: {reports}.",
    .reportsInNotSent: "belum lapor {programmes}",
    .reportsInSent: "masuk {programmes}",
    .groups: "Kelompok program",
    .groupsByAgency: "menurut dinas",
    .groupsByStrategy: "menurut strategi",
    .groupsByRegion: "menurut wilayah",
    .groupsByQuarter: "menurut triwulan",
    .groupsQuestion: "Program {grouping} s.d. {quarter} {year}: mana yang paling terlambat?",
    .groupsNoStrategy: "Tanpa strategi (bukan bantuan)",
    .groupsReports: "Laporan {received}/{expected}.",
    .groupsMoney: "Uang terpakai {money} ({percent}), {counted} dari {programmes} program.",
    .groupsNoMoney: "Uang terpakai: tanpa data.",
    .groupsNoSum: "Uang pemerintah yang berbeda tidak dijumlah.",
    .comparison: "Perbandingan",
    .comparisonQuestion: "Program s.d. {quarter} {year}: mana yang jauh dari rencana, dan di mana?",
    .comparisonShares: "Realisasi dari target setahun, tiap program dan wilayah",
    .comparisonFurthest: "Paling terlambat dari rencananya sendiri",
    .comparisonClasses: "Berapa program, menurut selisih dari rencana",
    .comparisonFarBelow: "lebih dari {points} poin di bawah",
    .comparisonBelow: "sampai {points} poin di bawah",
    .comparisonAbove: "sesuai atau lebih",
    .comparisonUnknown: "tanpa laporan atau rencana",
    .gapsShort: "kurang",
    .gapsOver: "lebih",
    .whatIfTitle: "Hitung-hitungan: {programme}",
    .whatIfNotSaved: "Hanya coba-coba: tidak ada yang disimpan.",
    .whatIfCapacity: "Kapasitas setahun: {capacity} {unit}",
    .whatIfOfList: "Belum terlayani: {count} keluarga di daftar yang belum tercatat di program ini",
    .whatIfOfTarget: "Belum terlayani: {count} = target {target} − realisasi {actual}",
    .whatIfDone: "Tidak ada yang menunggu.",
    .whatIfAt: "Keluarga terakhir terlayani pada {quarter}.",
    .whatIfNever: "Dengan kapasitas itu tidak pernah selesai.",
    .whatIfUnknown: "Kapasitas belum diketahui: ketik angka atau tekan +.",
    .whatIfOtherUnit: "Tidak dapat dihitung: program ini menghitung {unit}, bukan keluarga.",
    .whatIfAssumes:
      "Anggapan: satu unit untuk satu keluarga, kapasitas rata tiap triwulan, tidak ada "
      + "keluarga baru.",
    .whatIfServed: "terlayani",
    .whatIfWaiting: "menunggu",
    // Published and counted
    .certaintyOfListAndCount: "{families}: {certainty}; yang tercatat dan belum: dihitung di sini.",
    // What came after a programme
    .explainNotServed:
      "keluarga di daftar yang belum tercatat menerima program ini tahun itu; belum tercatat, bukan pasti tidak menerima",
    .explainNotServedDont:
      "dianggap semuanya membutuhkan program ini: syaratnya tidak diperiksa di sini",
    .explainEffect:
      "dari keluarga yang menerima program pada tahun itu, yang masih ada di daftar terbaru",
    .explainEffectDont:
      "dibaca sebagai akibat program: keluarga keluar dari daftar karena banyak hal",
    .explainLineOfList: "garis dari daftarnya: lihat penjelasan jumlah keluarga",
    // Data repairs
    .repairReport: "Laporan {programme}, {quarter}",
    .repairTarget: "Target {subject} {year}",
    .repairList: "Daftar {id}",
    .explainFindings: "temuan",
    .explainFindingUnit:
      "temuan: satu kolom pada satu baris data yang melanggar satu aturan; satu keluarga dapat punya beberapa",
    .explainFindingMethod: "setiap baris diperiksa dengan aturan mutu data ketika datanya masuk",
    .explainFindingCertainty: "aturan hanya melihat data; apakah benar salah, petugas yang tahu.",
    .explainFindingDont: "menghapus keluarga atau menuduh karena temuan: periksa dulu di desa",
    .explainFindingsOf: "{part} dari {whole} temuan di {region}",
    .explainSeverities:
      "kritis: baris belum dapat dilayani atau dihitung dengan benar; peringatan: perlu dilihat petugas; info: cukup diketahui",
    .explainCritical: "Kritis: baris ini belum dapat dilayani atau dihitung dengan benar.",
    .explainWarning: "Peringatan: perlu dilihat petugas.",
    .explainInfo: "Info: cukup diketahui.",
    .explainWithheld: "datanya milik pemerintah lain; di sini hanya angka yang terbit",
    .explainCount: "Jumlah",
    .explainMark: "Tanda",
    .markRecorded:
      "≤ ≥: {count} keluarga tercatat lewat catatan tanpa tanggal, jadi belum tentu sudah "
      + "tercatat pada hari itu",
    .markDeliberated:
      "≤ ≥: {count} musyawarah tanpa tanggal, jadi belum tentu sudah selesai pada hari itu",
    .markReports: "≤: {count} laporan tanpa tanggal, jadi belum tentu sudah masuk pada hari itu",
    .markReport: "≤: laporannya tanpa tanggal, jadi belum tentu sudah masuk pada hari itu",
    .markNamed: "≤: {count} di antaranya tanpa tanggal, jadi belum tentu sudah pada hari itu",
    .markAnswer: "?: jawaban desa tanpa tanggal, jadi belum tentu sudah ada pada hari itu",
    .markReceived: "?: catatannya tanpa tanggal, jadi belum tentu sudah diterima pada hari itu",
    .markBehind: "≥: {count} laporan tanpa tanggal, jadi belum tentu sudah masuk pada hari itu",
    .markServed:
      "≥: {count} keluarga menerima tanpa tanggal, jadi belum tentu sudah pada hari itu",
    .explainRepair: "Langkah",
    .explainCell: "Kolom",
    .explainFound: "Tertulis",
    .explainAgainst: "Banding",
    .mapRepairs: "Perbaikan data: kritis, peringatan",
    .mapNotChecked: "tanpa hitungan",
  ]
}
