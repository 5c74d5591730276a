/// What is wrong with a database or its place, in one sentence each.
extension Phrase {
  package static let failureStore = Phrase(
    "Data tidak dapat dibaca. Tekan r untuk mencoba lagi.",
    "The data could not be read. Press r to try again."
  )
  package static let failureDamaged = Phrase(
    "{subject} rusak: {place}: ditemukan {found}, seharusnya {expected}.",
    "{subject} is damaged: {place} holds {found}; expected {expected}."
  )
  package static let damagedDatabase = Phrase("Database", "The database")
  package static let damagedRow = Phrase(
    "tabel {table}, baris {row}, kolom {column}",
    "table {table}, row {row}, column {column}"
  )
  package static let damagedTable = Phrase(
    "tabel {table}, kolom {column}",
    "table {table}, column {column}"
  )
  package static let damagedCount = Phrase("hitungan {column}", "the count {column}")
  package static let failureDamagedTable = Phrase(
    "{subject} rusak: {fault}; seharusnya tabelnya seperti buatan Tuntas, jadi buka salinan "
      + "yang masih utuh.",
    "{subject} is damaged: {fault}; expected the tables as Tuntas makes them, so open a copy "
      + "that is whole."
  )
  package static let failureDanglingLink = Phrase(
    "{path} adalah tautan ke {target}, yang tidak ada; perbaiki tautannya atau sebutkan "
      + "berkas lain.",
    "{path} is a link to {target}, which is not there; mend the link or name another file."
  )
  package static let failureNotADatabase = Phrase(
    "{path} bukan database Tuntas atau sudah rusak; seharusnya berkas yang dibuat \"tuntas "
      + "import\".",
    "{path} is no Tuntas database or is damaged; expected a file made by \"tuntas import\"."
  )
  package static let failureNewerVersion = Phrase(
    "{path} dibuat versi Tuntas yang lebih baru; pasang versi itu.",
    "{path} was written by a newer version of Tuntas; install that version."
  )
  package static let failureOlderVersion = Phrase(
    "{path} dibuat versi Tuntas yang lebih lama dan tidak boleh diubah; minta pemiliknya "
      + "membukanya sekali, atau salin ke tempat yang boleh Anda tulisi.",
    "{path} was written by an earlier version of Tuntas and may not be changed; let its "
      + "owner open it once, or copy it to where you may write."
  )
  package static let failureLogLeft = Phrase(
    "{path} belum ditutup dengan benar: perubahan terakhirnya ada di {path}-wal, dan mapnya "
      + "tidak dapat ditulis; salin keduanya ke map yang boleh ditulis.",
    "{path} was not closed properly: its last changes lie in {path}-wal, and its folder "
      + "cannot be written; copy both to a folder that can."
  )
  package static let failureUpdateBySteward = Phrase(
    "{path} dibuat versi Tuntas yang lebih lama dan perlu dimutakhirkan; hanya steward yang "
      + "boleh, dan peran di sini {role}: minta steward membukanya sekali.",
    "{path} was written by an earlier version of Tuntas and needs to be brought up to date; "
      + "only the steward may, and the role here is {role}: let the steward open it once."
  )
  package static let failureCannotOpen = Phrase(
    "{path} tidak dapat dibuka; periksa map dan hak aksesnya.",
    "{path} cannot be opened; check its folder and permissions."
  )
  package static let failureCannotWrite = Phrase(
    "{path} tidak dapat ditulis; periksa map dan hak aksesnya.",
    "{path} cannot be written; check its folder and permissions."
  )
  package static let failureBusy = Phrase(
    "{path} sedang ditulis program lain; coba lagi nanti.",
    "{path} is being written by another program; try again later."
  )
  package static let failureOpenToOthers = Phrase(
    "{path} dapat dibaca atau diubah orang lain; pemiliknya perlu menutupnya dulu: chmod 600.",
    "{path} can be read or changed by others; its owner must close it first: chmod 600."
  )
  package static let failurePlaceOfOthers = Phrase(
    "{path} milik pengguna lain, jadi isinya tidak dapat dipercaya dan tidak dibuka; "
      + "pakailah folder milik Anda sendiri.",
    "{path} belongs to another user, so what it holds cannot be trusted and is not opened; "
      + "use a folder of your own."
  )
  package static let failurePlaceOpen = Phrase(
    "{path} dapat ditulis pengguna lain, jadi isinya tidak dapat dipercaya dan tidak dibuka; "
      + "tutup dulu: chmod go-w {path}.",
    "{path} can be written by other users, so what it holds cannot be trusted and is not "
      + "opened; close it first: chmod go-w {path}."
  )
  package static let failureDiskFull = Phrase(
    "Disk penuh saat menulis {path}; tidak ada yang berubah.",
    "The disk is full while writing {path}; nothing was changed."
  )
  package static let failureNoRoom = Phrase(
    "Tidak ada tempat untuk berkas sementara (kesalahan {code}); kosongkan disk atau atur "
      + "TMPDIR ke map lain.",
    "There is no room for a temporary file (error {code}); free some disk or set TMPDIR to "
      + "another folder."
  )
}
