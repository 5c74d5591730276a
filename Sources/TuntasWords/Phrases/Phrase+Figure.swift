/// Published figures and their sources.
extension Phrase {
  package static let sourceUnknown = Phrase("tidak diketahui", "unknown")
  package static let sources = Phrase("Sumber", "Sources")
  package static let valuesTitle = Phrase("Nilai kolom {column}", "Values of {column}")
  package static let valuesNone = Phrase("Kolom ini kosong.", "This column is empty.")
  package static let sourcesCount = Phrase(
    "{sources} sumber; {contradicted} angka dibantah sumber lain.",
    "{sources} {sources|source|sources}; {contradicted} {contradicted|figure is|figures are} "
      + "contradicted by another source."
  )
  package static let country = Phrase("Indonesia", "Indonesia")
  package static let scopeKabupaten = Phrase("kabupaten", "regency")
  package static let scopeKota = Phrase("kota", "city")
  package static let outlookNeeds = Phrase(
    "Perlu sedikitnya {fewest} daftar dari register, satuan, garis, dan tahap yang sama. "
      + "Baru ada {count}.",
    "At least {fewest} lists of the same register, unit, line and stage are needed. There is "
      + "only {count}."
  )
  package static let outlookCleaning = Phrase(
    "{before} menjadi {after} adalah perbaikan daftar, bukan laju keluar dari kemiskinan.",
    "{before} becoming {after} is list cleaning, not a pace out of poverty."
  )
  package static let outlookDiffers = Phrase(
    "Daftar {month} berbeda: {differences}.",
    "The list of {month} differs: {differences}."
  )
  package static let differsCoverage = Phrase("wilayah lain", "another region")
  package static let differsRegister = Phrase("register {register}", "register {register}")
  package static let differsPeople = Phrase("menghitung jiwa", "counts people")
  package static let differsFamilies = Phrase("menghitung keluarga", "counts families")
  package static let differsLine = Phrase("garis {amount}", "line {amount}")
  package static let differsNoLine = Phrase("tanpa garis", "no line")
  package static let differsStage = Phrase("tahap verifikasi lain", "another stage of verification")
  package static let differsSameDay = Phrase("tanggal yang sama", "the same day")
  package static let sourcePublisher = Phrase("Penerbit: {publisher}.", "Publisher: {publisher}.")
  package static let sourceDate = Phrase("Tanggal: {date}.", "Date: {date}.")
  package static let sourceDocument = Phrase("Nomor: {document}.", "Number: {document}.")
  package static let sourceLater = Phrase(
    "→: sumber ini baru terbit sesudah hari itu.",
    "→: this source was published after that day."
  )
  package static let sourceNothing = Phrase(
    "Tidak ada angka yang bersandar pada sumber ini.",
    "No figure rests on this source."
  )
  package static let sourceOther = Phrase("lain: {publisher}", "other: {publisher}")
  package static let sourceRange = Phrase(
    "rentang {range} ({sources})",
    "range {range} ({sources})"
  )
  package static let sourceNoRange = Phrase(
    "tanpa rentang: angka tentang hal berbeda ({sources})",
    "no range: figures of different things ({sources})"
  )
  package static let sourcePovertyLines = Phrase(
    "{count} garis kemiskinan",
    "{count} poverty {count|line|lines}"
  )
  package static let valueOfPlace = Phrase("{value} ({place})", "{value} ({place})")
  package static let sourceIndicators = Phrase(
    "{count} angka terbit",
    "{count} published {count|figure|figures}"
  )
  package static let sourceTargets = Phrase("{count} target", "{count} {count|target|targets}")
  package static let sourceReports = Phrase(
    "{count} laporan triwulan",
    "{count} quarterly {count|report|reports}"
  )
  package static let sourceLists = Phrase(
    "{count} daftar keluarga",
    "{count} {count|list|lists} of families"
  )
  package static let sourceEnrolments = Phrase(
    "{count} daftar penerima",
    "{count} {count|list|lists} of recipients"
  )
  package static let figures = Phrase("Angka terbit", "Published figures")
  package static let figuresQuestion = Phrase(
    "Berapa angkanya, menurut siapa, dan dengan cara hitung apa?",
    "What are the figures, who says so, and by which method?"
  )
  package static let figuresNone = Phrase(
    "Tidak ada angka terbit untuk wilayah ini.",
    "There is no published figure of this region."
  )
  package static let figuresLegend = Phrase(
    "║ cara hitung, garis, atau satuan berganti   ━ target   ± sekitar   i dari mana",
    "║ another method, line or unit   ━ target   ± about   i where from"
  )
  package static let figuresConflict = Phrase(
    "Sumber berbeda: {range}.",
    "Sources disagree: {range}."
  )
  package static let figuresRounding = Phrase(
    "Berbeda hanya karena pembulatan: {range}.",
    "They differ by rounding alone: {range}."
  )
  package static let figuresYearUncertain = Phrase(
    "{value}: tahunnya belum pasti ({period}), jadi tidak digambar.",
    "{value}: its year is not certain ({period}), so it is not drawn."
  )
  package static let figuresTarget = Phrase(
    "target akhir {year} ({document})",
    "target, end of {year} ({document})"
  )
  package static let figuresYearEnd = Phrase("akhir {year}", "end of {year}")
  package static let figuresBasis = Phrase("Satuan {unit}; {method}.", "Unit {unit}; {method}.")
  package static let figuresBasisLine = Phrase(
    "Satuan {unit}; {method}; garis {line}.",
    "Unit {unit}; {method}; line {line}."
  )
  package static let figuresOfProgrammes = Phrase(
    "Angka program seperti dimuat sumbernya",
    "Figures of programmes as their sources printed them"
  )
  package static let figuresStock = Phrase(
    "{name}: {value} ({period}), keadaan pada satu waktu, bukan satu tahap.",
    "{name}: {value} ({period}), a state at one time, no stage."
  )
  package static let figuresOutside = Phrase(
    "{name}: {value} ({period}), seperti dimuat; di luar tahap-tahap di atas.",
    "{name}: {value} ({period}), as printed; outside the stages above."
  )
  package static let breakUnit = Phrase("satuan", "unit")
  package static let breakMethod = Phrase("cara hitung", "method")
  package static let breakLine = Phrase("garis", "line")
  package static let breakAnd = Phrase(" dan ", " and ")
  package static let breakChanged = Phrase("{what} berganti", "{what} changed")
  package static let breakUnknown = Phrase("cara hitung tidak disebut", "method not named")
  package static let breakValue = Phrase(
    "{value} ({period}, {method})",
    "{value} ({period}, {method})"
  )
  package static let breakSentence = Phrase(
    "{period}: {change}, tidak disambung: {before}; {after}.",
    "{period}: {change}, not joined: {before}; {after}."
  )
  package static let breakSideBySide = Phrase(
    "{period}: {change}, berjalan berdampingan: {before}; {after}.",
    "{period}: {change}, side by side: {before}; {after}."
  )
}
