extension Phrase {
  /// What commands say, in Indonesian.
  static let commandsInIndonesian: [Phrase: String] = [
    // What went wrong in a command
    .failureOption: "{option} berisi \"{found}\"; seharusnya {expected}.",
    .failureOptionNeeded: "{screen} perlu {option}.",
    .expectedDate: "tanggal seperti 2025-09-30",
    .expectedPastDate: "tanggal yang tidak sesudah hari ini ({today})",
    .expectedSize: "ukuran seperti 120x40",
    .expectedCount: "bilangan dari 1",
    .expectedShare: "bilangan dari 0 sampai 1",
    .expectedPath: "nama berkas atau map",
    .expectedWorkbookName: "nama yang berakhir .xlsx",
    .failureArgument: "Kata ke-{number} bukan UTF-8 ({found}); ganti nama berkas atau mapnya.",
    .failureVariable: "Variabel {name} bukan UTF-8 ({found}); ganti nama mapnya.",
    .failureDanglingLink:
      "{path} adalah tautan ke {target}, yang tidak ada; perbaiki tautannya atau "
      + "sebutkan berkas lain.",
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
    .failureMappingSize: "{path} lebih dari 1 MB; seharusnya beberapa baris pemetaan.",
    .failureMappingKey:
      "{path}, baris {line}: {key} berisi \"{found}\"; seharusnya {expected}.",
    .failureMappingKind: "{path} tidak berisi kind, jenis barisnya; seharusnya {expected}.",
    .failureMappingMissing:
      "{path}, baris {line}: kolom {column} wajib ada; seharusnya di [columns] atau [constants].",
    .expectedMappingLine: "bagian seperti [columns] atau isian seperti nik = \"NIK\"",
    .importLayout: "{file}: susunan {layout}.",
    .failureNotARegister:
      "{file} tidak dimasukkan sebagai register {register}: {reason}. Bila memang register, ketik "
      + "--layout {layout}; bila daftar penerima atau calon, tulis berkas pemetaan (--layout BERKAS).",
    .failureNotAMembersFile:
      "{file} tidak dimasukkan sebagai anggota keluarga register {register}: {reason}. Bila memang "
      + "register, ketik --layout {layout}; bila daftar penerima atau calon, tulis berkas pemetaan "
      + "(--layout BERKAS).",
    .doubtMissing: "kolom tanda register itu tidak ada, yaitu {missing} (ditemukan {found})",
    .doubtForeign: "{foreign} dari {count} kolom yang berisi tidak dikenalnya ({found})",
    .importLeftHeadings: "{file} dilewati: judul kolom tidak dikenal (ditemukan {found}).",
    .importLeftNothing: "{file} dilewati: tidak berisi judul kolom.",
    .importLeftNoTable:
      "{file} dilewati: bukan teks dan bukan buku kerja Excel; simpan sebagai .xlsx atau CSV "
      + "(UTF-8).",
    .importLeftName: "{file} dilewati: namanya bukan UTF-8; ganti nama berkasnya.",
    .importLeftNoLines:
      "{file} dilewati: berisi JSON, tetapi bukan satu objek per baris.",
    .importLeftRefused:
      "{file} dilewati: berisi baris yang ditolak; sebutkan berkasnya bila sudah diperbaiki.",
    .sheetOfFile: "lembar {sheet} dari {file}",
    .failureEmptyFile: "{file}, baris 1: kosong; seharusnya nama kolom.",
    .failureNoTable:
      "{path} bukan teks dan bukan buku kerja Excel; simpan sebagai .xlsx atau CSV (UTF-8).",
    .failureNoLines:
      "{path} berisi JSON, tetapi bukan satu objek per baris; tulis setiap data pada barisnya sendiri.",
    .failureRefusedColumns:
      "{path} berisi baris yang ditolak tanpa baris pertamanya; kembalikan {columns} di atasnya.",
    .failureRefusedHeader:
      "{path} tidak lagi memuat baris judul kolom {file}; kembalikan seperti semula.",
    .failureRefusedRow:
      "{path}, baris {line}: susunan baris rusak; seharusnya sel {columns}.",
    .failureMissingColumn: "{file}, baris {line}: tidak ada kolom {column}.",
    .failureRepeatedColumn:
      "{file}, baris {line}: kolom {column} ada dua kali; seharusnya satu kali.",
    .failureNotADatabase:
      "{path} bukan database Tuntas atau sudah rusak; seharusnya berkas yang dibuat \"tuntas "
      + "import\".",
    .failureNewerVersion: "{path} dibuat versi Tuntas yang lebih baru; pasang versi itu.",
    .failureLogLeft:
      "{path} belum ditutup dengan benar: perubahan terakhirnya ada di {path}-wal, dan "
      + "mapnya tidak dapat ditulis; salin keduanya ke map yang boleh ditulis.",
    .failureOlderVersion:
      "{path} dibuat versi Tuntas yang lebih lama dan tidak boleh diubah; minta pemiliknya "
      + "membukanya sekali, atau salin ke tempat yang boleh Anda tulisi.",
    .failureUpdateBySteward:
      "{path} dibuat versi Tuntas yang lebih lama dan perlu dimutakhirkan; hanya steward yang boleh, "
      + "dan peran di sini {role}: minta steward membukanya sekali.",
    .failureCannotOpen: "{path} tidak dapat dibuka; periksa map dan hak aksesnya.",
    .failureCannotWrite: "{path} tidak dapat ditulis; periksa map dan hak aksesnya.",
    .failureBusy: "{path} sedang ditulis program lain; coba lagi nanti.",
    .failureWiderRole:
      "Tidak diizinkan: --role {role} melebihi role = \"{allowed}\" di berkas pengaturan; opsi hanya "
      + "boleh mempersempit.",
    .failureWiderScope:
      "Tidak diizinkan: --scope {scope} di luar scope = \"{allowed}\" di berkas pengaturan; opsi "
      + "hanya boleh mempersempit.",
    .failureScopeNeeded:
      "Peran {role} perlu wilayahnya: tambahkan --scope dengan kode {level}, misalnya --scope "
      + "{example}, atau scope di berkas pengaturan.",
    .failureScopeLevel:
      "Peran {role} perlu kode {level}, bukan {found}: tulis misalnya --scope {example}.",
    .kindRegency: "kabupaten atau kota",
    .kindDistrict: "kecamatan",
    .kindVillage: "desa atau kelurahan",
    .failureOnlySteward:
      "Tidak diizinkan: hanya steward yang boleh mengubah database, dan peran di sini {role}.",
    .failureNotAllowed: "{path} tidak boleh dibaca oleh pemakai ini; periksa hak aksesnya.",
    .failurePlaceOfOthers:
      "{path} milik pengguna lain, jadi isinya tidak dapat dipercaya dan tidak dibuka; pakailah "
      + "folder milik Anda sendiri.",
    .failurePlaceOpen:
      "{path} dapat ditulis pengguna lain, jadi isinya tidak dapat dipercaya dan tidak dibuka; "
      + "tutup dulu: chmod go-w {path}.",
    .failureOpenToOthers:
      "{path} dapat dibaca atau diubah orang lain; pemiliknya perlu menutupnya dulu: chmod 600.",
    .failureDiskFull: "Disk penuh saat menulis {path}; tidak ada yang berubah.",
    .failureFault: "Kesalahan program: {message}.",
    .failureNoRows: "Tidak ada baris data di bawah judul kolom; tidak ada yang berubah.",
    .failureNothingTaken:
      "Tidak ada baris yang dapat diterima ({rejected} ditolak); tidak ada yang berubah.",
    .failureStopped: "Dihentikan; tidak ada yang berubah.",
    .failureStrict: "{rejected} baris ditolak; karena --strict tidak ada yang masuk.",
    .failureStrictLeft:
      "Ada berkas atau lembar yang dilewati; karena --strict tidak ada yang masuk.",
    .failureNoImportPath: "Sebutkan berkas atau map yang akan masuk: tuntas import BERKAS.",
    .failureNothingToUndo: "Tidak ada impor yang dapat dibatalkan.",
    .failureAlreadyUndone:
      "Impor {number} sudah dibatalkan, dan hanya impor terakhir yang dapat dibatalkan.",
    .failureNotTogether: "{option} dan {other} tidak dapat dipakai bersama; pilih salah satu.",
    .failureOutsideCovers:
      "{count} keluarga tinggal di luar {covers}, yang menurut --covers dicakup daftar ini; "
      + "tidak ada yang berubah.",
    .failureListNotNewer:
      "Daftar {register} bertanggal {date} tidak dapat masuk, karena daftar {list} bertanggal "
      + "{newest} sudah ada; daftar harus masuk menurut urutan tanggal.",
    .failureListBeforeAssumed:
      "Daftar {register} bertanggal {date} tidak dapat masuk, karena daftar {list} bertanggal "
      + "{newest} sudah ada, dan tanggal itu hanya diandaikan; batalkan impornya dengan --undo, lalu "
      + "impor lagi dengan --list-date TANGGAL.",
    .failureListTooShort:
      "Daftar baru {register} untuk {covers} hanya berisi {count} keluarga, kurang dari separuh "
      + "daftar {list} yang digantikannya di sana ({before} keluarga); tidak ada yang berubah. Bila "
      + "memang demikian, ketik --replace.",
    .failureCutOff: "{path} terpotong saat dibaca; tidak ada yang berubah.",
    .failureChanged: "{path} diubah saat sedang dibaca; tidak ada yang masuk.",
    .failureNoSample:
      "Data contoh tidak ditemukan di ./sample-data; beri database dengan --database BERKAS.",
    .failureNoTerminal: "Dasbor perlu terminal; untuk teks: tuntas report overview.",
    .failurePoorTerminal:
      "Terminal \"{name}\" tidak dapat memindahkan kursor; untuk teks: tuntas report overview.",
    // Refused rows
    .rejected: "{file}, baris {line}: {column} berisi {found}; seharusnya {expected}.",
    .rejectedRow: "{file}, baris {line}: ditemukan {found}; seharusnya {expected}.",
    .expectedValue: "sebuah isi",
    .expectedText: "teks",
    .expectedInteger: "bilangan bulat",
    .expectedNumber: "bilangan seperti 12.5",
    .expectedYesNo: "yes atau no",
    .expectedRegion: "kode wilayah yang ada, seperti 32.16.01",
    .expectedVillage: "kode desa/kelurahan yang ada, seperti 32.16.01.2001",
    .expectedGovernment: "kode kabupaten atau kota yang ada, seperti 32.16",
    .expectedGovernmentName: "nama kabupaten atau kota yang ada, seperti Kab. Bekasi",
    .expectedDistrictName: "nama kecamatan yang ada di kabupaten atau kota itu",
    .expectedVillageName: "nama desa/kelurahan yang ada di kecamatan itu",
    .expectedNIK: "NIK 16 angka",
    .expectedOriginalNIK: "NIK 16 angka; angka terakhir hilang oleh Excel, minta berkas asli",
    .expectedWord: "salah satu dari {words}",
    .expectedCells: "{count} sel",
    .foundCells: "{count} sel",
    .foundLetters: "teks {count} huruf",
    .foundNoHeadings: "{count} sel dari satu baris data",
    .expectedQuote: "tanda kutip penutup sebelum akhir berkas",
    .expectedObject:
      "satu objek JSON per baris, setiap kunci satu kali dan tanpa objek di dalamnya",
    .expectedFamily: "nomor keluarga yang ada",
    .expectedList: "nomor daftar yang ada",
    .expectedLaterList: "nomor daftar yang tidak lebih lama daripada daftar awalnya",
    .expectedProgramme: "kode program yang ada",
    .expectedSource: "nomor sumber yang ada",
    .expectedPerson: "NIK seorang anggota keluarga yang ada, atau isi desa/kelurahannya",
    .expectedOnePerson: "NIK satu anggota saja (beberapa memilikinya); isi nomor keluarganya",
    .expectedSamePerson:
      "orang yang sama seperti di data: urutan anggota di berkas ini lain; isi kolom nomor_anggota",
    .expectedUnique: "isi yang belum ada (sudah di baris {line})",
    .expectedUniqueAcross: "isi yang belum ada (sudah di {file}, baris {line})",
    .expectedDayWithin: "tanggal di tahun {first} sampai {last}",
    .expectedWithin: "bilangan dari {first} sampai {last}",
    .expectedOtherVillage: "desa/kelurahan lain: yang ini sudah penuh ({count} keluarga)",
    // Export
    .exportDone: "{rows} baris ditulis ke {path}.",
    .exportNoRows: "Tidak ada baris {kind} yang cocok di data ini.",
    .failureIdleFilter: "{kind} tidak dapat disaring dengan {option}; hapus pilihan itu.",
    // Workbooks
    .failureNotAWorkbook:
      "{path} bukan buku kerja .xlsx; buka di Excel dan simpan sebagai .xlsx atau CSV.",
    .failureWorkbookLocked:
      "{path} terkunci kata sandi, jadi tidak ada yang masuk; simpan sekali lagi tanpa kata sandi.",
    .failureWorkbookDamaged:
      "Buku kerja {path} rusak (bagian {part}), jadi tidak ada yang masuk; buka di Excel dan simpan "
      + "sekali lagi, atau keluarkan dari map.",
    .failureLimit: "{place}: {limit}; daftar kantor tidak sebesar itu, periksa berkasnya.",
    .failureLimitLine:
      "{place}, baris {line}: {limit}; daftar kantor tidak sebesar itu, periksa "
      + "berkasnya.",
    .partOfFile: "{file} ({part})",
    .limitArchiveParts: "lebih dari {most} bagian di dalam arsip",
    .limitDepth: "lebih dari {most} unsur XML bersarang",
    .limitTag: "satu unsur XML lebih dari {most} byte",
    .limitParserMemory: "XML-nya perlu lebih dari {most} byte memori",
    .limitSheets: "lebih dari {most} lembar",
    .limitSharedTexts: "lebih dari {most} teks berbeda",
    .limitSharedSize: "teksnya lebih dari {most} byte",
    .limitCell: "satu sel lebih dari {most} byte",
    .limitRow: "satu baris lebih dari {most} byte",
    .limitColumns: "lebih dari {most} kolom",
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
    .importWouldRefuse: "{count} baris akan ditolak, misalnya {sentence}",
    .importWouldRefuseAll:
      "{count} baris akan ditolak; percobaan ini tidak menulis berkas baris yang ditolak.",
    .importListMade:
      "Daftar baru {register} per {date} ({origin}), mencakup {covers}: {count} keluarga ({list}).",
    .importListReplaces: "Daftar itu menggantikan daftar {register} per {date} ({count} keluarga) "
      + "di sana.",
    .importListFirst: "Sebelumnya tidak ada daftar {register} di sana.",
    .importListDateAssumed:
      "Tanggalnya diandaikan; bila diketahui, ketik --undo lalu impor lagi dengan --list-date TANGGAL.",
    .importListAfterKnown:
      "Tanggalnya diandaikan, sehingga daftar itu berdiri sesudah daftar {list} yang tanggalnya "
      + "diketahui ({date}); bila keliru, ketik --undo lalu impor lagi dengan --list-date TANGGAL.",
    .importListBeforeKnown:
      "Tanggalnya diandaikan, sehingga daftar itu berdiri sebelum daftar {list} yang tanggalnya "
      + "diketahui ({date}); bila keliru, ketik --undo lalu impor lagi dengan --list-date TANGGAL.",
    .importListHidden:
      "Layar di sana tetap memakai daftar {list}, karena daftar baru ini tidak mencakup semua "
      + "kecamatan daftar itu; bila berkas ini seluruhnya, ketik --undo lalu --covers {government}.",
    .importListRest:
      "Kecamatan tanpa baris tetap pada daftarnya; bila berkas ini memuat seluruh kabupaten atau "
      + "kota, ketik --covers {code}.",
    .importListJoined:
      "Masuk ke daftar {register} per {date} ({origin}), mencakup {covers}; sudah berisi {before} "
      + "keluarga, berkas ini {count} ({list}).",
    .importListRepeated:
      "Keluarganya sama dengan daftar {register} per {date} ({origin}) untuk {covers}, jadi tidak "
      + "dibuat daftar baru ({list}).",
    .importListUnchanged:
      "Daftar {register} per {date} ({origin}) untuk {covers} sudah berisi keluarga itu ({list}).",
    .importDateGiven: "tanggal diberikan",
    .importDateOfFile: "akhir tahun data dalam berkas, diandaikan",
    .importDateAssumed: "tanggal diandaikan",
    .importDistricts: "{count} kecamatan: {regions}",
    .listDays: "{first} s.d. {last}",
    .importTied: "Penerima di luar daftar yang kini dikenal keluarganya: {count} baris.",
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
    .failureOutputFull: "Disk penuh; hasil terpotong di tengah.",
    .failureRefusedRowsLost:
      "{path} tidak dapat ditulis, jadi baris yang ditolak belum tersimpan; baris lain sudah masuk. "
      + "Sediakan ruang atau pilih tempat lain (--rejects), lalu masukkan lagi berkas yang sama.",
    .preparingSample: "Menyiapkan data contoh",
    .upgradeCopying: "Memutakhirkan database, hanya sekali: menyalin {percent}% (Ctrl-C berhenti)",
    .upgradeChecking: "Memutakhirkan database, hanya sekali: memeriksa salinan (Ctrl-C berhenti)",
    .upgradeCounting:
      "Memutakhirkan database, hanya sekali: menghitung {percent}% (Ctrl-C berhenti)",
    .cacheNotOwn:
      "Folder {path} bukan milik Anda sendiri atau tidak dapat ditulis; data contoh disiapkan di "
      + "folder sementara {folder}.",
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
  ]
}
