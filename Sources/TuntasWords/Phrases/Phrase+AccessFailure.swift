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
  package static let failureWiderAgency = Phrase(
    "Tidak diizinkan: --agency {agency} bukan agency = \"{allowed}\" di berkas pengaturan; opsi "
      + "hanya boleh mempersempit.",
    "Not allowed: --agency {agency} is not agency = \"{allowed}\" in the settings file; an option "
      + "can only narrow."
  )
  package static let failureAgencyOfOtherRole = Phrase(
    "--agency hanya untuk --role agency, dan peran di sini {role}; untuk memilih program pakai "
      + "--programme.",
    "--agency is only for --role agency, and the role here is {role}; to choose a programme use "
      + "--programme."
  )
  package static let failureAgencyNeeded = Phrase(
    "Peran agency perlu dinasnya: tambahkan --agency dengan nama dinas di katalog program, misalnya "
      + "--agency Disperkimtan, atau agency di berkas pengaturan.",
    "The role agency needs its agency: add --agency with its name in the catalogue of programmes, for "
      + "example --agency Disperkimtan, or an agency in the settings file."
  )
  package static let failureOwnProgramme = Phrase(
    "Dinas melihat keluarga hanya sebagai calon atau penerima programnya: buka dari program "
      + "{agency}, atau keluarga yang belum tercatat di program apa pun.",
    "An agency sees families only as candidates or recipients of its programmes: open them from a "
      + "programme of {agency}, or those recorded in no programme."
  )
  package static let failureOtherAgency = Phrase(
    "Tidak diizinkan: {programme} bukan program {agency}; dinas melihat keluarga hanya untuk "
      + "programnya sendiri.",
    "Not allowed: {programme} is no programme of {agency}; an agency sees families for its own "
      + "programmes alone."
  )
  package static let failureFamilyOfOthers = Phrase(
    "Tidak diizinkan: keluarga ini bukan calon dan bukan penerima program {agency}.",
    "Not allowed: this family is neither a candidate nor a recipient of a programme of {agency}."
  )
  package static let failureUnknownAgency = Phrase(
    "Tidak ada program dinas {agency} di pemerintah ini pada tahun ini; yang dikenal: {known}.",
    "No programme here is of an agency {agency} in this year; known are: {known}."
  )
  package static let expectedAgency = Phrase(
    "nama dinas di katalog program",
    "the name of an agency in the catalogue of programmes"
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
