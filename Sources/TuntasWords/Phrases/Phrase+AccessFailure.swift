/// What somebody may not do, in one sentence each.
extension Phrase {
  package static let regionNarrowed = Phrase(
    "Yang boleh dilihat hanya {scope}; selain itu, {asked} tidak ditampilkan.",
    "Only {scope} may be seen; nothing else of {asked} is shown."
  )
  package static let kindProvince = Phrase("Provinsi", "Province")
  package static let failureOutOfScope = Phrase(
    "Anda tidak berhak melihat wilayah ini.",
    "You may not see this region."
  )
  package static let failurePeopleHidden = Phrase(
    "Peran ini hanya melihat angka, tanpa keluarga satu per satu.",
    "This role sees figures only, no single family."
  )
  package static let failurePeopleMasked = Phrase(
    "Hanya steward yang boleh mengekspor nama, NIK, dan alamat.",
    "Only the steward may export names, NIK and addresses."
  )
  package static let failureNotForRole = Phrase(
    "Tidak diizinkan: peran {role} tidak boleh {verb}.",
    "Not allowed: the role {role} may not {verb}."
  )
  package static let failureNotAllowed = Phrase(
    "{path} tidak boleh dibaca oleh pemakai ini; periksa hak aksesnya.",
    "{path} may not be read by this user; check its permissions."
  )
  package static let failureWiderRole = Phrase(
    "Tidak diizinkan: --role {role} melebihi role = \"{allowed}\" di berkas pengaturan; opsi "
      + "hanya boleh mempersempit.",
    "Not allowed: --role {role} goes beyond role = \"{allowed}\" in the settings file; an "
      + "option can only narrow."
  )
  package static let failureWiderScope = Phrase(
    "Tidak diizinkan: --scope {scope} di luar scope = \"{allowed}\" di berkas pengaturan; "
      + "opsi hanya boleh mempersempit.",
    "Not allowed: --scope {scope} is not within scope = \"{allowed}\" in the settings file; "
      + "an option can only narrow."
  )
  package static let failureScopeNeeded = Phrase(
    "Peran {role} perlu wilayahnya: tambahkan --scope dengan kode {level}, misalnya --scope "
      + "{example}, atau scope di berkas pengaturan.",
    "The role {role} needs its region: add --scope with the code of a {level}, for example "
      + "--scope {example}, or a scope in the settings file."
  )
  package static let failureScopeLevel = Phrase(
    "Peran {role} perlu kode {level}, bukan {found}: tulis misalnya --scope {example}.",
    "The role {role} needs the code of a {level}, not {found}: write for example --scope "
      + "{example}."
  )
  package static let failureOnlySteward = Phrase(
    "Tidak diizinkan: hanya steward yang boleh mengubah database, dan peran di sini {role}.",
    "Not allowed: only the steward may change the database, and the role here is {role}."
  )
  package static let failureLoginEnded = Phrase(
    "Tidak diizinkan: login {login} (dasar {document}) berakhir {day}; minta steward membuat yang "
      + "baru dengan dasar yang berlaku.",
    "Not allowed: the login {login} (basis {document}) ended on {day}; ask the steward for a new "
      + "one on a basis that holds."
  )
  package static let failureBeyondLogin = Phrase(
    "Tidak diizinkan: permintaan ini melebihi hak login {login}; opsi hanya boleh mempersempit.",
    "Not allowed: this goes beyond what the login {login} allows; an option can only narrow."
  )
  package static let kindRegency = Phrase("kabupaten atau kota", "kabupaten or kota")
  package static let kindDistrict = Phrase("kecamatan", "kecamatan")
  package static let kindVillage = Phrase("desa atau kelurahan", "desa or kelurahan")
}
