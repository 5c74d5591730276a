/// The frame of every screen: names, the help, searching and choosing.
extension Phrase {
  package static let sampleData = Phrase("DATA CONTOH", "SAMPLE DATA")
  package static let headerDate = Phrase("keadaan {day}", "as of {day}")
  package static let headerListDate = Phrase("daftar {day}", "list of {day}")
  package static let moreBelow = Phrase("↓ masih ada", "↓ more")
  package static let loading = Phrase("Memuat…", "Loading…")
  package static let windowTooSmall = Phrase(
    "Layar terlalu kecil: {now}. Perlu sedikitnya 60x16.",
    "Window too small: {now}. Needs at least 60x16."
  )
  package static let legend = Phrase(
    "* angka terbit   ± sekitar   │ rencana s.d. {quarter}   ┃ target   i dari mana",
    "* published   ± about   │ plan to {quarter}   ┃ target   i where from"
  )
  package static let shortBy = Phrase("kurang {count}", "short {count}")
  package static let overBy = Phrase("lebih {count}", "over {count}")
  package static let notInSchool = Phrase("tidak bersekolah", "not in school")
  package static let faultMissing = Phrase("tabel {table} tidak ada", "table {table} is missing")
  package static let faultOtherKind = Phrase("{table} bukan tabel", "{table} is no table")
  package static let faultNoColumn = Phrase(
    "tabel {table} tanpa kolom {column}",
    "table {table} has no column {column}"
  )
  package static let faultOtherColumns = Phrase(
    "tabel {table} berkolom lain",
    "table {table} has other columns"
  )
  package static let faultOtherIndex = Phrase(
    "tabel {table} tanpa salah satu indeksnya",
    "table {table} lacks an index"
  )
  package static let faultTrigger = Phrase(
    "tabel {table} mengubah baris dengan sendirinya",
    "table {table} changes rows by itself"
  )
  package static let faultLater = Phrase(
    "tabel {table} ada, tetapi versinya tidak ada dalam daftar grdb_migrations",
    "table {table} is there, but its version is not in the list grdb_migrations"
  )
  package static let faultNoVersion = Phrase(
    "daftar {table} tanpa versi {step}",
    "the list {table} lacks the version {step}"
  )
  package static let listDays = Phrase("{first} s.d. {last}", "{first} to {last}")
  package static let viewAscending = Phrase("urut {column} ▲", "by {column} ▲")
  package static let viewDescending = Phrase("urut {column} ▼", "by {column} ▼")
  package static let viewHidden = Phrase("{count} kolom disembunyikan", "hidden columns: {count}")
  package static let viewMarked = Phrase("{count} ditandai", "{count} marked")
  package static let viewValues = Phrase("{count} nilai", "{count} {count|value|values}")
  package static let viewNone = Phrase(
    "Tidak ada baris yang cocok; Esc melepas bagian saringan yang terakhir.",
    "No row matches; Esc takes the last part of the filter off."
  )
  package static let yearUncertain = Phrase("tahun belum pasti", "year not certain")
  package static let themeStandard = Phrase("biasa", "standard")
  package static let themeLight = Phrase("terang", "light")
  package static let themeDark = Phrase("gelap", "dark")
  package static let themeContrast = Phrase("kontras tinggi", "high contrast")
}
