/// What the bottom line says.
extension Phrase {
  package static let noticeNoUndo = Phrase(
    "Tidak ada tampilan yang dapat diurungkan.",
    "No change of the view to undo."
  )
  package static let noticeNoRedo = Phrase(
    "Tidak ada tampilan yang dapat diulangi.",
    "No change of the view to redo."
  )
  package static let noticeNoOrder = Phrase(
    "Kolom ini tidak dapat diurutkan; pindah dengan ← →.",
    "This column cannot be sorted; move with ← →."
  )
  package static let noticeNoCount = Phrase(
    "Kolom ini tidak dapat disaring; pindah dengan ← →.",
    "This column cannot be filtered; move with ← →."
  )
  package static let noticeAskBurst = Phrase(
    "Tombol {key} datang bersama tombol lain, mungkin tempelan. Tekan {key} sekali lagi.",
    "{key} came together with other keys, perhaps a paste. Press {key} once more."
  )
  package static let noticeKeysWait = Phrase(
    "Menunggu data; {count} tombol menyusul. Esc membatalkan.",
    "Waiting for data; {count} {count|key follows|keys follow}. Esc drops them."
  )
  package static let noticeKeysDropped = Phrase(
    "Tombol yang menunggu dibuang.",
    "The keys that waited were dropped."
  )
  package static let noticeNothingToCancel = Phrase(
    "Tidak ada yang sedang berjalan. q menutup tampilan, Q keluar.",
    "Nothing is under way. q closes the view, Q quits."
  )
  package static let noticeHit = Phrase(
    "Hasil cari {number} dari {count} (n berikut, N sebelumnya)",
    "Hit {number} of {count} (n next, N previous)"
  )
  package static let noticeHitOfSome = Phrase(
    "Hasil cari {number} dari {count} yang dimuat; semua {all}, lihat / … lagi",
    "Hit {number} of {count} loaded, {all} in all; see / … more"
  )
  package static let noticeExporting = Phrase(
    "Menulis berkas… Ctrl-C membatalkan.",
    "Writing the file… Ctrl-C stops it."
  )
  package static let noticeExported = Phrase(
    "{count} baris ditulis ke {path}",
    "{count} {count|row|rows} written to {path}"
  )
  package static let noticeTheme = Phrase("Warna: {theme}", "Colours: {theme}")
  package static let noticeMouseOn = Phrase(
    "Tetikus dipakai: klik baris atau tombol. m: kembali.",
    "The mouse is used: click a row or a key. m: give it back."
  )
  package static let noticeMouseOff = Phrase(
    "Tetikus kembali ke terminal, untuk memilih teks.",
    "The mouse is the terminal's again, to select text."
  )
  package static let noticeCopiedTo = Phrase(
    "Disalin ke papan klip (bila terminal mengizinkan).",
    "Copied to the clipboard (where the terminal allows it)."
  )
  package static let noticeFixed = Phrase(
    "Kolom {column} tetap di depan dan tidak hilang di jendela sempit.",
    "The column {column} stays in front and does not give way."
  )
  package static let noticeFree = Phrase(
    "Kolom {column} tidak lagi tetap di depan.",
    "The column {column} no longer stays in front."
  )
  package static let noticeLastColumn = Phrase(
    "Kolom terakhir tidak dapat disembunyikan.",
    "The last column cannot be hidden."
  )
}
