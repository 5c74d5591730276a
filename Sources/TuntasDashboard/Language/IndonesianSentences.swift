extension Phrase {
  /// Explanations, settings and reports, in Indonesian.
  static let sentencesInIndonesian: [Phrase: String] = [
    // Explanation
    .footerExplain: "jelaskan",
    .helpExplain: "jelaskan angka",
    .explainTitle: "Penjelasan angka",
    .explainMeaning: "Arti",
    .explainUnit: "Satuan",
    .explainMethod: "Cara",
    .explainLine: "Garis",
    .explainDate: "Tanggal",
    .explainCertainty: "Sifat",
    .explainSource: "Sumber",
    .explainTarget: "Target",
    .explainPlan: "Rencana",
    .explainDifference: "Selisih",
    .explainDont: "Jangan",
    .explainListTitle: "{recorded} dari {families} keluarga sudah tercatat, {region}",
    .explainRecorded:
      "Keluarga di daftar dengan sedikitnya satu program yang diterima atau selesai tahun "
      + "{year}. Dinas yang belum menyetor daftar membuat keluarga tampak belum dilayani: lihat baris Laporan.",
    .explainFamilyUnit: "keluarga (satu dokumen KK), bukan jiwa dan bukan rumah tangga survei",
    .explainListMethod: "daftar nama dan alamat dari {register}{stage}",
    .explainLineIs: "{amount} per orang per hari, kesetaraan daya beli (PPP), bukan kurs pasar",
    .explainLineUnknown: "tidak disebut sumbernya",
    .explainDateIs: "{day} (umur data {months} bulan)",
    .explainDateAssumed: "{day}, tanggal perkiraan (umur data {months} bulan)",
    .explainSampleRows: "Keluarga di layar ini contoh, bukan orang nyata.",
    .explainListDont:
      "dijumlahkan dengan daftar lain; dibandingkan dengan daftar dari register, satuan, "
      + "atau garis lain",
    .certaintyCounted: "dihitung dari data.",
    .certaintyAbout: "sekitar (±)",
    .explainProgrammeTitle: "{count} {unit}, {programme}, {region}",
    .explainProgramme:
      "Realisasi dari target setahun, dijumlah sejak Januari. Selisih dihitung terhadap "
      + "rencana dinas sendiri, bukan terhadap kalender.",
    .explainUnitAndAgency: "{unit}; {agency}",
    .explainTargetIs: "{target} tahun {year}{document} ({certainty})",
    .explainTargetOfReport: "{target}, dari laporan dinas",
    .explainNoTarget: "tidak ada target",
    .explainPlanOfAgency: "{plan} s.d. {quarter}, rencana dinas sendiri",
    .explainPlanOfTime: "{plan} s.d. {quarter}; dinas tidak memberi rencana, jadi dibanding waktu",
    .explainNoPlan: "tidak ada rencana s.d. hari ini",
    .explainDifferenceIs:
      "{difference}: {status}. Terlambat bila lebih dari {limit} poin di bawah rencana.",
    .explainNoReport: "dinas belum melapor; belum lapor bukan nol",
    .explainQuarterEnd: "keadaan {day}",
    .explainQuarterReported: "keadaan {day}, dilaporkan {reported}",
    .explainProgrammeDont: "dijumlahkan dengan program bersatuan lain",
    .explainDeliberationsTitle: "{part} dari {whole} desa/kelurahan selesai musyawarah",
    .explainDeliberations: "Selesai: berita acara sudah terkirim, atau tahap sesudahnya.",
    .explainVillageUnit: "desa/kelurahan",
    .explainReportsTitle: "{part} dari {whole} laporan program sudah masuk",
    .explainReports:
      "Diharapkan: setiap program yang punya target tahun ini, di setiap pemerintah.",
    .explainReportUnit: "laporan triwulan",
    .explainCountedHere: "dihitung dari data yang sudah masuk",
    .sourceUnknown: "tidak diketahui",
    // Explanation of families and sources
    .explainFamilyTitle: "Keluarga {head} {number}, {people} jiwa, desil {decile}, {village}",
    .explainFamily:
      "{count} program tahun {year} tercatat diterima atau selesai; kosong berarti belum tercatat, bukan pasti tidak menerima",
    .explainFamilyRowUnit: "satu keluarga (KK) di daftar; jiwa = anggota yang tercatat",
    .explainFamilyMethod:
      "daftar nama dan alamat; desil dari registernya (1 termiskin), verifikasi dari desa",
    .explainFamilyCertainty: "dihitung di sini dari baris yang diimpor",
    .explainFamilyNumber: "nomor di Tuntas: {number} (bukan No. KK)",
    .explainSourceUnit: "angka, daftar, laporan yang menyebut sumber ini",
    .explainUncontradicted: "tidak ada sumber lain yang membantahnya",
    .explainContradicted: "{count} angkanya dibantah sumber lain; Enter menampilkan keduanya",
    // Settings
    .infoSettings: "Pengaturan",
    .infoSettingsExist: "Pengaturan sudah ada",
    .originOption: "opsi",
    .originEnvironment: "lingkungan",
    .originSettings: "berkas pengaturan",
    .originStandard: "bawaan",
    .failureSettingsRead:
      "{path} tidak dapat dibaca (kesalahan {code}); seharusnya berkas pengaturan yang boleh dibaca.",
    .failureSettingsSize: "{path} lebih besar dari 1 MB; seharusnya beberapa baris pengaturan.",
    .failureSettingsText: "{path} bukan teks UTF-8; seharusnya beberapa baris pengaturan.",
    .failureSettingsLine:
      "{path}, baris {line}: ditemukan {found}; seharusnya kunci = \"isi\", setiap kunci satu "
      + "kali, seperti home = \"32.16\".",
    .failureSettingsKey:
      "{path}, baris {line}: tidak ada pengaturan {key}; seharusnya salah satu dari {keys}.",
    .failureSettingsValue:
      "{path}, baris {line}: {key} berisi \"{found}\"; seharusnya {expected}.",
    .expectedRegionCode: "kode wilayah, seperti 32.16.01",
    .expectedCompletePath: "alamat lengkap sebuah berkas, seperti /srv/tuntas.sqlite",
    // Explanations of every figure, and the page of a source
    .country: "Indonesia",
    .columnAnsweredBy: "Program",
    .scopeKabupaten: "kabupaten",
    .scopeKota: "kota",
    .historyWorth: "{programme} {amount} {month}",
    .overviewTargetShort: "Target nol: akhir {year} ({document}).",
    .overviewNoOutlook: "Perkiraan belum dapat dihitung.",
    .overviewVerified:
      "{before} menjadi {after} keluarga: hasil verifikasi {year} (meninggal, pindah dll).",
    .overviewEarlierList: "{before} menjadi {after} keluarga: daftar {from} ke daftar {to}.",
    .programmeActualAndPlan: "{actual}, rencana {plan}",
    .explainOthersTitle:
      "{recorded} dari {families} keluarga sudah tercatat di {regions} wilayah lain, {region}",
    .explainOthers:
      "Wilayah yang tidak punya baris sendiri, dijumlahkan karena berasal dari satu daftar.",
    .explainNothingYet: "belum ada yang diimpor",
    .explainNoDataNotZero: "tanpa data; tanpa data bukan nol",
    .explainDayAssumed: "{day} (tanggal perkiraan)",
    .explainNoLine: "tanpa garis kemiskinan: hitungan {unit}",
    .explainEarlierTitle: "{before} menjadi {after} keluarga di daftar, {region}",
    .explainCleaning:
      "Daftar yang sama sebelum dan sesudah desa ditanya. Yang dicoret meninggal, "
      + "pindah, ganda, atau tidak layak: perbaikan daftar, bukan laju keluar dari "
      + "kemiskinan.",
    .explainTwoLists:
      "Angka terbit dari dua daftar register yang sama. Selisihnya memuat keluarga "
      + "baru, yang muncul kembali, dan yang keluar dengan segala alasan.",
    .explainEarlierDont: "dibaca sebagai laju keluar dari kemiskinan",
    .explainZeroTarget:
      "Pada akhir tahun itu tidak boleh ada lagi yang miskin ekstrem. Target baru "
      + "berdiri di samping target lama yang sudah lewat.",
    .explainOutlook: "Perkiraan",
    .explainZeroTargetIs: "{year}: {indicator} {value}, {document}",
    .explainNoDocument: "tanpa nomor dokumen",
    .explainTargetMethod: "ditetapkan dalam dokumen, bukan hasil hitungan",
    .explainTargetLine: "tidak disebut dalam target; mengikuti garis angka yang diukur",
    .explainTargetDate: "akhir tahun target; dilihat dari {day}",
    .explainZeroTargetDont:
      "dibandingkan dengan keluarga di daftar: persen dan jiwa survei bukan keluarga daftar",
    .outlookNeeds:
      "Perlu sedikitnya {fewest} daftar dari register, satuan, garis, dan tahap yang "
      + "sama. Baru ada {count}.",
    .outlookCleaning:
      "{before} menjadi {after} adalah perbaikan daftar, bukan laju keluar dari kemiskinan.",
    .outlookDiffers: "Daftar {month} berbeda: {differences}.",
    .differsCoverage: "wilayah lain",
    .differsRegister: "register {register}",
    .differsPeople: "menghitung jiwa",
    .differsFamilies: "menghitung keluarga",
    .differsLine: "garis {amount}",
    .differsNoLine: "tanpa garis",
    .differsStage: "tahap verifikasi lain",
    .differsSameDay: "tanggal yang sama",
    .explainDeliberationSource: "catatan musyawarah desa/kelurahan yang diimpor",
    .explainReportSource: "laporan triwulan dinas yang diimpor",
    .explainSourceMethod: "dihitung di sini: berapa baris data menyebut sumbernya",
    .explainLineOfEach: "menurut masing-masing angka; lihat angkanya",
    .explainSources:
      "Setiap angka menyebut sumbernya. Dibantah: sumber lain memuat angka lain untuk "
      + "hal yang sama; keduanya ditampilkan.",
    .explainSourcesUnit: "sumber; angka terbit yang dibantah",
    .explainSourcesSource: "daftar sumber di data ini",
    .explainTargetCertainty: "target: {certainty}",
    .explainReportSample: "laporan: DATA CONTOH",
    .explainReportCertainty: "laporan: pernyataan dinas",
    .explainProgrammeMethod: "laporan triwulan dinas, dijumlah sejak Januari",
    .explainNamedTitle: "{count} {unit} ada nama dan alamatnya, {place}",
    .explainWithoutName: "{count} {unit} dilaporkan tanpa nama",
    .explainNamed:
      "Penerima tahun {year} (diterima atau selesai) yang ada nama dan alamatnya di data ini.",
    .explainNotNamed: "Satuan ini tidak dapat dihitung dengan nama.",
    .explainNamedMethod: "dihitung dari daftar penerima yang diimpor",
    .explainNamedSource: "daftar penerima dari dinas, yang diimpor",
    .explainNamedDont: "disamakan dengan laporan dinas: yang tanpa nama tidak dapat diperiksa",
    .explainOfYear: "tahun {year}",
    .explainSpentTitle: "{amount} terpakai, {place}",
    .explainSpent:
      "Uang yang sudah dibelanjakan dari pagu setahun, sesudah perubahan bila ada. "
      + "Dinas tidak melaporkan rencana uang per triwulan.",
    .explainRupiah: "rupiah",
    .explainSpentDont: "dibaca sebagai hasil kerja: uang terpakai bukan unit selesai",
    .explainUnitCost: "Biaya satu satuan menurut sumbernya.",
    .explainRupiahPer: "rupiah per {unit}",
    .explainAsPrinted: "seperti dimuat sumbernya, tidak dihitung di sini",
    .explainObstacleTitle: "Kendala: {place}",
    .explainObstacle:
      "Kata-kata dinas sendiri dalam laporan terbarunya; nomor panjang disembunyikan.",
    .explainTextNotNumber: "kalimat, bukan angka",
    .explainObstacleLabel: "Kendala",
    .explainObstacleMethod: "ditulis dinas dalam laporan triwulan",
    .explainObstacleDate: "{quarter}, dilaporkan {day}",
    .explainCardFamily:
      "Jiwa = anggota yang tercatat di KK ini. Alamat dan RT/RW disembunyikan (UU 27/2022).",
    .explainDecile: "Desil",
    .explainDecileIs:
      "1 = sepersepuluh termiskin, dalam lingkup yang disebut; tiga lingkup dapat berbeda desilnya",
    .explainCardStrategies:
      "ADA: sedikitnya satu program strategi itu tercatat diterima atau selesai pada "
      + "tahun itu. BELUM berarti belum tercatat.",
    .explainCardStrategiesUnit: "program yang tercatat untuk keluarga ini",
    .explainCardAnswer: "Jawaban desa/kelurahan untuk keluarga ini. Layak berarti tetap di daftar.",
    .explainCardAnswerUnit: "satu jawaban untuk satu keluarga",
    .explainCardAnswerMethod: "verifikasi dan musyawarah desa/kelurahan",
    .explainMinutes: "berita acara {document}",
    .explainCardHistory: "Tahun-tahun saat program tercatat diterima atau selesai.",
    .explainCardNeed:
      "Apa adanya dari register. Yang tidak diketahui (PERLU DATA) bukan tidak. "
      + "Syarat program tidak diperiksa di sini.",
    .explainCardNeedMethod:
      "isian register; jawaban = langkah terjauh tahun {year} di daftar penerima",
    .explainNeedRule: "Ukuran",
    .explainNeedHouse:
      "TIDAK PERLU bila lantai, dinding, dan atap layak: bukan tanah, bambu, rumbia, atau dinding "
      + "seng, dan tidak tercatat jelek. Luas rumah tidak dinilai.",
    .explainNeedToilet: "TIDAK PERLU bila tercatat punya jamban sendiri.",
    .explainNeedWater:
      "TIDAK PERLU bila airnya ledeng, kemasan, sumur bor, atau sumur terlindung.",
    .explainNeedHealth:
      "SUDAH bila setiap anggota tercatat di PBI; jaminan lain tidak dicatat di sini.",
    .explainNeedSchool:
      "TIDAK PERLU bila tidak ada yang bersekolah atau berumur 7–18; umur tak diketahui: PERLU DATA.",
    .explainNeedNotJudged:
      "Perlu atau tidaknya tidak dinilai: keadaannya tidak dicatat. Yang dilihat hanya program.",
    .explainNeedOfFamily: "keluarga ini",
    .explainNeedOfMembers: "jiwa di keluarga ini",
    .explainProgrammes: "Program",
    .explainEnrolled: "Tercatat",
    .explainNotEnrolled:
      "belum ada di daftar penerima; dinas yang belum menyetor daftar membuatnya tampak belum",
    .explainOfMember: "anggota {number}",
    .explainCardMember: "Nama dewasa disingkat, nama anak tidak ditampilkan (UU 27/2022).",
    .explainCardMemberUnit: "satu anggota keluarga",
    .explainCardMemberMethod: "baris anggota di register; dicek ke Dukcapil",
    .explainMemberTitle: "{name}, {relation}, umur {age}",
    .explainAge: "Umur",
    .explainNIK: "NIK",
    .explainCard: "KTP",
    .explainMatch: "Dukcapil",
    .explainAgeInYears: "dalam tahun penuh",
    .explainAgeInBand: "umur anak hanya per kelompok: 0–6, 7–12, 13–15, 16–17 tahun",
    .explainNIKRecorded: "tercatat 16 angka, disembunyikan (UU 27/2022)",
    .explainNIKUnreadable: "yang tercatat bukan NIK 16 angka; perlu diperbaiki",
    .explainMatchUnknown: "belum dicek ke Dukcapil",
    .explainMethodUnstated: "tidak disebut sumbernya",
    .explainLineUnstated: "tidak ada atau tidak disebut sumbernya",
    .explainNote: "Catatan",
    .explainIndicatorDont: "disambung dengan angka bersatuan, cara, atau garis lain",
    .explainConflict:
      "Beberapa sumber memuat angka berbeda untuk hal yang sama. Semuanya disimpan, "
      + "tidak ada yang dipilih.",
    .explainConflictOther:
      "Beberapa sumber saling membantah, tetapi angkanya tentang hal yang berbeda, jadi "
      + "tanpa rentang.",
    .explainValue: "Angka",
    .explainRounding: "berbeda hanya karena pembulatan",
    .explainNotChosen: "sumber-sumber berbeda; tidak ada yang dipilih",
    .explainConflictDont: "dirata-ratakan, atau dipilih satu tanpa menyebut yang lain",
    .explainRestingListTitle: "Daftar {register}, {region}, {day}",
    .explainRestingList:
      "Daftar bernama yang berasal dari sumber ini; angkanya seperti dimuat sumbernya.",
    .explainPeopleUnit: "jiwa, bukan keluarga",
    .explainTargetMeaning: "Yang harus dicapai pada akhir tahun itu.",
    .explainRestingReport:
      "Laporan satu program di satu wilayah; Enter membuka halaman programnya.",
    .sourcePublisher: "Penerbit: {publisher}.",
    .sourceDate: "Tanggal: {date}.",
    .sourceDocument: "Nomor: {document}.",
    .sourceNothing: "Tidak ada angka yang bersandar pada sumber ini.",
    .sourceOther: "lain: {publisher}",
    .sourceRange: "rentang {range} ({sources})",
    .sourceNoRange: "tanpa rentang: angka tentang hal berbeda ({sources})",
    .columnPovertyLine: "Garis kemiskinan",
    .columnPer: "Untuk",
    .columnValidFrom: "Mulai",
    .explainPovertyLine:
      "Pengeluaran yang menjadi batas: di bawahnya seseorang dihitung miskin.",
    .explainLineItself: "angka ini sendiri adalah garisnya",
    .explainLineFrom: "berlaku mulai {period}",
    .explainLinesDont: "Garis kemiskinan BPS dan garis miskin ekstrem tidak boleh disamakan.",
    .sourcePovertyLines: "{count} garis kemiskinan",
    .valueOfPlace: "{value} ({place})",
    .columnPublishedFigure: "Angka terbit",
    .columnValue: "Nilai",
    .columnPeriod: "Waktu",
    .columnCertainty: "Sifat",
    .columnListOf: "Daftar keluarga",
    .columnStage: "Verifikasi",
    .columnPrinted: "Dimuat",
    .columnTarget: "Target",
    .columnYear: "Thn",
    .columnDocument: "Dokumen",
    .columnReportsOf: "Laporan program",
    .columnQuarters: "Triwulan",
    .columnReported: "Lapor terakhir",
    // Reports
    .reportProgrammes: "Program: target dan realisasi {year}",
    .reportOverview: "Kemiskinan ekstrem: ringkasan {year}",
    .reportSampleNote: "angka tanpa tanda * mungkin contoh, bukan keadaan nyata.",
    .reportAgainstTarget: "Realisasi dari target",
    .reportGaps: "Selisih dari rencana sendiri, dalam poin persen dari target",
    .reportGapsLeftOut:
      "{count} program tanpa laporan atau tanpa rencana tidak digambar: belum lapor bukan nol.",
    .reportPoints: "{points} poin",
    .reportAgencies: "Status program menurut dinas",
    .reportByStatus: "Program menurut status",
    .reportActual: "realisasi",
    .reportPlan: "rencana",
    .reportTarget: "target",
    .reportSides: "◄ kurang   lebih ►",
    .reportPlanUntil: "rencana s.d. {quarter}",
    .reportTargetOfYear: "target setahun",
    .reportBeyond: "lebih dari target",
    .reportNoFigure: "tanpa angka (bukan nol)",
    .reportPublished: "angka terbit",
    .reportAbout: "sekitar, menurut sumbernya",
    // Explanations of every figure, and the page of a source
    .explainNotBehind: "{difference}; tidak tertinggal dari rencana: {status}",
    .explainNoLineHere: "tanpa garis kemiskinan: pengeluaran tidak diukur di sini",
    .sourceIndicators: "{count} angka terbit",
    .sourceTargets: "{count} target",
    .sourceReports: "{count} laporan triwulan",
    .sourceLists: "{count} daftar keluarga",
    .sourceEnrolments: "{count} daftar penerima",
    // Map
    .map: "Peta",
    .mapTitle: "{figure} · {kind} ({number}/{count})",
    .mapWithout: "Belum tercatat menerima program {year}",
    .mapFamilies: "Keluarga di daftar",
    .mapRecorded: "Sudah tercatat {year}, persen",
    .mapBehind: "Program paling terlambat {year}, poin",
    .mapCounts: "{recorded}/{families} tercatat, belum {without}",
    .mapListed: "{families} keluarga di daftar",
    .mapPoints: "{points} poin tertinggal dari rencana",
    .mapTooFew: "tanpa persen",
    .mapNoReport: "tanpa laporan",
    .mapWithoutMiddle: "{count} wilayah tidak digambar karena titik tengahnya tidak ada.",
    .mapNone: "Tidak ada bagian wilayah untuk digambar.",
    // Explanations of every figure, and the page of a source
    .explainFunds: "Dana",
  ]
}
