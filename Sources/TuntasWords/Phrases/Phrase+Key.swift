/// Why a key does nothing where it was pressed.
extension Phrase {
  package static let keyUnknown = Phrase(
    "Tombol itu tidak dipakai di sini; ? bantuan.",
    "That key does nothing here; ? for help."
  )
  package static let keyUnknownLetter = Phrase(
    "Tombol {key} tidak dipakai di sini; ? bantuan.",
    "{key} does nothing here; ? for help."
  )
  package static let keyReload = Phrase("Data dibaca sekali lagi.", "The data is read once more.")
  package static let keyNoRows = Phrase(
    "Tidak ada baris di layar ini.",
    "There are no rows on this screen."
  )
  package static let keyFirstRow = Phrase("Ini baris pertama.", "This is the first row.")
  package static let keyLastRow = Phrase("Ini baris terakhir.", "This is the last row.")
  package static let keyFirstColumn = Phrase("Ini kolom pertama.", "This is the first column.")
  package static let keyLastColumn = Phrase("Ini kolom terakhir.", "This is the last column.")
  package static let keyNoDoor = Phrase(
    "Baris ini tidak membuka layar lain.",
    "This row opens no other screen."
  )
  package static let keyNoFigures = Phrase(
    "Tidak ada angka di baris ini yang dapat dijelaskan.",
    "There is no figure on this row to explain."
  )
  package static let keyAtRoot = Phrase(
    "Ini layar pertama; Q mengakhiri program.",
    "This is the first screen; Q ends the program."
  )
  package static let keyAlreadyHere = Phrase(
    "Ini sudah layar itu.",
    "This is that screen already."
  )
  package static let keyOnePart = Phrase(
    "Layar ini hanya satu bagian.",
    "This screen has one part only."
  )
  package static let keyNoTable = Phrase(
    "Baris layar ini tidak dapat diurutkan atau disaring.",
    "The rows of this screen cannot be sorted or filtered."
  )
  package static let keyNoTableRow = Phrase(
    "Kursor tidak berada di baris tabel.",
    "The cursor is on no row of the table."
  )
  package static let keyNoExport = Phrase(
    "Di sini tidak ada yang dapat diekspor ke berkas.",
    "There is nothing here to export to a file."
  )
  package static let keyNoHits = Phrase(
    "Belum ada hasil cari; / mencari.",
    "Nothing was searched for yet; / searches."
  )
  package static let keyNotWide = Phrase(
    "Layar ini tidak punya kolom.",
    "This screen has no columns."
  )
  package static let keyNoProgramme = Phrase(
    "Buka satu program dulu untuk mencoba kapasitas.",
    "Open one programme first to try a capacity."
  )
  package static let keyOneForm = Phrase(
    "Layar ini hanya punya satu bentuk.",
    "This screen has one form only."
  )
  package static let keyTrailBegins = Phrase(
    "Tidak ada layar sebelum ini.",
    "There is no screen before this one."
  )
  package static let keyTrailEnds = Phrase(
    "Tidak ada layar sesudah ini.",
    "There is no screen after this one."
  )
  package static let keyUnknownInBox = Phrase(
    "Tombol {key} tidak dipakai di kotak ini; Esc menutupnya.",
    "{key} does nothing in this box; Esc closes it."
  )
  package static let keyUnknownHere = Phrase(
    "Tombol itu tidak dipakai di kotak ini; Esc menutupnya.",
    "That key does nothing in this box; Esc closes it."
  )
  package static let keyLineBegins = Phrase(
    "Ini awal tulisan.",
    "This is the beginning of the line."
  )
  package static let keyLineEnds = Phrase("Ini akhir tulisan.", "This is the end of the line.")
  package static let keyNothingToErase = Phrase(
    "Tidak ada huruf untuk dihapus di sana.",
    "There is no letter there to erase."
  )
  package static let keyNoEntries = Phrase("Tidak ada baris di kotak ini.", "No rows in this box.")
  package static let keyTypeFirst = Phrase(
    "Ketik dulu apa yang dicari.",
    "Type what you look for first."
  )
  package static let keyOneGroup = Phrase(
    "Hanya satu kelompok di sini.",
    "There is one group only."
  )
  package static let keyEverywhereAlready = Phrase(
    "Ini sudah mencari di semua wilayah.",
    "All regions are searched already."
  )
  package static let keyNoMoreLines = Phrase(
    "Semua baris sudah terlihat.",
    "All lines are seen already."
  )
  package static let keyNumberOnly = Phrase(
    "Di sini hanya angka yang diketik, sampai 10 juta.",
    "Only digits are typed here, up to 10 million."
  )
  package static let keyNumberStays = Phrase(
    "Angkanya tidak dapat lebih jauh ke sana.",
    "The number goes no further that way."
  )
}
