/// What went wrong in a command, in one sentence each.
extension Phrase {
  package static let failureUnknownRegion = Phrase(
    "Tidak ada wilayah berkode \"{code}\"; seharusnya seperti 32.16 atau 32.16.01.2001.",
    "No region has the code \"{code}\"; expected one such as 32.16 or 32.16.01.2001."
  )
  package static let failureOfGovernments = Phrase(
    "Layar ini untuk satu kabupaten/kota seluruhnya; {code} bukan kabupaten/kota.",
    "This screen is of a whole regency or city; {code} is neither."
  )
  package static let failureNoMap = Phrase(
    "Peta ada untuk kabupaten/kota dan kecamatan; {code} bukan salah satunya.",
    "There is a map of regencies, cities and districts; {code} is none of them."
  )
  package static let failureNoForm = Phrase(
    "--form adalah \"{found}\"; layar ini punya {forms} bentuk, dari 1.",
    "--form is \"{found}\"; forms of this screen, from 1: {forms}."
  )
  package static let failureUnknownProgramme = Phrase(
    "Tidak ada program berkode \"{code}\".",
    "No programme has the code \"{code}\"."
  )
  package static let failureUnknownFamily = Phrase(
    "Keluarga ini tidak ada lagi di data.",
    "This family is no longer in the data."
  )
  package static let failureEmpty = Phrase(
    "Belum ada data. Impor berkas dengan: tuntas import MAP.",
    "No data yet. Import files with: tuntas import FOLDER."
  )
  package static let failureCancelled = Phrase(
    "Dibatalkan. Tekan r untuk memuat lagi.",
    "Stopped. Press r to load again."
  )
  package static let failureOption = Phrase(
    "{option} berisi \"{found}\"; seharusnya {expected}.",
    "{option} holds \"{found}\"; expected {expected}."
  )
  package static let failureOptionNeeded = Phrase(
    "{screen} perlu {option}.",
    "{screen} needs {option}."
  )
  package static let failureNotFound = Phrase(
    "Tidak ada berkas atau map {path}.",
    "There is no file or folder {path}."
  )
  package static let failureArgument = Phrase(
    "Kata ke-{number} bukan UTF-8 ({found}); ganti nama berkas atau mapnya.",
    "Word {number} is no UTF-8 ({found}); rename the file or folder."
  )
  package static let failureFault = Phrase(
    "Kesalahan program: {message}.",
    "Fault of the program: {message}."
  )
  package static let failureStopped = Phrase(
    "Dihentikan; tidak ada yang berubah.",
    "Stopped; nothing was changed."
  )
  package static let failureNoSample = Phrase(
    "Data contoh tidak ditemukan di ./sample-data; beri database dengan --database BERKAS.",
    "The sample data is not in ./sample-data; give a database with --database FILE."
  )
  package static let failureNoTerminal = Phrase(
    "Dasbor perlu terminal; untuk teks: tuntas report overview.",
    "The dashboard needs a terminal; for text: tuntas report overview."
  )
  package static let failurePoorTerminal = Phrase(
    "Terminal \"{name}\" tidak dapat memindahkan kursor; untuk teks: tuntas report overview.",
    "Terminal \"{name}\" cannot move its cursor; for text: tuntas report overview."
  )
  package static let failureAlreadyThere = Phrase(
    "{path} sudah ada; pilih nama lain.",
    "{path} is already there; choose another name."
  )
  package static let failureIdleFilter = Phrase(
    "{kind} tidak dapat disaring dengan {option}; hapus pilihan itu.",
    "{kind} cannot be filtered by {option}; leave that option out."
  )
  package static let failureOverwrites = Phrase(
    "{path} sedang dibaca sebagai masukan; pilih berkas lain untuk {option}.",
    "{path} is being read as input; choose another file for {option}."
  )
  package static let failureOutput = Phrase(
    "Hasil tidak dapat ditulis: {reason}.",
    "The output cannot be written: {reason}."
  )
  package static let failureOutputFull = Phrase(
    "Disk penuh; hasil terpotong di tengah.",
    "The disk is full; the output ends in the middle."
  )
  package static let failureUnknownSource = Phrase(
    "Sumber {id} tidak dikenal.",
    "Source {id} is not known."
  )
  package static let failureExport = Phrase(
    "Berkas tidak dapat ditulis di folder ini.",
    "The file cannot be written in this folder."
  )
}
