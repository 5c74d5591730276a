/// What was expected, and what was found instead.
extension Phrase {
  package static let foundNoColumn = Phrase(
    "tabel tanpa kolom itu",
    "no cell, for the table lacks the column"
  )
  package static let foundNothing = Phrase("sel kosong", "nothing")
  package static let foundWholeNumber = Phrase("bilangan", "a number")
  package static let foundOutOfRange = Phrase("bilangan di luar batas", "a number out of range")
  package static let foundFraction = Phrase("bilangan dengan koma", "a number with a point")
  package static let foundOtherText = Phrase("teks", "text")
  package static let foundBytes = Phrase("data yang bukan teks", "bytes that are no text")
  package static let expectedFlag = Phrase("0 atau 1", "0 or 1")
  package static let expectedCellCount = Phrase(
    "bilangan bulat paling banyak 12 angka",
    "a whole number of at most 12 digits"
  )
  package static let expectedYear = Phrase("tahun empat angka", "a year of four digits")
  package static let expectedCode = Phrase(
    "kode wilayah sepuluh angka",
    "the ten digits of a region"
  )
  package static let expectedDate = Phrase(
    "tanggal seperti 2025-09-30",
    "a date such as 2025-09-30"
  )
  package static let expectedPastDate = Phrase(
    "tanggal yang tidak sesudah hari ini ({today})",
    "a date not after today ({today})"
  )
  package static let expectedSize = Phrase("ukuran seperti 120x40", "a size such as 120x40")
  package static let expectedCount = Phrase("bilangan dari 1", "a number from 1")
  package static let expectedShare = Phrase("bilangan dari 0 sampai 1", "a number from 0 to 1")
  package static let expectedPath = Phrase("nama berkas atau map", "the name of a file or folder")
  package static let expectedWorkbookName = Phrase(
    "nama yang berakhir .xlsx",
    "a name that ends in .xlsx"
  )
  package static let expectedMappingLine = Phrase(
    "bagian seperti [columns] atau isian seperti nik = \"NIK\"",
    "a section such as [columns] or an entry such as nik = \"NIK\""
  )
  package static let limitColumns = Phrase("lebih dari {most} kolom", "more than {most} columns")
  package static let limitRow = Phrase(
    "satu baris lebih dari {most} byte",
    "a row of more than {most} bytes"
  )
  package static let limitCell = Phrase(
    "satu sel lebih dari {most} byte",
    "a cell of more than {most} bytes"
  )
  package static let limitSharedSize = Phrase(
    "teksnya lebih dari {most} byte",
    "texts of more than {most} bytes"
  )
  package static let limitSharedTexts = Phrase(
    "lebih dari {most} teks berbeda",
    "more than {most} different texts"
  )
  package static let limitSheets = Phrase("lebih dari {most} lembar", "more than {most} sheets")
  package static let limitParserMemory = Phrase(
    "XML-nya perlu lebih dari {most} byte memori",
    "XML that needs more than {most} bytes of memory"
  )
  package static let limitTag = Phrase(
    "satu unsur XML lebih dari {most} byte",
    "an element of XML of more than {most} bytes"
  )
  package static let limitDepth = Phrase(
    "lebih dari {most} unsur XML bersarang",
    "more than {most} elements of XML inside one another"
  )
  package static let limitArchiveParts = Phrase(
    "lebih dari {most} bagian di dalam arsip",
    "more than {most} parts in the archive"
  )
  package static let rejected = Phrase(
    "{file}, baris {line}: {column} berisi {found}; seharusnya {expected}.",
    "{file}, line {line}: {column} holds {found}; expected {expected}."
  )
  package static let rejectedRow = Phrase(
    "{file}, baris {line}: ditemukan {found}; seharusnya {expected}.",
    "{file}, line {line}: found {found}; expected {expected}."
  )
  package static let expectedValue = Phrase("sebuah isi", "a value")
  package static let expectedText = Phrase("teks", "text")
  package static let expectedInteger = Phrase("bilangan bulat", "a whole number")
  package static let expectedNumber = Phrase("bilangan seperti 12.5", "a number such as 12.5")
  package static let expectedYesNo = Phrase("yes atau no", "yes or no")
  package static let expectedRegion = Phrase(
    "kode wilayah yang ada, seperti 32.16.01",
    "the code of a region that exists, such as 32.16.01"
  )
  package static let expectedVillage = Phrase(
    "kode desa/kelurahan yang ada, seperti 32.16.01.2001",
    "the code of a village that exists, such as 32.16.01.2001"
  )
  package static let expectedGovernment = Phrase(
    "kode kabupaten atau kota yang ada, seperti 32.16",
    "the code of a kabupaten or kota that exists, such as 32.16"
  )
  package static let expectedGovernmentName = Phrase(
    "nama kabupaten atau kota yang ada, seperti Kab. Bekasi",
    "the name of a kabupaten or kota that exists, such as Kab. Bekasi"
  )
  package static let expectedDistrictName = Phrase(
    "nama kecamatan yang ada di kabupaten atau kota itu",
    "the name of a kecamatan of that kabupaten or kota"
  )
  package static let expectedVillageName = Phrase(
    "nama desa/kelurahan yang ada di kecamatan itu",
    "the name of a desa or kelurahan of that kecamatan"
  )
  package static let expectedNIK = Phrase("NIK 16 angka", "a NIK of 16 digits")
  package static let expectedOriginalNIK = Phrase(
    "NIK 16 angka; angka terakhir hilang oleh Excel, minta berkas asli",
    "a NIK of 16 digits; Excel lost the last ones, ask for the original file"
  )
  package static let expectedWord = Phrase("salah satu dari {words}", "one of {words}")
  package static let expectedCells = Phrase("{count} sel", "{count} {count|cell|cells}")
  package static let foundCells = Phrase("{count} sel", "{count} {count|cell|cells}")
  package static let foundLetters = Phrase(
    "teks {count} huruf",
    "a text of {count} {count|letter|letters}"
  )
  package static let foundNoHeadings = Phrase(
    "{count} sel dari satu baris data",
    "{count} {count|cell|cells} of a row of data"
  )
  package static let expectedQuote = Phrase(
    "tanda kutip penutup sebelum akhir berkas",
    "a closing quote before the end of the file"
  )
  package static let expectedObject = Phrase(
    "satu objek JSON per baris, setiap kunci satu kali dan tanpa objek di dalamnya",
    "one object of JSON on the line, each key once and none inside another"
  )
  package static let expectedFamily = Phrase(
    "nomor keluarga yang ada",
    "the id of a family that was taken"
  )
  package static let expectedList = Phrase("nomor daftar yang ada", "the id of a list that exists")
  package static let expectedLaterList = Phrase(
    "nomor daftar yang tidak lebih lama daripada daftar awalnya",
    "the id of a list no older than the one it begins with"
  )
  package static let expectedProgramme = Phrase(
    "kode program yang ada",
    "the code of a programme that exists"
  )
  package static let expectedSource = Phrase(
    "nomor sumber yang ada",
    "the id of a source that exists"
  )
  package static let expectedPerson = Phrase(
    "NIK seorang anggota keluarga yang ada, atau isi desa/kelurahannya",
    "the NIK of a member that exists, or the village of the recipient"
  )
  package static let expectedOnePerson = Phrase(
    "NIK satu anggota saja (beberapa memilikinya); isi nomor keluarganya",
    "the NIK of one member only (several have it); give the family's id"
  )
  package static let expectedSamePerson = Phrase(
    "orang yang sama seperti di data: urutan anggota di berkas ini lain; isi kolom nomor_anggota",
    "the same person as in the data: this file has another order; fill in a column nomor_anggota"
  )
  package static let expectedUnique = Phrase(
    "isi yang belum ada (sudah di baris {line})",
    "a value not there yet (it stands on line {line})"
  )
  package static let expectedUniqueAcross = Phrase(
    "isi yang belum ada (sudah di {file}, baris {line})",
    "a value not there yet (it stands in {file}, line {line})"
  )
  package static let expectedWithin = Phrase(
    "bilangan dari {first} sampai {last}",
    "a number from {first} to {last}"
  )
  package static let expectedDayWithin = Phrase(
    "tanggal di tahun {first} sampai {last}",
    "a day of the years {first} to {last}"
  )
  package static let expectedOtherVillage = Phrase(
    "desa/kelurahan lain: yang ini sudah penuh ({count} keluarga)",
    "another village: this one is full ({count} {count|family|families})"
  )
  package static let shownNothing = Phrase("kosong", "empty")
  package static let shownDigits = Phrase("{count} angka", "{count} {count|digit|digits}")
  package static let shownHidden = Phrase("isi disembunyikan", "contents hidden")
  package static let shownBirthYear = Phrase("tahun {year}", "the year {year}")
  package static let expectedRegionCode = Phrase(
    "kode wilayah, seperti 32.16.01",
    "the code of a region, such as 32.16.01"
  )
  package static let expectedCompletePath = Phrase(
    "alamat lengkap sebuah berkas, seperti /srv/tuntas.sqlite",
    "the complete path of a file, such as /srv/tuntas.sqlite"
  )
  package static let foundHeads = Phrase("{count} kepala", "{count} {count|head|heads}")
  package static let foundOldest = Phrase("tertua {age} th", "oldest {age}")
  package static let foundPeople = Phrase("{count} orang", "{count} {count|person|people}")
  package static let foundFamilies = Phrase("{count} keluarga", "{count} {count|family|families}")
  package static let foundDecile = Phrase("desil {decile}", "decile {decile}")
  package static let foundDied = Phrase("wafat {day}", "died {day}")
}
