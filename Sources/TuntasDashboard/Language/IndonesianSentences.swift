extension Phrase {
  /// Explanations, and what commands say, in Indonesian.
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
      "{difference}, yaitu {points} poin (seperseratus target) di bawah rencana: {status}. "
      + "Terlambat bila lebih dari {limit} poin.",
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
    // What went wrong in a command
    .failureOption: "{option} berisi \"{found}\"; seharusnya {expected}.",
    .failureOptionNeeded: "{screen} perlu {option}.",
    .expectedDate: "tanggal seperti 2025-09-30",
    .expectedSize: "ukuran seperti 120x40",
    .expectedCount: "bilangan dari 1",
    .expectedShare: "bilangan dari 0 sampai 1",
    .failureNotFound: "Tidak ada berkas atau map {path}.",
    .failureNotReadable: "{path} tidak dapat dibaca (kesalahan {code}).",
    .failureNoFile: "{path} bukan berkas biasa; seharusnya berkas CSV atau map.",
    .failureEmptyFolder:
      "Map {path} tidak berisi berkas; seharusnya families.csv, members.csv, dan lainnya.",
    .failureUnknownFile: "Nama berkas {path} tidak dikenal; seharusnya seperti families.csv.",
    .failureUnknownHeadings:
      "{path}: judul kolom tidak dikenal (ditemukan {found}); susunan {layout} juga memerlukan "
      + "{missing}. Untuk susunan lain, tulis berkas pemetaan (--layout).",
    .failureUnknownHeadingsNone: "{path} tidak berisi judul kolom; seharusnya tabel CSV.",
    .failureMapping: "{path}, baris {line}: ditemukan \"{found}\"; seharusnya {expected}.",
    .failureMappingMissing:
      "{path}, baris {line}: kolom {column} wajib ada; seharusnya di [columns] atau [constants].",
    .expectedMappingLine: "bagian seperti [columns] atau isian seperti nik = \"NIK\"",
    .importLayout: "{file}: susunan {layout}.",
    .importLeftHeadings: "{file} dilewati: judul kolom tidak dikenal (ditemukan {found}).",
    .importLeftRefused:
      "{file} dilewati: berisi baris yang ditolak; sebutkan berkasnya bila sudah diperbaiki.",
    .failureEmptyFile: "{file}, baris 1: kosong; seharusnya nama kolom.",
    .failureMissingColumn: "{file}, baris {line}: tidak ada kolom {column}.",
    .failureRepeatedColumn:
      "{file}, baris {line}: kolom {column} ada dua kali; seharusnya satu kali.",
    .failureNotADatabase:
      "{path} bukan database Tuntas atau sudah rusak; seharusnya berkas yang dibuat \"tuntas "
      + "import\".",
    .failureNewerVersion: "{path} dibuat versi Tuntas yang lebih baru; pasang versi itu.",
    .failureOlderVersion:
      "{path} dibuat versi Tuntas yang lebih lama dan tidak boleh diubah; minta pemiliknya "
      + "membukanya sekali, atau salin ke tempat yang boleh Anda tulisi.",
    .failureCannotOpen: "{path} tidak dapat dibuka; periksa map dan hak aksesnya.",
    .failureCannotWrite: "{path} tidak dapat ditulis; periksa map dan hak aksesnya.",
    .failureBusy: "{path} sedang ditulis program lain; coba lagi nanti.",
    .failureNotAllowed: "{path} tidak boleh dibaca oleh pemakai ini; periksa hak aksesnya.",
    .failureDiskFull: "Disk penuh saat menulis {path}; tidak ada yang berubah.",
    .failureFault: "Kesalahan program: {message}.",
    .failureNothingTaken:
      "Tidak ada baris yang dapat diterima ({rejected} ditolak); tidak ada yang berubah.",
    .failureStopped: "Dihentikan; tidak ada yang berubah.",
    .failureStrict: "{rejected} baris ditolak; karena --strict tidak ada yang masuk.",
    .failureNoImportPath: "Sebutkan berkas atau map yang akan masuk: tuntas import BERKAS.",
    .failureNothingToUndo: "Tidak ada impor yang dapat dibatalkan.",
    .failureNotTogether: "{option} dan {other} tidak dapat dipakai bersama; pilih salah satu.",
    .failureOutsideCovers:
      "{count} keluarga tinggal di luar {covers}, yang menurut --covers dicakup daftar ini; "
      + "tidak ada yang berubah.",
    .failureListNotNewer:
      "Daftar {register} bertanggal {date} tidak dapat masuk, karena daftar {list} bertanggal "
      + "{newest} sudah ada; daftar harus masuk menurut urutan tanggal.",
    .failureCutOff: "{path} terpotong saat dibaca; tidak ada yang berubah.",
    .failureNoSample:
      "Data contoh tidak ditemukan di ./sample-data; beri database dengan --database BERKAS.",
    .failureNoTerminal: "Dasbor perlu terminal; untuk teks: tuntas report overview.",
    .failurePoorTerminal:
      "Terminal \"{name}\" tidak dapat memindahkan kursor; untuk teks: tuntas report overview.",
    // Refused rows
    .rejected: "{file}, baris {line}: {column} berisi \"{found}\"; seharusnya {expected}.",
    .rejectedRow: "{file}, baris {line}: ditemukan {found}; seharusnya {expected}.",
    .expectedValue: "sebuah isi",
    .expectedText: "teks",
    .expectedInteger: "bilangan bulat",
    .expectedNumber: "bilangan seperti 12.5",
    .expectedYesNo: "yes atau no",
    .expectedRegion: "kode wilayah yang ada, seperti 32.16.01",
    .expectedVillage: "kode desa/kelurahan yang ada, seperti 32.16.01.2001",
    .expectedNIK: "NIK 16 angka",
    .expectedOriginalNIK: "NIK 16 angka; angka terakhir hilang oleh Excel, minta berkas asli",
    .expectedWord: "salah satu dari {words}",
    .expectedCells: "{count} sel",
    .foundCells: "{count} sel",
    .expectedQuote: "tanda kutip penutup sebelum akhir berkas",
    .expectedFamily: "nomor keluarga yang ada",
    .expectedList: "nomor daftar yang ada",
    .expectedProgramme: "kode program yang ada",
    .expectedSource: "nomor sumber yang ada",
    .expectedPerson: "NIK seorang anggota keluarga yang ada, atau isi desa/kelurahannya",
    .expectedOnePerson: "NIK satu anggota saja (beberapa memilikinya); isi nomor keluarganya",
    .expectedSamePerson:
      "orang yang sama seperti di data: urutan anggota di berkas ini lain; isi kolom nomor_anggota",
    .expectedUnique: "isi yang belum ada (sudah di baris {line})",
    .expectedUniqueAcross: "isi yang belum ada (sudah di {file}, baris {line})",
    .expectedSmaller: "bilangan yang lebih kecil",
    // Export
    .exportDone: "{rows} baris ditulis ke {path}.",
    .failureIdleFilter: "{kind} tidak dapat disaring dengan {option}; hapus pilihan itu.",
    // Workbooks
    .failureNotAWorkbook:
      "{path} bukan buku kerja .xlsx; buka di Excel dan simpan sebagai .xlsx atau CSV.",
    .failureWorkbookLocked:
      "{path} terkunci kata sandi; simpan sekali lagi tanpa kata sandi.",
    .failureWorkbookDamaged:
      "Buku kerja {path} rusak (bagian {part}); buka di Excel dan simpan sekali lagi.",
    .failureWorkbookSize: "Buku kerja {path} terlalu besar; bagi menjadi beberapa berkas.",
    .failureNoRoom:
      "Tidak ada tempat untuk berkas sementara (kesalahan {code}); "
      + "kosongkan disk atau atur TMPDIR ke map lain.",
    .failureAlreadyThere: "{path} sudah ada; pilih nama lain.",
    .templateGuide: "Petunjuk",
    .templateChoices: "Pilihan",
    .templateColumn: "Kolom",
    .templateNeeded: "Wajib diisi",
    .templateMeaning: "Arti",
    .templateContent: "Isi",
    // Import
    .importDone:
      "Dibaca {read}: baru {new}, berubah {changed}, sama {same}, ditolak {rejected}.",
    .importMore: "… dan {count} baris lagi yang ditolak.",
    .importKept: "{count} baris ditolak, disimpan di {file}; yang lain masuk.",
    .importKeptAll: "{count} baris ditolak, disimpan di {file}.",
    .importRefused: "{count} baris ditolak, disimpan di {file}; tidak ada yang masuk.",
    .importTried: "Hanya dicoba; tidak ada yang berubah.",
    .importNewList: "Daftar baru: {list}.",
    .importUndone: "Impor {number} ({time}, {who}) dibatalkan; data kembali seperti sebelumnya.",
    .importListed:
      "{number}. {time}, {who}: {files}. Dibaca {read}: baru {new}, berubah {changed}, "
      + "sama {same}, ditolak {rejected}.",
    .importListedUndone: "{import} Dibatalkan.",
    .importNone: "Belum ada impor.",
    .importRate: "{rows} baris/detik",
    .importTimeLeft: "sisa {time}",
    .failureOverwrites: "{path} sedang dibaca sebagai masukan; pilih berkas lain untuk {option}.",
    .failureOutput: "Hasil tidak dapat ditulis: {reason}.",
    .preparingSample: "Menyiapkan data contoh",
    .updatingDatabase: "Memutakhirkan database; ini hanya sekali",
    // Info
    .yes: "ya",
    .no: "tidak",
    .infoVersion: "Versi",
    .infoTerminal: "Terminal (TERM)",
    .infoInteractive: "Layar interaktif",
    .infoUTF8: "Huruf UTF-8",
    .infoNoColor: "NO_COLOR",
    .infoDatabaseExists: "Database sudah ada",
    .infoSample: "Data contoh",
    .infoCache: "Map sementara",
    // Explanation of families and sources
    .explainFamilyTitle: "Keluarga {head}, {people} jiwa, desil {decile}, {village}",
    .explainFamily:
      "{count} program tahun {year} tercatat diterima atau selesai; kosong berarti belum tercatat, bukan pasti tidak menerima",
    .explainFamilyRowUnit: "satu keluarga (KK) di daftar; jiwa = anggota yang tercatat",
    .explainFamilyMethod:
      "daftar nama dan alamat; desil dari registernya (1 termiskin), verifikasi dari desa",
    .explainFamilyCertainty: "dihitung di sini dari baris yang diimpor",
    .explainRegisterID: "nomor keluarga di register: {id}",
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
      "Apa adanya dari register. Tidak diketahui tetap tidak diketahui, bukan tidak. "
      + "Syarat program tidak diperiksa di sini.",
    .explainCardNeedMethod:
      "isian register; jawaban = langkah terjauh tahun {year} di daftar penerima",
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
    .mapNone: "Tidak ada bagian wilayah untuk digambar.",
    // Explanations of every figure, and the page of a source
    .explainFunds: "Dana",
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
    .paceNeeded: "Laju yang perlu untuk tiap target, dihitung dari tanggal daftar",
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
    .neededPerQuarter: "mulai sekarang perlu {families} keluarga membaik per triwulan",
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
    .explainRepair: "Langkah",
    .explainCell: "Kolom",
    .explainFound: "Tertulis",
    .explainAgainst: "Banding",
    .mapRepairs: "Perbaikan data: kritis, peringatan",
    .mapNotChecked: "tanpa hitungan",
  ]
}
