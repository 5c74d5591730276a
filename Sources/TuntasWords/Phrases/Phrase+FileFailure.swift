/// What is wrong with a file, in one sentence each.
extension Phrase {
  package static let failureNotReadable = Phrase(
    "{path} tidak dapat dibaca (kesalahan {code}).",
    "{path} cannot be read (error {code})."
  )
  package static let failureNoFile = Phrase(
    "{path} bukan berkas biasa; seharusnya berkas CSV atau map.",
    "{path} is no plain file; expected a CSV file or a folder."
  )
  package static let failureEmptyFolder = Phrase(
    "Map {path} tidak berisi berkas; seharusnya families.csv, members.csv, dan lainnya.",
    "Folder {path} holds no file to read; expected families.csv, members.csv and so on."
  )
  package static let failureUnknownFile = Phrase(
    "Nama berkas {path} tidak dikenal; seharusnya seperti families.csv.",
    "The file name {path} is not known; expected one such as families.csv."
  )
  package static let failureUnknownHeadings = Phrase(
    "{path}: judul kolom tidak dikenal (ditemukan {found}); susunan {layout} juga memerlukan "
      + "{missing}. Untuk susunan lain, tulis berkas pemetaan (--layout).",
    "{path}: the headings are not known (found {found}); layout {layout} also needs "
      + "{missing}. For another layout write a mapping file (--layout)."
  )
  package static let failureUnknownHeadingsNone = Phrase(
    "{path} tidak berisi judul kolom; seharusnya tabel CSV.",
    "{path} has no headings; expected a CSV table."
  )
  package static let failureNotAMembersFile = Phrase(
    "{file} tidak dimasukkan sebagai anggota keluarga register {register}: {reason}. Bila "
      + "memang register, ketik --layout {layout}; bila daftar penerima atau calon, tulis berkas "
      + "pemetaan (--layout BERKAS).",
    "{file} was not taken as family members of the {register} register: {reason}. If it is "
      + "that, type --layout {layout}; if it is a list of recipients or candidates, write a "
      + "mapping file (--layout FILE)."
  )
  package static let doubtMissing = Phrase(
    "kolom tanda register itu tidak ada, yaitu {missing} (ditemukan {found})",
    "it lacks the column that is a sign of that register, {missing} (found {found})"
  )
  package static let doubtForeign = Phrase(
    "{foreign} dari {count} kolom yang berisi tidak dikenalnya ({found})",
    "of its columns with values ({count}) it does not know {foreign} ({found})"
  )
  package static let sheetOfFile = Phrase("lembar {sheet} dari {file}", "sheet {sheet} of {file}")
  package static let failureEmptyFile = Phrase(
    "{file}, baris 1: kosong; seharusnya nama kolom.",
    "{file}, line 1: empty; expected the names of columns."
  )
  package static let failureNoTable = Phrase(
    "{path} bukan teks dan bukan buku kerja Excel; simpan sebagai .xlsx atau CSV (UTF-8).",
    "{path} is no text and no Excel workbook; save it as .xlsx or CSV (UTF-8)."
  )
  package static let failureNoLines = Phrase(
    "{path} berisi JSON, tetapi bukan satu objek per baris; tulis setiap data pada barisnya "
      + "sendiri.",
    "{path} is JSON, but not one object a line; write each record on a line of its own."
  )
  package static let failureRefusedColumns = Phrase(
    "{path} berisi baris yang ditolak tanpa baris pertamanya; kembalikan {columns} di atasnya.",
    "{path} holds refused rows without its first line; put {columns} back above them."
  )
  package static let failureRefusedHeader = Phrase(
    "{path} tidak lagi memuat baris judul kolom {file}; kembalikan seperti semula.",
    "{path} lacks the line with the headings of {file}; put it back as it was written."
  )
  package static let failureRefusedRow = Phrase(
    "{path}, baris {line}: susunan baris rusak; seharusnya sel {columns}.",
    "{path}, line {line}: the row is broken; expected the cells {columns}."
  )
  package static let failureMissingColumn = Phrase(
    "{file}, baris {line}: tidak ada kolom {column}.",
    "{file}, line {line}: column {column} is missing."
  )
  package static let failureRepeatedColumn = Phrase(
    "{file}, baris {line}: kolom {column} ada dua kali; seharusnya satu kali.",
    "{file}, line {line}: column {column} stands twice; expected once."
  )
  package static let failureNothingTaken = Phrase(
    "Tidak ada baris yang dapat diterima ({rejected} ditolak); tidak ada yang berubah.",
    "No row could be taken ({rejected} refused); nothing was changed."
  )
  package static let failureNoRows = Phrase(
    "Tidak ada baris data di bawah judul kolom; tidak ada yang berubah.",
    "There is no row of data below the column headings; nothing was changed."
  )
  package static let failureOutsideCovers = Phrase(
    "{count} keluarga tinggal di luar {covers}, yang menurut --covers dicakup daftar ini; "
      + "tidak ada yang berubah.",
    "{count} {count|family lives|families live} outside {covers}, which --covers says the "
      + "list covers; nothing was changed."
  )
  package static let failureNotTogether = Phrase(
    "{option} dan {other} tidak dapat dipakai bersama; pilih salah satu.",
    "{option} and {other} exclude each other; choose one of them."
  )
  package static let failureCutOff = Phrase(
    "{path} terpotong saat dibaca; tidak ada yang berubah.",
    "{path} was cut off while it was read; nothing was changed."
  )
  package static let failureChanged = Phrase(
    "{path} diubah saat sedang dibaca; tidak ada yang masuk.",
    "{path} was changed while being read; nothing was taken."
  )
  package static let failureNotAWorkbook = Phrase(
    "{path} bukan buku kerja .xlsx; buka di Excel dan simpan sebagai .xlsx atau CSV.",
    "{path} is no .xlsx workbook; open it in Excel and save it as .xlsx or CSV."
  )
  package static let failureWorkbookLocked = Phrase(
    "{path} terkunci kata sandi, jadi tidak ada yang masuk; simpan sekali lagi tanpa kata sandi.",
    "{path} is locked with a password, so nothing was taken; save it again without one."
  )
  package static let failureWorkbookDamaged = Phrase(
    "Buku kerja {path} rusak (bagian {part}), jadi tidak ada yang masuk; buka di Excel dan "
      + "simpan sekali lagi, atau keluarkan dari map.",
    "The workbook {path} is damaged (part {part}), so nothing was taken; open it in Excel "
      + "and save it again, or leave it out."
  )
  package static let failureWorkbookSize = Phrase(
    "Buku kerja {path} terlalu besar; bagi menjadi beberapa berkas.",
    "The workbook {path} is too large; divide it into several files."
  )
  package static let failureLimitLine = Phrase(
    "{place}, baris {line}: {limit}; daftar kantor tidak sebesar itu, periksa berkasnya.",
    "{place}, line {line}: {limit}; no list of an office is that large, check the file."
  )
  package static let failureLimit = Phrase(
    "{place}: {limit}; daftar kantor tidak sebesar itu, periksa berkasnya.",
    "{place}: {limit}; no list of an office is that large, check the file."
  )
  package static let failureRefusedRowsLost = Phrase(
    "{path} tidak dapat ditulis, jadi baris yang ditolak belum tersimpan; baris lain sudah "
      + "masuk. Sediakan ruang atau pilih tempat lain (--rejects), lalu masukkan lagi berkas "
      + "yang sama.",
    "{path} could not be written, so the refused rows stand in no file; the other rows went "
      + "in. Make room or name another place (--rejects), and import the same files again."
  )
}
