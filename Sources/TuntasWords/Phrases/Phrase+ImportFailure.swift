/// Why an import took nothing.
extension Phrase {
  package static let failureWithoutLists = Phrase(
    "Ada data, tetapi belum ada daftar, target, atau laporan; impor juga lists.csv.",
    "There is data, but no list, target or report; import lists.csv too."
  )
  package static let failureMapping = Phrase(
    "{path}, baris {line}: ditemukan \"{found}\"; seharusnya {expected}.",
    "{path}, line {line}: found \"{found}\"; expected {expected}."
  )
  package static let failureMappingSize = Phrase(
    "{path} lebih dari 1 MB; seharusnya beberapa baris pemetaan.",
    "{path} is larger than 1 MB; expected the few lines of a mapping."
  )
  package static let failureMappingKey = Phrase(
    "{path}, baris {line}: {key} berisi \"{found}\"; seharusnya {expected}.",
    "{path}, line {line}: {key} holds \"{found}\"; expected {expected}."
  )
  package static let failureMappingKind = Phrase(
    "{path} tidak berisi kind, jenis barisnya; seharusnya {expected}.",
    "{path} has no kind, which says what its rows are; expected {expected}."
  )
  package static let failureMappingMissing = Phrase(
    "{path}, baris {line}: kolom {column} wajib ada; seharusnya di [columns] atau [constants].",
    "{path}, line {line}: column {column} is needed; expected under [columns] or [constants]."
  )
  package static let failureNotARegister = Phrase(
    "{file} tidak dimasukkan sebagai register {register}: {reason}. Bila memang register, "
      + "ketik --layout {layout}; bila daftar penerima atau calon, tulis berkas pemetaan "
      + "(--layout BERKAS).",
    "{file} was not taken as a {register} register: {reason}. If it is one, type --layout "
      + "{layout}; if it is a list of recipients or candidates, write a mapping file (--layout "
      + "FILE)."
  )
  package static let failureStrict = Phrase(
    "{rejected} baris ditolak; karena --strict tidak ada yang masuk.",
    "{rejected} {rejected|row|rows} refused; because of --strict nothing was taken."
  )
  package static let failureStrictLeft = Phrase(
    "Ada berkas atau lembar yang dilewati; karena --strict tidak ada yang masuk.",
    "Files or sheets were left out; because of --strict nothing was taken."
  )
  package static let failureNoImportPath = Phrase(
    "Sebutkan berkas atau map yang akan masuk: tuntas import BERKAS.",
    "Name the file or folder to take in: tuntas import FILE."
  )
  package static let failureNothingToUndo = Phrase(
    "Tidak ada impor yang dapat dibatalkan.",
    "There is no import that can be undone."
  )
  package static let failureAlreadyUndone = Phrase(
    "Impor {number} sudah dibatalkan, dan hanya impor terakhir yang dapat dibatalkan.",
    "Import {number} is undone already, and only the last import can be undone."
  )
  package static let failureListNotNewer = Phrase(
    "Daftar {register} bertanggal {date} tidak dapat masuk, karena daftar {list} bertanggal "
      + "{newest} sudah ada; daftar harus masuk menurut urutan tanggal.",
    "The {register} list of {date} cannot be taken, because the list {list} of {newest} is "
      + "there already; lists must come in the order of their dates."
  )
  package static let failureListBeforeAssumed = Phrase(
    "Daftar {register} bertanggal {date} tidak dapat masuk, karena daftar {list} bertanggal "
      + "{newest} sudah ada, dan tanggal itu hanya diandaikan; batalkan impornya dengan --undo, "
      + "lalu impor lagi dengan --list-date TANGGAL.",
    "The {register} list of {date} cannot be taken, because the list {list} of {newest} is "
      + "there already, and that date is only assumed; take its import back with --undo and "
      + "import it again with --list-date DATE."
  )
  package static let failureListTooShort = Phrase(
    "Daftar baru {register} untuk {covers} hanya berisi {count} keluarga, kurang dari "
      + "separuh daftar {list} yang digantikannya di sana ({before} keluarga); tidak ada yang "
      + "berubah. Bila memang demikian, ketik --replace.",
    "The new {register} list for {covers} holds {count} {count|family|families}, less than "
      + "half of the list {list} that it would take the place of there ({before}); nothing was "
      + "changed. If it is right, type --replace."
  )
}
