/// The recipients on no list.
extension Phrase {
  package static let recipientsCount = Phrase(
    "{count} penerima {programme} tahun {year} tidak ada di daftar keluarga.",
    "{count} {count|recipient|recipients} of {programme} in {year} {count|is|are} on no list of "
      + "families."
  )
  package static let recipientsWithoutNames = Phrase(
    "Dicatat seperti dikirim dinas; nama tidak ditampilkan karena umurnya tidak diketahui.",
    "Kept as the agency sent them; no name is shown, since nobody knows their age."
  )
  package static let recipientsNone = Phrase(
    "Semua penerima yang dikirim dinas ada di data keluarga.",
    "All recipients that the agency sent are families of the registry."
  )
  package static let recipientsStep = Phrase("di luar daftar", "on no list")
  package static let programmeOnList = Phrase("  di daftar", "  on the list")
  package static let programmeOnListCount = Phrase(
    "{count} keluarga",
    "{count} {count|family|families}"
  )
  package static let programmeOffList = Phrase("  di luar daftar", "  on no list")
  package static let programmeOffListCount = Phrase(
    "{count} penerima",
    "{count} {count|recipient|recipients}"
  )
  package static let explainOnList = Phrase(
    "keluarga di daftar terbaru yang tercatat menerima program ini tahun itu",
    "families on the newest list that are recorded in this programme in that year"
  )
  package static let explainOffList = Phrase(
    "penerima yang dikirim dinas dan tidak ditemukan di data keluarga",
    "recipients that the agency sent and that are no family of the registry"
  )
  package static let explainRecipientUnit = Phrase(
    "penerima: satu baris dari dinas",
    "recipients: one row from the agency each"
  )
  package static let explainNamedPartDont = Phrase(
    "menjumlahkan keluarga di daftar dengan penerima di luar daftar: satuannya berbeda",
    "add families on the list and recipients on no list: they are different units"
  )
}
