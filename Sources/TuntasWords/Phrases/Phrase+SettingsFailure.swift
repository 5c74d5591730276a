/// What is wrong with a settings file, in one sentence each.
extension Phrase {
  package static let failureVariable = Phrase(
    "Variabel {name} bukan UTF-8 ({found}); ganti nama mapnya.",
    "The variable {name} is no UTF-8 ({found}); rename the folder."
  )
  package static let failureSettingsRead = Phrase(
    "{path} tidak dapat dibaca (kesalahan {code}); seharusnya berkas pengaturan yang boleh dibaca.",
    "{path} cannot be read (error {code}); expected a settings file that this user may read."
  )
  package static let failureSettingsSize = Phrase(
    "{path} lebih besar dari 1 MB; seharusnya beberapa baris pengaturan.",
    "{path} is larger than 1 MB; expected a few lines of settings."
  )
  package static let failureSettingsText = Phrase(
    "{path} bukan teks UTF-8; seharusnya beberapa baris pengaturan.",
    "{path} is not UTF-8 text; expected a few lines of settings."
  )
  package static let failureSettingsLine = Phrase(
    "{path}, baris {line}: ditemukan {found}; seharusnya kunci = \"isi\", setiap kunci satu "
      + "kali, seperti home = \"32.16\".",
    "{path}, line {line}: found {found}; expected key = \"value\", each key once, such as "
      + "home = \"32.16\"."
  )
  package static let failureSettingsKey = Phrase(
    "{path}, baris {line}: tidak ada pengaturan {key}; seharusnya salah satu dari {keys}.",
    "{path}, line {line}: there is no setting {key}; expected one of {keys}."
  )
  package static let failureSettingsValue = Phrase(
    "{path}, baris {line}: {key} berisi \"{found}\"; seharusnya {expected}.",
    "{path}, line {line}: {key} holds \"{found}\"; expected {expected}."
  )
}
