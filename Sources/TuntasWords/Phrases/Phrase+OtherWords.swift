/// What commands and screens are called otherwise, by which the palette and the help find them.
extension Phrase {
  /// Other words for the same, in both languages whatever the language of the screen: who learned the
  /// program in one of them finds a command in the other.
  package var otherWords: [String] {
    Self.otherWords[self].map { [$0.indonesian, $0.english] } ?? []
  }

  /// The words by what they stand for; each is found by its beginning.
  private static let otherWords: [Phrase: Phrase] = [
    .overview: Phrase("beranda dasbor utama depan awal", "home dashboard main summary start"),
    .regions: Phrase("kabupaten kota kecamatan desa kelurahan daerah", "district village area"),
    .programmes: Phrase(
      "bantuan kegiatan intervensi dinas target capaian",
      "aid intervention target"
    ),
    .families: Phrase("kk kpm rumah tangga warga penerima daftar", "household list people"),
    .gaps: Phrase("kesenjangan celah terlewat kosong", "unserved missed without nothing"),
    .repairs: Phrase("mutu kualitas data salah galat nik ganda", "quality errors issues cleaning"),
    .map: Phrase("gambar wilayah lokasi", "geography places"),
    .sources: Phrase("asal rujukan dokumen data", "references origin documents"),
    .pace: Phrase("laju kecepatan proyeksi perkiraan nol arus", "pace speed projection flow zero"),
    .figures: Phrase("angka terbit indikator bps kemiskinan", "published indicators statistics"),
    .reportsIn: Phrase("laporan dinas opd triwulan masuk", "agency quarter received"),
    .groups: Phrase("kelompok kube usaha bersama pelatihan", "joint business training"),
    .helpEnter: Phrase("buka pilih", "enter go into"),
    .helpBack: Phrase("mundur naik batal", "up return escape"),
    .helpNextPart: Phrase("panel tab pindah", "panel tab section"),
    .helpForm: Phrase("grafik diagram tabel tampilan", "chart graph table view toggle"),
    .helpWhatIf: Phrase("simulasi andai hitung kapasitas", "simulation what if capacity"),
    .helpPlaces: Phrase("riwayat sebelum", "history previous backward"),
    .helpForward: Phrase("riwayat sesudah", "history forward"),
    .helpSearch: Phrase("temukan nama desa program", "find look name"),
    .helpHits: Phrase("temuan lanjut", "match next found"),
    .helpPreviousHit: Phrase("temuan mundur", "match previous found"),
    .helpExplain: Phrase("dari mana asal sumber definisi arti", "why where from definition source"),
    .helpColumn: Phrase("kolom geser", "column move"),
    .helpSort: Phrase("susun order naik turun", "order arrange rank"),
    .helpFilter: Phrase("pilah cari syarat kondisi", "where condition select"),
    .helpCount: Phrase("frekuensi jumlah sebaran", "frequency distribution histogram"),
    .helpWidth: Phrase("lebar ciut", "width shrink"),
    .helpWider: Phrase("lebar luas", "width grow"),
    .helpHide: Phrase("hilangkan buang kolom", "remove column"),
    .helpFix: Phrase("kunci bekukan beku sematkan", "freeze pin lock"),
    .helpMark: Phrase("centang pilih seleksi", "select check tag"),
    .helpUndo: Phrase("urung balik pulihkan", "revert again"),
    .helpExport: Phrase("unduh simpan berkas csv excel cetak", "save download file print"),
    .helpCopy: Phrase("papan klip tempel", "clipboard yank paste"),
    .helpHelp: Phrase("tolong tombol petunjuk panduan", "keys manual shortcuts guide"),
    .helpPalette: Phrase("perintah menu cari", "palette menu commands"),
    .helpClose: Phrase("keluar selesai", "exit leave"),
    .helpTheme: Phrase("tema warna gelap terang kontras", "theme colors dark light contrast"),
    .helpReload: Phrase("muat segarkan perbarui", "reload refresh update"),
    .helpRedraw: Phrase("bersihkan layar rusak", "repaint clear garbled"),
    .helpCancel: Phrase("hentikan berhenti stop", "abort interrupt"),
    .helpSuspend: Phrase("jeda latar belakang", "background pause"),
    .helpQuit: Phrase("akhiri selesai tutup program", "exit end program"),
    .helpLanguage: Phrase("bahasa indonesia inggris terjemah", "language english translate"),
  ]
}
