/// The filter of a table: its line, its parts, and what is said while it is typed.
extension Phrase {
  package static let filterLine = Phrase("Saringan:", "Filter:")
  package static let filterLeft = Phrase("Tersisa:", "Left:")
  package static let filterLeftOf = Phrase("{left} dari {all}", "{left} of {all}")
  package static let filterRecordedIn = Phrase("tercatat {programmes}", "recorded in {programmes}")
  package static let filterNotRecordedIn = Phrase(
    "belum tercatat {programmes}",
    "not recorded in {programmes}"
  )
  package static let filterRecorded = Phrase("tercatat", "recorded")
  package static let filterExamples = Phrase(
    "Misalnya: 4  2..5  >= 4  !1  d1  bahagia, mekar  belum tercatat PKH  ; tambah",
    "For example: 4  2..5  >= 4  !1  d1  bahagia, mekar  not recorded PKH  ; adds"
  )
  package static let filterPeople = Phrase("Jiwa", "People")
  package static let filterNotUnderstood = Phrase(
    "\"{text}\" tidak dipahami; contoh: {example}.",
    "\"{text}\" is not understood; for example: {example}."
  )
  package static let filterFirstPart = Phrase(
    "Ini bagian pertama saringan.",
    "This is the first part of the filter."
  )
  package static let filterLastPart = Phrase(
    "Ini bagian terakhir saringan; ketik untuk menambah.",
    "This is the last part of the filter; type to add one."
  )
  package static let filterNothingOff = Phrase(
    "Belum ada bagian saringan yang dapat dilepas.",
    "There is no part of the filter to take off."
  )
  package static let filterNothingTyped = Phrase(
    "Belum ada yang diketik.",
    "Nothing has been typed yet."
  )
  package static let filterEnd = Phrase(
    "Tidak ada nilai lagi di arah itu.",
    "There is no further value that way."
  )
  package static let filterTakenOff = Phrase(
    "[{part}] dilepas; u mengembalikannya.",
    "[{part}] is taken off; u brings it back."
  )
  package static let valuesTitleOf = Phrase("{title}, dari {count}", "{title}, of {count}")
  package static let helpFilterPart = Phrase("bagian saringan", "part of the filter")
  package static let helpTakeOff = Phrase("lepas bagian saringan", "take the part off")
  package static let footerPart = Phrase("bagian", "part")
  package static let footerTakeOff = Phrase("lepas", "take off")
  package static let footerCancel = Phrase("batal", "cancel")
}
