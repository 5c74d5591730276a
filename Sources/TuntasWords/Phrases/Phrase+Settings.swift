/// Settings, templates and exports.
extension Phrase {
  package static let partOfFile = Phrase("{file} ({part})", "{file} ({part})")
  package static let templateGuide = Phrase("Petunjuk", "Instructions")
  package static let templateChoices = Phrase("Pilihan", "Choices")
  package static let templateColumn = Phrase("Kolom", "Column")
  package static let templateNeeded = Phrase("Wajib diisi", "Needed")
  package static let templateMeaning = Phrase("Arti", "Meaning")
  package static let templateContent = Phrase("Isi", "Content")
  package static let exportDone = Phrase(
    "{rows} baris ditulis ke {path}.",
    "Wrote {rows} {rows|row|rows} to {path}."
  )
  package static let exportNoRows = Phrase(
    "Tidak ada baris {kind} yang cocok di data ini.",
    "There is no row of {kind} that fits in this data."
  )
  package static let yes = Phrase("ya", "yes")
  package static let no = Phrase("tidak", "no")
  package static let infoVersion = Phrase("Versi", "Version")
  package static let infoTerminal = Phrase("Terminal (TERM)", "Terminal (TERM)")
  package static let infoInteractive = Phrase("Layar interaktif", "Interactive")
  package static let infoUTF8 = Phrase("Huruf UTF-8", "UTF-8 characters")
  package static let infoNoColor = Phrase("NO_COLOR", "NO_COLOR")
  package static let infoDatabaseExists = Phrase("Database sudah ada", "Database exists")
  package static let infoSample = Phrase("Data contoh", "Sample data")
  package static let infoCache = Phrase("Map sementara", "Cache")
  package static let infoSettings = Phrase("Pengaturan", "Settings")
  package static let infoSettingsExist = Phrase("Pengaturan sudah ada", "Settings exist")
  package static let originOption = Phrase("opsi", "option")
  package static let originEnvironment = Phrase("lingkungan", "environment")
  package static let originSettings = Phrase("berkas pengaturan", "settings file")
  package static let originStandard = Phrase("bawaan", "default")
}
