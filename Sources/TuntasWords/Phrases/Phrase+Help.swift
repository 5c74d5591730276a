/// Keys in the help, in a line each.
extension Phrase {
  package static let helpTitle = Phrase("Bantuan: tombol di layar ini", "Help: keys on this screen")
  package static let helpNothing = Phrase(
    "Tidak ada tombol seperti itu di layar ini.",
    "No such key on this screen."
  )
  package static let helpRow = Phrase("satu baris", "one row")
  package static let helpPage = Phrase("satu layar", "one screen")
  package static let helpHalfPage = Phrase("setengah layar", "half a screen")
  package static let helpEnds = Phrase("awal, akhir", "first, last")
  package static let helpEnter = Phrase("masuk", "open")
  package static let helpBack = Phrase("kembali", "back")
  package static let helpNextPart = Phrase("bagian lain", "other part")
  package static let helpLanguage = Phrase("bahasa Inggris", "Indonesian")
  package static let helpHelp = Phrase("bantuan ini", "this help")
  package static let helpReload = Phrase("baca ulang", "read again")
  package static let helpRedraw = Phrase("gambar ulang", "redraw")
  package static let helpCancel = Phrase("batal memuat", "stop loading")
  package static let helpSuspend = Phrase("ke shell (fg)", "to shell (fg)")
  package static let helpClose = Phrase("tutup layar", "close screen")
  package static let helpQuit = Phrase("keluar", "quit")
  package static let helpExplain = Phrase("jelaskan angka", "explain figures")
  package static let helpPlaces = Phrase("ke tempat tadi", "to where one was")
  package static let helpSearch = Phrase("cari (juga ejaan lama)", "search (old names too)")
  package static let helpHits = Phrase("hasil cari berikutnya", "next hit")
  package static let helpColumn = Phrase("ke kiri, ke kanan", "left, right")
  package static let helpSort = Phrase("urutkan menurut kolom", "sort by the column")
  package static let helpFilter = Phrase("saring menurut kolom", "filter by the column")
  package static let helpCount = Phrase("hitung per nilai", "count by value")
  package static let helpWidth = Phrase("kolom lebih sempit", "narrower column")
  package static let helpHide = Phrase("sembunyikan kolom", "hide the column")
  package static let helpFix = Phrase("tetapkan kolom di depan", "fix the column in front")
  package static let helpMark = Phrase("tandai baris", "mark the row")
  package static let helpUndo = Phrase("urungkan, ulangi", "undo the view, redo")
  package static let helpExport = Phrase("ekspor tanda atau semua", "export marked or all")
  package static let helpCopy = Phrase("salin", "copy")
  package static let helpPalette = Phrase("semua perintah, kode", "all commands, codes")
  package static let helpTheme = Phrase("ganti warna", "other colours")
  package static let helpMouse = Phrase("tetikus", "mouse")
  package static let helpErase = Phrase("hapus huruf sebelumnya", "erase the letter before")
  package static let helpEraseForward = Phrase("hapus huruf berikutnya", "erase the letter behind")
  package static let helpEraseWord = Phrase("hapus satu kata", "erase a word")
  package static let helpEraseToFirst = Phrase("hapus sampai awal", "erase to the beginning")
  package static let helpEraseToLast = Phrase("hapus sampai akhir", "erase to the end")
  package static let helpEraseAll = Phrase("hapus semua", "erase all")
  package static let helpCaret = Phrase("geser di dalam tulisan", "move within what is typed")
  package static let helpCaretEnds = Phrase(
    "ke awal, ke akhir tulisan",
    "to the beginning, to the end"
  )
  package static let helpChoose = Phrase("pilih beberapa nilai", "choose several values")
  package static let helpMore = Phrase("↑↓ gulir", "↑↓ scroll")
  package static let helpForm = Phrase("bentuk atau angka lain", "another form or figure")
  package static let helpWhatIf = Phrase("coba kapasitas program", "try a capacity")
  package static let helpRaise = Phrase("kapasitas lebih besar", "more capacity")
  package static let helpLower = Phrase("kapasitas lebih kecil", "less capacity")
  package static let helpForward = Phrase("maju lagi", "forth again")
  package static let helpWider = Phrase("kolom lebih lebar", "wider column")
  package static let helpPreviousHit = Phrase("hasil cari sebelumnya", "previous hit")
  package static let helpGroup = Phrase("kelompok hasil berikutnya", "next group of hits")
  package static let helpPreviousGroup = Phrase(
    "kelompok hasil sebelumnya",
    "previous group of hits"
  )
  package static let helpEverywhere = Phrase(
    "cari di semua wilayah, atau di sini saja",
    "search all regions, or only here"
  )
}
