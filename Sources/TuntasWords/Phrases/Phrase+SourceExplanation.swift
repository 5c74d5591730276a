/// Explanations of published figures and their sources.
extension Phrase {
  package static let explainSourceUnit = Phrase(
    "angka, daftar, laporan yang menyebut sumber ini",
    "figures, lists, reports that name this source"
  )
  package static let explainUncontradicted = Phrase(
    "tidak ada sumber lain yang membantahnya",
    "no other source contradicts it"
  )
  package static let explainContradicted = Phrase(
    "{count} angkanya dibantah sumber lain; Enter menampilkan keduanya",
    "{count} of its figures {count|is|are} contradicted by another source; Enter shows both"
  )
  package static let explainSourceMethod = Phrase(
    "dihitung di sini: berapa baris data menyebut sumbernya",
    "counted here: how many rows of data name the source"
  )
  package static let explainLineOfEach = Phrase(
    "menurut masing-masing angka; lihat angkanya",
    "that of each figure; see the figure"
  )
  package static let explainSources = Phrase(
    "Setiap angka menyebut sumbernya. Dibantah: sumber lain memuat angka lain untuk hal yang "
      + "sama; keduanya ditampilkan.",
    "Every figure names its source. Contradicted: another source has another figure for the "
      + "same thing; both are shown."
  )
  package static let explainSourcesUnit = Phrase(
    "sumber; angka terbit yang dibantah",
    "sources; published figures that are contradicted"
  )
  package static let explainSourcesSource = Phrase(
    "daftar sumber di data ini",
    "the list of sources in this data"
  )
  package static let explainMethodUnstated = Phrase(
    "tidak disebut sumbernya",
    "not named by its source"
  )
  package static let explainLineUnstated = Phrase(
    "tidak ada atau tidak disebut sumbernya",
    "none, or not named by its source"
  )
  package static let explainNote = Phrase("Catatan", "Note")
  package static let explainIndicatorDont = Phrase(
    "disambung dengan angka bersatuan, cara, atau garis lain",
    "join it with figures of another unit, method or line"
  )
  package static let explainConflict = Phrase(
    "Beberapa sumber memuat angka berbeda untuk hal yang sama. Semuanya disimpan, tidak ada "
      + "yang dipilih.",
    "Several sources have different figures for the same thing. All are kept and none is chosen."
  )
  package static let explainConflictOther = Phrase(
    "Beberapa sumber saling membantah, tetapi angkanya tentang hal yang berbeda, jadi tanpa "
      + "rentang.",
    "Several sources contradict one another, but their figures speak of different things, so "
      + "there is no range."
  )
  package static let explainValue = Phrase("Angka", "Figure")
  package static let explainRounding = Phrase(
    "berbeda hanya karena pembulatan",
    "they differ by rounding alone"
  )
  package static let explainNotChosen = Phrase(
    "sumber-sumber berbeda; tidak ada yang dipilih",
    "the sources disagree; none is chosen"
  )
  package static let explainConflictDont = Phrase(
    "dirata-ratakan, atau dipilih satu tanpa menyebut yang lain",
    "take the mean, or choose one without naming the other"
  )
  package static let explainRestingListTitle = Phrase(
    "Daftar {register}, {region}, {day}",
    "List of {register}, {region}, {day}"
  )
  package static let explainRestingList = Phrase(
    "Daftar bernama yang berasal dari sumber ini; angkanya seperti dimuat sumbernya.",
    "A list by name that comes from this source; its number as the source printed it."
  )
  package static let explainPeopleUnit = Phrase("jiwa, bukan keluarga", "people, not families")
  package static let explainTargetMeaning = Phrase(
    "Yang harus dicapai pada akhir tahun itu.",
    "What is to be reached by the end of that year."
  )
  package static let explainRestingReport = Phrase(
    "Laporan satu program di satu wilayah; Enter membuka halaman programnya.",
    "The reports of one programme in one region; Enter opens the programme's page."
  )
  package static let explainPovertyLine = Phrase(
    "Pengeluaran yang menjadi batas: di bawahnya seseorang dihitung miskin.",
    "The spending below which somebody is counted as poor."
  )
  package static let explainLineItself = Phrase(
    "angka ini sendiri adalah garisnya",
    "this figure is itself the line"
  )
  package static let explainLineFrom = Phrase("berlaku mulai {period}", "valid from {period}")
  package static let explainLinesDont = Phrase(
    "Garis kemiskinan BPS dan garis miskin ekstrem tidak boleh disamakan.",
    "The line of the statistics office and the line of extreme poverty are never the same."
  )
  package static let explainBreak = Phrase(
    "Mulai saat itu angkanya diukur lain, jadi kedua angka tidak disambung.",
    "From then on it was measured differently, so the two figures are not joined."
  )
  package static let explainBreakDont = Phrase(
    "dihitung selisihnya: keduanya diukur dengan cara, garis, atau satuan lain",
    "take the difference: they were measured by another method, line or unit"
  )
  package static let explainFiguresOf = Phrase(
    "{count} baris data menyebut sumber ini",
    "{count} {count|row|rows} of data {count|names|name} this source"
  )
}
