import CursesTerminal
import Glibc
import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasPages
import TuntasStore
import TuntasWords

/// Puts an error into one sentence.
struct FailureSentence {
  let words: Words

  /// The sentence for an error.
  func text(of error: any Error) -> SafeText {
    switch error {
    case let error as CommandFailure: text(of: error)
    case let error as SettingsFailure: text(of: error)
    case let error as RegistryError: words.sentence(for: error)
    case let error as FileError: text(of: error)
    case let error as WorkbookError: text(of: error)
    case let error as StoreError: text(of: error)
    case let error as ImportError: text(of: error)
    case let error as TerminalError: text(of: error)
    case is CancellationError: words[.failureStopped]
    // The description of an error of a library may hold what it stumbled over.
    default: words.text(.failureFault, ["message": SafeText(String(describing: type(of: error)))])
    }
  }

  private func text(of error: CommandFailure) -> SafeText {
    switch error {
    case .registry(let error): words.sentence(for: error)
    case .notAllowed(let refusal): words.sentence(for: refusal)
    case .updateBySteward(let path, let role):
      words.text(
        .failureUpdateBySteward,
        ["path": SafeText(path), "role": SafeText(role.rawValue)]
      )
    case .notAChoice(let option, let found, let choices):
      wrong(option, found, words.text(.expectedWord, ["words": joined(choices)]))
    case .notADate(let option, let found): wrong(option, found, words[.expectedDate])
    case .futureDate(let option, let found, let today):
      wrong(option, found, words.text(.expectedPastDate, ["today": SafeText(today.description)]))
    case .notASize(let option, let found): wrong(option, found, words[.expectedSize])
    case .notACount(let option, let found): wrong(option, found, words[.expectedCount])
    case .notAShare(let option, let found): wrong(option, found, words[.expectedShare])
    case .notAPath(let option): wrong(option, "", words[.expectedPath])
    case .notAWorkbookName(let option, let found):
      wrong(option, found, words[.expectedWorkbookName])
    case .optionNeeded(let option, let screen):
      words.text(
        .failureOptionNeeded,
        ["screen": SafeText(screen), "option": SafeText(option)]
      )
    case .notTogether(let option, let other):
      words.text(
        .failureNotTogether,
        ["option": SafeText(option), "other": SafeText(other)]
      )
    case .idleFilter(let option, let kind):
      words.text(
        .failureIdleFilter,
        ["kind": SafeText(kind), "option": SafeText(option)]
      )
    case .danglingLink(let path, let target):
      words.text(.failureDanglingLink, ["path": SafeText(path), "target": SafeText(target)])
    case .notText(let word): text(of: word)
    case .nothingKnown(let table): GapGround(table, words: words).missing
    case .noForm(let found, let forms):
      words.text(
        .failureNoForm,
        ["found": SafeText(String(found)), "forms": words.numbers.whole(forms)]
      )
    case .doubtfulPlace(let doubt): text(of: doubt)
    case .noSuchFile(let path): words.text(.failureNotFound, ["path": SafeText(path)])
    case .cannotWrite(let path): words.text(.failureCannotWrite, ["path": SafeText(path)])
    case .diskFull(let path): words.text(.failureDiskFull, ["path": SafeText(path)])
    case .refusedRowsLost(let path):
      words.text(.failureRefusedRowsLost, ["path": SafeText(path)])
    case .outputLost(let code) where CommandFailure.meansNoRoom(code): words[.failureOutputFull]
    case .outputLost(let code):
      words.text(.failureOutput, ["reason": SafeText(String(cString: strerror(code)))])
    case .overwritesInput(let path, let option):
      words.text(
        .failureOverwrites,
        ["path": SafeText(path), "option": SafeText(option)]
      )
    case .nothingTaken(rejected: 0): words[.failureNoRows]
    case .nothingTaken(let count):
      words.text(.failureNothingTaken, ["rejected": words.numbers.whole(count)])
    case .strict(let count):
      words.text(.failureStrict, ["rejected": words.numbers.whole(count)])
    case .strictLeft: words[.failureStrictLeft]
    case .noImportPath: words[.failureNoImportPath]
    case .noLog: words[.failureNoLog]
    case .logLost(let path): words.text(.failureLogLost, ["path": SafeText(path)])
    case .noSample: words[.failureNoSample]
    case .alreadyThere(let path): words.text(.failureAlreadyThere, ["path": SafeText(path)])
    }
  }

  /// Why what lies at a place is not opened.
  func text(of doubt: PlaceDoubt) -> SafeText {
    let phrase: Phrase =
      switch doubt.fault {
      case .ofOthers: .failurePlaceOfOthers
      case .openToOthers: .failurePlaceOpen
      }
    return words.text(phrase, ["path": SafeText(doubt.path)])
  }

  private func text(of error: WorkbookError) -> SafeText {
    switch error {
    case .file(let error):
      text(of: error)
    case .notAWorkbook(let path):
      words.text(.failureNotAWorkbook, ["path": SafeText(path)])
    case .locked(let path):
      words.text(.failureWorkbookLocked, ["path": SafeText(path)])
    case .damaged(let path, let part):
      words.text(
        .failureWorkbookDamaged,
        ["path": SafeText(path), "part": part.isEmpty ? "zip" : SafeText(part)]
      )
    case .tooLarge(let path):
      words.text(.failureWorkbookSize, ["path": SafeText(path)])
    case .overLimit(let path, let part, let row, let limit):
      text(of: limit, in: path, part: part, line: row)
    case .noRoom(let code):
      words.text(.failureNoRoom, ["code": "\(code)"])
    case .cannotWrite(let path, let code): text(of: CommandFailure.unwritable(path, code))
    }
  }

  private func text(of error: FileError) -> SafeText {
    switch error {
    case .notFound(let path): return words.text(.failureNotFound, ["path": SafeText(path)])
    case .notReadable(let path, EACCES), .notReadable(let path, EPERM):
      return words.text(.failureNotAllowed, ["path": SafeText(path)])
    case .notReadable(let path, EISDIR), .notReadable(let path, EOPNOTSUPP):
      return words.text(.failureNoFile, ["path": SafeText(path)])
    case .notReadable(let path, let code):
      return words.text(.failureNotReadable, ["path": SafeText(path), "code": "\(code)"])
    case .cutOff(let path): return words.text(.failureCutOff, ["path": SafeText(path)])
    case .changed(let path): return words.text(.failureChanged, ["path": SafeText(path)])
    case .emptyFolder(let path): return words.text(.failureEmptyFolder, ["path": SafeText(path)])
    case .unknownFile(let path): return words.text(.failureUnknownFile, ["path": SafeText(path)])
    case .emptyFile(let file): return words.text(.failureEmptyFile, ["file": SafeText(file)])
    case .notATable(let path): return words.text(.failureNoTable, ["path": SafeText(path)])
    case .notLinesOfObjects(let path):
      return words.text(.failureNoLines, ["path": SafeText(path)])
    case .overLimit(let file, let line, let limit):
      return text(of: limit, in: file, line: line)
    case .missingColumn(let file, let line, let column):
      return columnText(.failureMissingColumn, file, line, column)
    case .repeatedColumn(let file, let line, let column):
      return columnText(.failureRepeatedColumn, file, line, column)
    case .unknownHeadings(let path, let found, let layout, let missing):
      return FileSentence(words: words).unknownHeadings(path, found, layout, missing)
    case .notARegister(let path, let doubt):
      return FileSentence(words: words).text(of: doubt, in: SafeText(path))
    case .refusedRowsWithoutColumns(let path, let columns):
      return words.text(
        .failureRefusedColumns,
        ["path": SafeText(path), "columns": cells(columns)]
      )
    case .brokenRefusedRow(let path, let line, let columns):
      return words.text(
        .failureRefusedRow,
        ["path": SafeText(path), "line": "\(line)", "columns": cells(columns)]
      )
    case .refusedRowsWithoutHeader(let path, let file):
      return words.text(.failureRefusedHeader, ["path": SafeText(path), "file": SafeText(file)])
    case .badMapping(let path, let line, let key, let found, let fault):
      return FileSentence(words: words).badMapping(path, line, key: key, found, fault)
    }
  }

  private func text(of error: StoreError) -> SafeText {
    switch error {
    case .notADatabase(let path): words.text(.failureNotADatabase, ["path": SafeText(path)])
    case .notAllowed(let path): words.text(.failureNotAllowed, ["path": SafeText(path)])
    case .openToOthers(let path): words.text(.failureOpenToOthers, ["path": SafeText(path)])
    case .newerVersion(let path): words.text(.failureNewerVersion, ["path": SafeText(path)])
    case .logLeft(let path): words.text(.failureLogLeft, ["path": SafeText(path)])
    case .olderVersion(let path): words.text(.failureOlderVersion, ["path": SafeText(path)])
    case .damaged(let path, let cell): words.sentence(for: cell, in: path)
    case .cannotOpen(let path): words.text(.failureCannotOpen, ["path": SafeText(path)])
    case .cannotWrite(let path): words.text(.failureCannotWrite, ["path": SafeText(path)])
    case .busy(let path): words.text(.failureBusy, ["path": SafeText(path)])
    case .diskFull(let path): words.text(.failureDiskFull, ["path": SafeText(path)])
    case .otherTable(let path, let table): words.sentence(for: table, in: path)
    case .failed(let path, let reason):
      words.text(.failureFault, ["message": SafeText("\(path): \(reason)")])
    }
  }

  private func text(of error: ImportError) -> SafeText {
    switch error {
    case .nothingToUndo: return words[.failureNothingToUndo]
    case .alreadyUndone(let number):
      return words.text(.failureAlreadyUndone, ["number": words.numbers.whole(number)])
    case .outsideCovers(let families, let covers):
      return words.text(
        .failureOutsideCovers,
        ["count": words.numbers.whole(families), "covers": SafeText(covers.description)]
      )
    case .listTooShort(let short): return text(of: short)
    case .listNotNewer(let id, let register, let date, let newest, let isAssumed):
      let values: KeyValuePairs<String, SafeText> = [
        "list": SafeText(id), "register": SafeText(register.rawValue.uppercased()),
        "date": words.dates.day(date), "newest": words.dates.day(newest),
      ]
      return words.text(isAssumed ? .failureListBeforeAssumed : .failureListNotNewer, values)
    }
  }

  private func text(of short: ShortList) -> SafeText {
    words.text(
      .failureListTooShort,
      [
        "register": SafeText(short.register.rawValue.uppercased()),
        "covers": words.name(of: short.covers),
        "count": words.numbers.whole(short.families),
        "list": SafeText(short.replaced.id),
        "before": words.numbers.whole(short.replaced.families),
      ]
    )
  }

  private func text(of error: TerminalError) -> SafeText {
    switch error {
    case .noTerminal: words[.failureNoTerminal]
    case .cannotMoveCursor(let name), .unknownTerminal(let name):
      words.text(.failurePoorTerminal, ["name": SafeText(name)])
    case .openFailed, .noWakeChannel:
      words.text(.failureFault, ["message": SafeText(String(describing: error))])
    }
  }

  private func wrong(_ option: String, _ found: String, _ expected: SafeText) -> SafeText {
    words.text(
      .failureOption,
      ["option": SafeText(option), "found": SafeText(found), "expected": expected]
    )
  }

  private func columnText(
    _ phrase: Phrase,
    _ file: String,
    _ line: Int,
    _ column: String
  ) -> SafeText {
    let values: KeyValuePairs<String, SafeText> = [
      "file": SafeText(file), "line": "\(line)", "column": SafeText(column),
    ]
    return words.text(phrase, values)
  }

  /// Columns as the first line of a file names them.
  private func cells(_ columns: [String]) -> SafeText {
    SafeText(columns.joined(separator: ","))
  }

  /// Choices in one line.
  func joined(_ choices: [String]) -> SafeText {
    SafeText(choices.joined(separator: ", "))
  }
}
