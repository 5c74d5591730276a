extension Phrase {
  /// What explanations show of the row they explain, in Indonesian.
  static let explanationsInIndonesian: [Phrase: String] = [
    .explainActual: "Realisasi",
    .explainActualIs: "{actual} dari target {target} {unit} ({percent})",
    .explainCountOfList:
      "{recorded} dari {families} keluarga ({percent}); {without} belum tercatat",
    .explainCountOfFew:
      "{recorded} dari {families} keluarga, terlalu sedikit untuk persen; "
      + "{without} belum tercatat",
    .explainOldData: "{date}; lebih dari {limit} bulan: {status}",
    .explainCountMissing: "{part} dari {whole} {unit}; {missing} belum",
    .explainPointsFromPlan: "{points} dari rencana (poin = seperseratus target)",
    .explainNamedFamilies: "keluarga (KK) dengan nama dan alamat, satu keluarga satu kali",
    .explainNamedPeople: "orang dengan nama dan alamat, satu orang satu kali",
    .explainNamedGroups: "kelompok bernama, satu kelompok satu kali",
    .explainNamedUnit: "{unit}; laporan dan target dalam {reported}",
    .explainNamedIs: "{count} dari target {target} ({percent})",
    .explainMoneyIs: "{spent} dari pagu {ceiling} ({percent})",
    .explainQuartersTitle: "{programme}, {region}: triwulan demi triwulan {year}",
    .explainQuarters:
      "Yang dicapai sampai akhir tiap triwulan, dijumlah sejak Januari. Kolom "
      + "mulai dari 0; tanda = rencana, garis = target.",
    .explainQuarter: "Triwulan",
    .explainQuarterIs: "{quarter}: {actual}, rencana {plan}, {status}",
    .explainFunnel:
      "Berapa yang sampai ke tiap tahap; yang selesai juga sudah hadir. Persen "
      + "dari tahap sebelumnya yang diketahui.",
    .explainStage: "Tahap",
    .explainStageIs: "{stage}: {count} ({share} dari {whole})",
    .explainStageFirst: "{stage}: {count}",
    .explainGroupTitle: "{group}: {programmes} program s.d. {quarter} {year}",
    .explainGroup:
      "Program yang disatukan menurut hal yang sama. Satuannya berbeda, jadi "
      + "realisasinya tidak dijumlah: hanya status, laporan, dan uang.",
    .explainGroupUnit: "status: program; laporan: laporan triwulan; uang: rupiah",
    .explainStatuses: "Status",
    .explainReportsLabel: "Laporan",
    .explainMoney: "Uang",
    .explainGroupMoney:
      "{money} terpakai ({percent} dari pagu), dari {counted} dari {programmes} "
      + "program yang menyebut keduanya",
    .explainGroupMethod: "dihitung di sini dari laporan triwulan dinas",
    .explainDistances:
      "Berapa program berada seberapa jauh dari rencananya sendiri, dalam poin "
      + "(seperseratus target).",
    .explainDistancesTitle: "{known} dari {all} program dapat dibandingkan dengan rencananya",
    .explainProgrammesUnit: "program",
    .explainSharesTitle: "{programme}: realisasi dari target di tiap wilayah",
    .explainShares:
      "Realisasi dari target setahun, dijumlah sejak Januari, tiap pemerintah "
      + "sendiri-sendiri.",
    .explainRegionLabel: "Wilayah",
    .explainShareIs: "{region}: {count} ({percent})",
    .explainAgencyTitle: "Laporan {agency}, {region}: {missing} belum masuk",
    .explainAgenciesLate: "{late} dari {agencies} dinas masih berutang laporan",
    .explainBehindOf: "{behind} dari {programmes} program {status}",
    .explainQuarterReports: "{quarter}: {part} dari {whole} laporan",
    .explainQuarterNone: "{quarter}: tidak ditunggu laporan",
    .explainAgencyDate: "triwulan yang sudah lewat; dilihat dari {day}",
    .explainMapTitle: "{region}: {value} · {figure}",
    .explainMapBehind:
      "Program yang paling tertinggal dari rencananya sendiri di sini; 0 bila "
      + "tidak ada yang tertinggal.",
    .explainPointsUnit: "poin: seperseratus target setahun dari satu program",
    .explainMapLimit: "{status} bila lebih dari {limit} poin",
    .explainMapFindings: "{count} temuan kritis dan peringatan; info tidak ikut di peta",
    .explainFlow:
      "Siapa masuk dan keluar di antara dua daftar. Yang membaik dihitung sebagai "
      + "laju, dikurangi yang baru dan yang muncul kembali; meninggal, pindah, ganda "
      + "adalah perbaikan daftar.",
    .explainResult: "Hasil",
    .explainFlowMethod: "dihitung di sini dari baris kedua daftar dan alasan keluar yang tertulis",
    .explainPrinted: "Tercetak",
    .explainPrintedBoth: "{before} menjadi {after} menurut sumbernya",
    .explainNotPrinted: "tidak dicetak sumbernya",
    .explainProjection:
      "Kapan daftar kosong bila laju antara daftar yang sebanding tetap; tanpa "
      + "cukup daftar tidak ada tanggal.",
    .explainProjectionMethod:
      "laju = (membaik − baru − muncul kembali) per triwulan di antara daftar yang "
      + "sebanding",
    .explainInterval: "Laju",
    .explainIntervalIs: "{from} ke {to}: {net} keluarga dalam {days} hari, {pace} per triwulan",
    .explainNeeded:
      "Berapa keluarga harus membaik tiap triwulan supaya daftar kosong pada akhir "
      + "tahun target.",
    .explainNeededFrom: "{families} keluarga di daftar {day}; target berakhir {end}",
    .explainNeededMethod:
      "keluarga di daftar dibagi waktu sampai akhir tahun target, dalam triwulan",
    .explainBreak: "Mulai saat itu angkanya diukur lain, jadi kedua angka tidak disambung.",
    .explainBreakDont: "dihitung selisihnya: keduanya diukur dengan cara, garis, atau satuan lain",
    .explainAnswer: "Jawaban",
    .explainFiguresOf: "{count} baris data menyebut sumber ini",
    .explainRowsChecked: "Diperiksa",
    .explainRowsCheckedAre:
      "{rows} baris diperiksa: {families} keluarga dan {people} anggota di daftar",
    .explainRowsOfFigures:
      "baris laporan, angka terbit, target, dan daftar diperiksa; banyaknya tidak "
      + "dihitung di sini",
    .explainAgeIs: "{age} tahun; {rule}",
    .explainAgeOn: "umur dihitung pada {day}",
    .explainNamedFamiliesWord: "keluarga",
    .explainNamedPeopleWord: "orang",
    .explainNamedGroupsWord: "kelompok",
    .explainFindingsLabel: "Temuan",
    .explainStrategy: "Strategi pemerintah yang diikuti program, dan anggaran yang membayarnya.",
    .explainStrategyLabel: "Strategi",
    .explainCatalogueMethod: "ditulis dalam daftar program, tidak dihitung",
    .explainCatalogueSource: "daftar program di data ini, sebagaimana diimpor",
    .explainCatalogueCertainty: "menurut daftar programnya",
    .explainPartsTitle: "{place}: {known} dari {all} wilayah punya laporan",
    .explainParts:
      "Wilayah di bawahnya menurut laporan dinas, yang paling kurang dari rencana lebih dahulu.",
    .explainRowsUnknown: "banyaknya baris yang diperiksa tidak diketahui",
  ]
}
