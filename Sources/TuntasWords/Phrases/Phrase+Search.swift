/// The search, the palette and what they find.
extension Phrase {
  package static let searchTitle = Phrase("Cari", "Search")
  package static let searchHint = Phrase(
    "Ketik nama desa, kecamatan, program, kode wilayah, nama orang seperti tampil atau "
      + "lengkap, atau nomor keluarga: K-17, K-17 nama desa. Ejaan lama juga ditemukan.",
    "Type the name of a village, district or programme, a region's code, a person's name as "
      + "shown or in full, or a family's number: K-17, K-17 and its village. Old spellings are "
      + "found too."
  )
  package static let searchFoundIn = Phrase(
    "{count} cocok di {region}",
    "{count} found in {region}"
  )
  package static let searchFoundEverywhere = Phrase(
    "{count} cocok di semua wilayah",
    "{count} found in all regions"
  )
  package static let searchNothingIn = Phrase(
    "Tidak ada yang cocok dengan \"{text}\" di {region}.",
    "Nothing matches \"{text}\" in {region}."
  )
  package static let searchNothing = Phrase(
    "Tidak ada yang cocok dengan \"{text}\" di semua wilayah.",
    "Nothing matches \"{text}\" in any region."
  )
  package static let searchEverywhere = Phrase("cari di semua wilayah", "search in all regions")
  package static let searchMore = Phrase("… {count} lagi", "… {count} more")
  package static let searchFamilies = Phrase(
    "{families} keluarga,",
    "{families} {families|family|families},"
  )
  package static let searchNotYet = Phrase("{count} belum", "{count} not yet")
  package static let searchPeople = Phrase("{people} jiwa", "{people} {people|person|people}")
  package static let searchGrownChild = Phrase("anak dewasa", "grown child")
  package static let searchAddress = Phrase("alamat cocok", "address matches")
  package static let searchMember = Phrase("anggota", "member")
  package static let searchUnsearched = Phrase(
    "Tidak dicari: NIK, No. KK, alamat, dusun, dan nama anak.",
    "Not searched: NIK, card numbers, addresses, children."
  )
  package static let searchUnsearchedByOwner = Phrase(
    "Tidak dicari: NIK, nama anak; alamat: buka kecamatannya.",
    "Not searched: NIK, children; addresses: open a district."
  )
  package static let searchUnsearchedInDistrict = Phrase(
    "Tidak dicari: NIK dan nama anak.",
    "Not searched: NIK and names of children."
  )
  package static let searchUnsearchedPeople = Phrase(
    "Tidak dicari untuk Anda: keluarga dan nama orang.",
    "Not searched for you: families and people's names."
  )
  package static let paletteGovernments = Phrase(
    "Pilih pemerintah",
    "Choose a government"
  )
  package static let paletteNoGovernment = Phrase("Tidak ada nama seperti itu.", "No such name.")
  package static let paletteTitle = Phrase("Perintah", "Commands")
  package static let paletteNothing = Phrase(
    "Tidak ada perintah, wilayah, atau program seperti itu.",
    "No such command, region or programme."
  )
  package static let paletteJump = Phrase("Buka wilayah {code}", "Open region {code}")
  package static let paletteFamily = Phrase("Buka keluarga {number}", "Open family {number}")
  package static let paletteFamilySearch = Phrase(
    "Cari keluarga {number}",
    "Search for family {number}"
  )
}
