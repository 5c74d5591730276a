extension Phrase {
  /// What commands say, in English.
  static let commandsInEnglish: [Phrase: String] = [
    // What went wrong in a command
    .failureOption: "{option} holds \"{found}\"; expected {expected}.",
    .failureOptionNeeded: "{screen} needs {option}.",
    .expectedDate: "a date such as 2025-09-30",
    .expectedPastDate: "a date not after today ({today})",
    .expectedSize: "a size such as 120x40",
    .expectedCount: "a number from 1",
    .expectedShare: "a number from 0 to 1",
    .expectedPath: "the name of a file or folder",
    .expectedWorkbookName: "a name that ends in .xlsx",
    .failureArgument: "Word {number} is no UTF-8 ({found}); rename the file or folder.",
    .failureVariable: "The variable {name} is no UTF-8 ({found}); rename the folder.",
    .failureDanglingLink:
      "{path} is a link to {target}, which is not there; mend the link or name another "
      + "file.",
    .failureNotFound: "There is no file or folder {path}.",
    .failureNotReadable: "{path} cannot be read (error {code}).",
    .failureNoFile: "{path} is no plain file; expected a CSV file or a folder.",
    .failureEmptyFolder:
      "Folder {path} holds no file to read; expected families.csv, members.csv and so on.",
    .failureUnknownFile: "The file name {path} is not known; expected one such as families.csv.",
    .failureUnknownHeadings:
      "{path}: the headings are not known (found {found}); layout {layout} also needs {missing}. "
      + "For another layout write a mapping file (--layout).",
    .failureUnknownHeadingsNone: "{path} has no headings; expected a CSV table.",
    .failureMapping: "{path}, line {line}: found \"{found}\"; expected {expected}.",
    .failureMappingSize: "{path} is larger than 1 MB; expected the few lines of a mapping.",
    .failureMappingKey: "{path}, line {line}: {key} holds \"{found}\"; expected {expected}.",
    .failureMappingKind: "{path} has no kind, which says what its rows are; expected {expected}.",
    .failureMappingMissing:
      "{path}, line {line}: column {column} is needed; expected under [columns] or [constants].",
    .expectedMappingLine: "a section such as [columns] or an entry such as nik = \"NIK\"",
    .importLayout: "{file}: layout {layout}.",
    .failureNotARegister:
      "{file} was not taken as a {register} register: {reason}. If it is one, type --layout {layout}; "
      + "if it is a list of recipients or candidates, write a mapping file (--layout FILE).",
    .failureNotAMembersFile:
      "{file} was not taken as family members of the {register} register: {reason}. If it is that, "
      + "type --layout {layout}; if it is a list of recipients or candidates, write a mapping file "
      + "(--layout FILE).",
    .doubtMissing: "it lacks the column that is a sign of that register, {missing} (found {found})",
    .doubtForeign: "of its columns with values ({count}) it does not know {foreign} ({found})",
    .importLeftHeadings: "{file} was left out: its headings are not known (found {found}).",
    .importLeftNothing: "{file} was left out: it has no headings.",
    .importLeftNoTable:
      "{file} was left out: it is no text and no Excel workbook; save it as .xlsx or CSV (UTF-8).",
    .importLeftName: "{file} is left out: its name is no UTF-8; rename the file.",
    .importLeftNoLines:
      "{file} was left out: it is JSON, but not one object a line.",
    .importLeftRefused:
      "{file} was left out: it holds refused rows; name the file once they are corrected.",
    .sheetOfFile: "sheet {sheet} of {file}",
    .failureEmptyFile: "{file}, line 1: empty; expected the names of columns.",
    .failureNoTable:
      "{path} is no text and no Excel workbook; save it as .xlsx or CSV (UTF-8).",
    .failureNoLines:
      "{path} is JSON, but not one object a line; write each record on a line of its own.",
    .failureRefusedColumns:
      "{path} holds refused rows without its first line; put {columns} back above them.",
    .failureRefusedHeader:
      "{path} lacks the line with the headings of {file}; put it back as it was written.",
    .failureRefusedRow:
      "{path}, line {line}: the row is broken; expected the cells {columns}.",
    .failureMissingColumn: "{file}, line {line}: column {column} is missing.",
    .failureRepeatedColumn: "{file}, line {line}: column {column} stands twice; expected once.",
    .failureNotADatabase:
      "{path} is no Tuntas database or is damaged; expected a file made by \"tuntas import\".",
    .failureNewerVersion: "{path} was written by a newer version of Tuntas; install that version.",
    .failureLogLeft:
      "{path} was not closed properly: its last changes lie in {path}-wal, and its "
      + "folder cannot be written; copy both to a folder that can.",
    .failureOlderVersion:
      "{path} was written by an earlier version of Tuntas and may not be changed; let its owner "
      + "open it once, or copy it to where you may write.",
    .failureUpdateBySteward:
      "{path} was written by an earlier version of Tuntas and needs to be brought up to date; only "
      + "the steward may, and the role here is {role}: let the steward open it once.",
    .failureCannotOpen: "{path} cannot be opened; check its folder and permissions.",
    .failureCannotWrite: "{path} cannot be written; check its folder and permissions.",
    .failureBusy: "{path} is being written by another program; try again later.",
    .failureWiderRole:
      "Not allowed: --role {role} goes beyond role = \"{allowed}\" in the settings file; an option "
      + "can only narrow.",
    .failureWiderScope:
      "Not allowed: --scope {scope} is not within scope = \"{allowed}\" in the settings file; an "
      + "option can only narrow.",
    .failureScopeNeeded:
      "The role {role} needs its region: add --scope with the code of a {level}, for example --scope "
      + "{example}, or a scope in the settings file.",
    .failureScopeLevel:
      "The role {role} needs the code of a {level}, not {found}: write for example --scope {example}.",
    .kindRegency: "kabupaten or kota",
    .kindDistrict: "kecamatan",
    .kindVillage: "desa or kelurahan",
    .failureOnlySteward:
      "Not allowed: only the steward may change the database, and the role here is {role}.",
    .failureNotAllowed: "{path} may not be read by this user; check its permissions.",
    .failurePlaceOfOthers:
      "{path} belongs to another user, so what it holds cannot be trusted and is not opened; use a "
      + "folder of your own.",
    .failurePlaceOpen:
      "{path} can be written by other users, so what it holds cannot be trusted and is not opened; "
      + "close it first: chmod go-w {path}.",
    .failureOpenToOthers:
      "{path} can be read or changed by others; its owner must close it first: chmod 600.",
    .failureDiskFull: "The disk is full while writing {path}; nothing was changed.",
    .failureFault: "Fault of the program: {message}.",
    .failureNoRows: "There is no row of data below the column headings; nothing was changed.",
    .failureNothingTaken: "No row could be taken ({rejected} refused); nothing was changed.",
    .failureStopped: "Stopped; nothing was changed.",
    .failureStrictLeft:
      "Files or sheets were left out; because of --strict nothing was taken.",
    .failureStrict:
      "{rejected} {rejected|row|rows} refused; because of --strict nothing was taken.",
    .failureNoImportPath: "Name the file or folder to take in: tuntas import FILE.",
    .failureNothingToUndo: "There is no import that can be undone.",
    .failureAlreadyUndone:
      "Import {number} is undone already, and only the last import can be undone.",
    .failureNotTogether: "{option} and {other} exclude each other; choose one of them.",
    .failureOutsideCovers:
      "{count} {count|family lives|families live} outside {covers}, which --covers says the list "
      + "covers; nothing was "
      + "changed.",
    .failureListNotNewer:
      "The {register} list of {date} cannot be taken, because the list {list} of {newest} is "
      + "there already; lists must come in the order of their dates.",
    .failureListBeforeAssumed:
      "The {register} list of {date} cannot be taken, because the list {list} of {newest} is there "
      + "already, and that date is only assumed; take its import back with --undo and import it again "
      + "with --list-date DATE.",
    .failureListTooShort:
      "The new {register} list for {covers} holds {count} {count|family|families}, less than half of "
      + "the list {list} that it would take the place of there ({before}); nothing was changed. If it "
      + "is right, type --replace.",
    .failureCutOff: "{path} was cut off while it was read; nothing was changed.",
    .failureChanged: "{path} was changed while being read; nothing was taken.",
    .failureNoSample:
      "The sample data is not in ./sample-data; give a database with --database FILE.",
    .failureNoTerminal: "The dashboard needs a terminal; for text: tuntas report overview.",
    .failurePoorTerminal:
      "Terminal \"{name}\" cannot move its cursor; for text: tuntas report overview.",
    // Refused rows
    .rejected: "{file}, line {line}: {column} holds {found}; expected {expected}.",
    .rejectedRow: "{file}, line {line}: found {found}; expected {expected}.",
    .expectedValue: "a value",
    .expectedText: "text",
    .expectedInteger: "a whole number",
    .expectedNumber: "a number such as 12.5",
    .expectedYesNo: "yes or no",
    .expectedRegion: "the code of a region that exists, such as 32.16.01",
    .expectedVillage: "the code of a village that exists, such as 32.16.01.2001",
    .expectedGovernment: "the code of a kabupaten or kota that exists, such as 32.16",
    .expectedGovernmentName: "the name of a kabupaten or kota that exists, such as Kab. Bekasi",
    .expectedDistrictName: "the name of a kecamatan of that kabupaten or kota",
    .expectedVillageName: "the name of a desa or kelurahan of that kecamatan",
    .expectedNIK: "a NIK of 16 digits",
    .expectedOriginalNIK: "a NIK of 16 digits; Excel lost the last ones, ask for the original file",
    .expectedWord: "one of {words}",
    .expectedCells: "{count} {count|cell|cells}",
    .foundCells: "{count} {count|cell|cells}",
    .foundLetters: "a text of {count} {count|letter|letters}",
    .foundNoHeadings: "{count} {count|cell|cells} of a row of data",
    .expectedQuote: "a closing quote before the end of the file",
    .expectedObject:
      "one object of JSON on the line, each key once and none inside another",
    .expectedFamily: "the id of a family that was taken",
    .expectedList: "the id of a list that exists",
    .expectedLaterList: "the id of a list no older than the one it begins with",
    .expectedProgramme: "the code of a programme that exists",
    .expectedSource: "the id of a source that exists",
    .expectedPerson: "the NIK of a member that exists, or the village of the recipient",
    .expectedOnePerson: "the NIK of one member only (several have it); give the family's id",
    .expectedSamePerson:
      "the same person as in the data: this file has another order; fill in a column nomor_anggota",
    .expectedUnique: "a value not there yet (it stands on line {line})",
    .expectedUniqueAcross: "a value not there yet (it stands in {file}, line {line})",
    .expectedDayWithin: "a day of the years {first} to {last}",
    .expectedWithin: "a number from {first} to {last}",
    .expectedOtherVillage: "another village: this one is full ({count} {count|family|families})",
    // Export
    .exportDone: "Wrote {rows} {rows|row|rows} to {path}.",
    .exportNoRows: "There is no row of {kind} that fits in this data.",
    .failureIdleFilter: "{kind} cannot be filtered by {option}; leave that option out.",
    // Workbooks
    .failureNotAWorkbook:
      "{path} is no .xlsx workbook; open it in Excel and save it as .xlsx or CSV.",
    .failureWorkbookLocked:
      "{path} is locked with a password, so nothing was taken; save it again without one.",
    .failureWorkbookDamaged:
      "The workbook {path} is damaged (part {part}), so nothing was taken; open it in Excel and save "
      + "it again, or leave it out.",
    .failureLimit: "{place}: {limit}; no list of an office is that large, check the file.",
    .failureLimitLine:
      "{place}, line {line}: {limit}; no list of an office is that large, check the "
      + "file.",
    .partOfFile: "{file} ({part})",
    .limitArchiveParts: "more than {most} parts in the archive",
    .limitDepth: "more than {most} elements of XML inside one another",
    .limitTag: "an element of XML of more than {most} bytes",
    .limitParserMemory: "XML that needs more than {most} bytes of memory",
    .limitSheets: "more than {most} sheets",
    .limitSharedTexts: "more than {most} different texts",
    .limitSharedSize: "texts of more than {most} bytes",
    .limitCell: "a cell of more than {most} bytes",
    .limitRow: "a row of more than {most} bytes",
    .limitColumns: "more than {most} columns",
    .failureWorkbookSize: "The workbook {path} is too large; divide it into several files.",
    .failureNoRoom:
      "There is no room for a temporary file (error {code}); "
      + "free some disk or set TMPDIR to another folder.",
    .failureAlreadyThere: "{path} is already there; choose another name.",
    .templateGuide: "Instructions",
    .templateChoices: "Choices",
    .templateColumn: "Column",
    .templateNeeded: "Needed",
    .templateMeaning: "Meaning",
    .templateContent: "Content",
    // Import
    .importDone: "Read {read}: new {new}, changed {changed}, same {same}, refused {rejected}.",
    .importMore: "… and {count} more refused {count|row|rows}.",
    .importKept: "{count} {count|row|rows} refused, kept in {file}; the rest went in.",
    .importKeptAll: "{count} {count|row|rows} refused, kept in {file}.",
    .importRefused: "{count} {count|row|rows} refused, kept in {file}; nothing went in.",
    .importTried: "Only tried; nothing was changed.",
    .importWouldRefuse:
      "{count} {count|row|rows} would be refused, for example {sentence}",
    .importWouldRefuseAll:
      "{count} {count|row|rows} would be refused; this trial writes no file of refused rows.",
    .importListMade:
      "New {register} list of {date} ({origin}), covering {covers}: {count} {count|family|families} "
      + "({list}).",
    .importListReplaces:
      "It takes the place of the {register} list of {date} there ({count} {count|family|families}).",
    .importListFirst: "There was no {register} list there before.",
    .importListDateAssumed:
      "Its date is assumed; if you know it, type --undo and import again with --list-date DATE.",
    .importListAfterKnown:
      "Its date is assumed, so it stands after the list {list}, whose date is known ({date}); if that "
      + "is wrong, type --undo and import again with --list-date DATE.",
    .importListBeforeKnown:
      "Its date is assumed, so it stands before the list {list}, whose date is known ({date}); if "
      + "that is wrong, type --undo and import again with --list-date DATE.",
    .importListHidden:
      "Screens go on using the list {list} there, because the new one does not cover all kecamatan of "
      + "it; if the file is the whole, type --undo and then --covers {government}.",
    .importListRest:
      "A kecamatan without rows keeps its list; if the file is all of the regency or city, type "
      + "--covers {code}.",
    .importListJoined:
      "Joined the {register} list of {date} ({origin}), covering {covers}; {before} "
      + "{before|family was|families were} on it, {count} {count|is|are} in this file ({list}).",
    .importListRepeated:
      "The families are those of the {register} list of {date} ({origin}) for {covers}, so no new "
      + "list was made ({list}).",
    .importListUnchanged:
      "The {register} list of {date} ({origin}) for {covers} holds these families already ({list}).",
    .importDateGiven: "date given",
    .importDateOfFile: "end of the year of the data in the file, assumed",
    .importDateAssumed: "date assumed",
    .importDistricts: "{count} kecamatan: {regions}",
    .listDays: "{first} to {last}",
    .importTied: "Enrolments of people on no list, tied to their families now: {count}.",
    .importUndone: "Import {number} ({time}, {who}) undone; the data is as it was before.",
    .importListed:
      "{number}. {time}, {who}: {files}. Read {read}: new {new}, changed {changed}, "
      + "same {same}, refused {rejected}.",
    .importListedUndone: "{import} Undone.",
    .importNone: "Nothing was imported yet.",
    .importRate: "{rows} {rows|row|rows}/s",
    .importTimeLeft: "{time} left",
    .failureOverwrites: "{path} is being read as input; choose another file for {option}.",
    .failureOutput: "The output cannot be written: {reason}.",
    .failureOutputFull: "The disk is full; the output ends in the middle.",
    .failureRefusedRowsLost:
      "{path} could not be written, so the refused rows stand in no file; the other rows went in. "
      + "Make room or name another place (--rejects), and import the same files again.",
    .preparingSample: "Preparing the sample data",
    .upgradeCopying:
      "Bringing the database up to date, once only: copying {percent}% (Ctrl-C stops)",
    .upgradeChecking:
      "Bringing the database up to date, once only: checking the copy (Ctrl-C stops)",
    .upgradeCounting:
      "Bringing the database up to date, once only: counting {percent}% (Ctrl-C stops)",
    .cacheNotOwn:
      "Folder {path} is not yours alone or cannot be written; the sample data is prepared in the "
      + "passing folder {folder}.",
    // Info
    .yes: "yes",
    .no: "no",
    .infoVersion: "Version",
    .infoTerminal: "Terminal (TERM)",
    .infoInteractive: "Interactive",
    .infoUTF8: "UTF-8 characters",
    .infoNoColor: "NO_COLOR",
    .infoDatabaseExists: "Database exists",
    .infoSample: "Sample data",
    .infoCache: "Cache",
  ]
}
