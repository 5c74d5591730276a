/// What an import did, and an upgrade before it.
extension Phrase {
  package static let importLayout = Phrase("{file}: susunan {layout}.", "{file}: layout {layout}.")
  package static let importLeftHeadings = Phrase(
    "{file} dilewati: judul kolom tidak dikenal (ditemukan {found}).",
    "{file} was left out: its headings are not known (found {found})."
  )
  package static let importLeftNothing = Phrase(
    "{file} dilewati: tidak berisi judul kolom.",
    "{file} was left out: it has no headings."
  )
  package static let importLeftNoTable = Phrase(
    "{file} dilewati: bukan teks dan bukan buku kerja Excel; simpan sebagai .xlsx atau CSV "
      + "(UTF-8).",
    "{file} was left out: it is no text and no Excel workbook; save it as .xlsx or CSV (UTF-8)."
  )
  package static let importLeftNoLines = Phrase(
    "{file} dilewati: berisi JSON, tetapi bukan satu objek per baris.",
    "{file} was left out: it is JSON, but not one object a line."
  )
  package static let importLeftName = Phrase(
    "{file} dilewati: namanya bukan UTF-8; ganti nama berkasnya.",
    "{file} is left out: its name is no UTF-8; rename the file."
  )
  package static let importLeftRefused = Phrase(
    "{file} dilewati: berisi baris yang ditolak; sebutkan berkasnya bila sudah diperbaiki.",
    "{file} was left out: it holds refused rows; name the file once they are corrected."
  )
  package static let importDone = Phrase(
    "Dibaca {read}: baru {new}, berubah {changed}, sama {same}, ditolak {rejected}.",
    "Read {read}: new {new}, changed {changed}, same {same}, refused {rejected}."
  )
  package static let importMore = Phrase(
    "… dan {count} baris lagi yang ditolak.",
    "… and {count} more refused {count|row|rows}."
  )
  package static let importKept = Phrase(
    "{count} baris ditolak, disimpan di {file}; yang lain masuk.",
    "{count} {count|row|rows} refused, kept in {file}; the rest went in."
  )
  package static let importKeptAll = Phrase(
    "{count} baris ditolak, disimpan di {file}.",
    "{count} {count|row|rows} refused, kept in {file}."
  )
  package static let importRefused = Phrase(
    "{count} baris ditolak, disimpan di {file}; tidak ada yang masuk.",
    "{count} {count|row|rows} refused, kept in {file}; nothing went in."
  )
  package static let importTried = Phrase(
    "Hanya dicoba; tidak ada yang berubah.",
    "Only tried; nothing was changed."
  )
  package static let importWouldRefuse = Phrase(
    "{count} baris akan ditolak, misalnya {sentence}",
    "{count} {count|row|rows} would be refused, for example {sentence}"
  )
  package static let importWouldRefuseAll = Phrase(
    "{count} baris akan ditolak; percobaan ini tidak menulis berkas baris yang ditolak.",
    "{count} {count|row|rows} would be refused; this trial writes no file of refused rows."
  )
  package static let importListMade = Phrase(
    "Daftar baru {register} per {date} ({origin}), mencakup {covers}: {count} keluarga ({list}).",
    "New {register} list of {date} ({origin}), covering {covers}: {count} "
      + "{count|family|families} ({list})."
  )
  package static let importListReplaces = Phrase(
    "Daftar itu menggantikan daftar {register} per {date} ({count} keluarga) di sana.",
    "It takes the place of the {register} list of {date} there ({count} {count|family|families})."
  )
  package static let importListFirst = Phrase(
    "Sebelumnya tidak ada daftar {register} di sana.",
    "There was no {register} list there before."
  )
  package static let importListDateAssumed = Phrase(
    "Tanggalnya diandaikan; bila diketahui, ketik --undo lalu impor lagi dengan --list-date "
      + "TANGGAL.",
    "Its date is assumed; if you know it, type --undo and import again with --list-date DATE."
  )
  package static let importListAfterKnown = Phrase(
    "Tanggalnya diandaikan, sehingga daftar itu berdiri sesudah daftar {list} yang "
      + "tanggalnya diketahui ({date}); bila keliru, ketik --undo lalu impor lagi dengan "
      + "--list-date TANGGAL.",
    "Its date is assumed, so it stands after the list {list}, whose date is known ({date}); "
      + "if that is wrong, type --undo and import again with --list-date DATE."
  )
  package static let importListBeforeKnown = Phrase(
    "Tanggalnya diandaikan, sehingga daftar itu berdiri sebelum daftar {list} yang "
      + "tanggalnya diketahui ({date}); bila keliru, ketik --undo lalu impor lagi dengan "
      + "--list-date TANGGAL.",
    "Its date is assumed, so it stands before the list {list}, whose date is known ({date}); "
      + "if that is wrong, type --undo and import again with --list-date DATE."
  )
  package static let importListHidden = Phrase(
    "Layar di sana tetap memakai daftar {list}, karena daftar baru ini tidak mencakup semua "
      + "kecamatan daftar itu; bila berkas ini seluruhnya, ketik --undo lalu --covers "
      + "{government}.",
    "Screens go on using the list {list} there, because the new one does not cover all "
      + "kecamatan of it; if the file is the whole, type --undo and then --covers {government}."
  )
  package static let importListRest = Phrase(
    "Kecamatan tanpa baris tetap pada daftarnya; bila berkas ini memuat seluruh kabupaten "
      + "atau kota, ketik --covers {code}.",
    "A kecamatan without rows keeps its list; if the file is all of the regency or city, "
      + "type --covers {code}."
  )
  package static let importListJoined = Phrase(
    "Masuk ke daftar {register} per {date} ({origin}), mencakup {covers}; sudah berisi "
      + "{before} keluarga, berkas ini {count} ({list}).",
    "Joined the {register} list of {date} ({origin}), covering {covers}; {before} "
      + "{before|family was|families were} on it, {count} {count|is|are} in this file ({list})."
  )
  package static let importListRepeated = Phrase(
    "Keluarganya sama dengan daftar {register} per {date} ({origin}) untuk {covers}, jadi "
      + "tidak dibuat daftar baru ({list}).",
    "The families are those of the {register} list of {date} ({origin}) for {covers}, so no "
      + "new list was made ({list})."
  )
  package static let importListUnchanged = Phrase(
    "Daftar {register} per {date} ({origin}) untuk {covers} sudah berisi keluarga itu ({list}).",
    "The {register} list of {date} ({origin}) for {covers} holds these families already ({list})."
  )
  package static let importDateGiven = Phrase("tanggal diberikan", "date given")
  package static let importDateOfFile = Phrase(
    "akhir tahun data dalam berkas, diandaikan",
    "end of the year of the data in the file, assumed"
  )
  package static let importDateAssumed = Phrase("tanggal diandaikan", "date assumed")
  package static let importDistricts = Phrase(
    "{count} kecamatan: {regions}",
    "{count} kecamatan: {regions}"
  )
  package static let importTied = Phrase(
    "Penerima di luar daftar yang kini dikenal keluarganya: {count} baris.",
    "Enrolments of people on no list, tied to their families now: {count}."
  )
  package static let importUndone = Phrase(
    "Impor {number} ({time}, {who}) dibatalkan; data kembali seperti sebelumnya.",
    "Import {number} ({time}, {who}) undone; the data is as it was before."
  )
  package static let importListed = Phrase(
    "{number}. {time}, {who}: {files}. Dibaca {read}: baru {new}, berubah {changed}, sama "
      + "{same}, ditolak {rejected}.",
    "{number}. {time}, {who}: {files}. Read {read}: new {new}, changed {changed}, same "
      + "{same}, refused {rejected}."
  )
  package static let importListedUndone = Phrase("{import} Dibatalkan.", "{import} Undone.")
  package static let importNone = Phrase("Belum ada impor.", "Nothing was imported yet.")
  package static let importRate = Phrase("{rows} baris/detik", "{rows} {rows|row|rows}/s")
  package static let importTimeLeft = Phrase("sisa {time}", "{time} left")
  package static let preparingSample = Phrase("Menyiapkan data contoh", "Preparing the sample data")
  package static let upgradeCopying = Phrase(
    "Memutakhirkan database, hanya sekali: menyalin {percent}% (Ctrl-C berhenti)",
    "Bringing the database up to date, once only: copying {percent}% (Ctrl-C stops)"
  )
  package static let upgradeChecking = Phrase(
    "Memutakhirkan database, hanya sekali: memeriksa salinan (Ctrl-C berhenti)",
    "Bringing the database up to date, once only: checking the copy (Ctrl-C stops)"
  )
  package static let upgradeCounting = Phrase(
    "Memutakhirkan database, hanya sekali: menghitung {percent}% (Ctrl-C berhenti)",
    "Bringing the database up to date, once only: counting {percent}% (Ctrl-C stops)"
  )
  package static let cacheNotOwn = Phrase(
    "Folder {path} bukan milik Anda sendiri atau tidak dapat ditulis; data contoh disiapkan "
      + "di folder sementara {folder}.",
    "Folder {path} is not yours alone or cannot be written; the sample data is prepared in "
      + "the passing folder {folder}."
  )
}
