import CursesTerminal
import Glibc
import TuntasFiles
import TuntasModel
import TuntasStore

/// The status that the command ends with.
///
/// 64 usage, 65 bad input, 66 no such file, 69 no terminal, 70 fault of the program, 73 cannot
/// write, 77 not allowed, 130 stopped by the user.
enum ExitStatus {
  /// The exit status for an error.
  static func of(_ error: any Error) -> Int32 {
    switch error {
    case let error as CommandFailure: of(error)
    case SettingsFailure.doubtfulPlace: 77
    case is SettingsFailure: 65
    case let error as RegistryError: of(error)
    case let error as FileError: of(error)
    case let error as WorkbookError: of(error)
    case let error as StoreError: of(error)
    case is ImportError: 65
    case is TerminalError: 69
    case is CancellationError: 130
    default: 70
    }
  }

  private static func of(_ error: CommandFailure) -> Int32 {
    switch error {
    case .registry(let error): of(error)
    case .notAllowed(.scopeNeeded), .notAllowed(.agencyNeeded): 64
    case .notAllowed(.agencyOfOtherRole): 64
    case .notAllowed, .updateBySteward, .doubtfulPlace: 77
    case .notAChoice, .notADate, .futureDate, .notASize, .notACount, .notAShare: 64
    case .notAPath, .notAWorkbookName: 64
    case .optionNeeded, .overwritesInput, .idleFilter, .notTogether, .noForm: 64
    case .notText: 64
    case .noSuchFile, .danglingLink, .noSample, .noLog: 66
    case .cannotWrite, .diskFull, .outputLost, .alreadyThere, .refusedRowsLost, .logLost: 73
    case .nothingTaken, .strict, .strictLeft, .nothingKnown: 65
    case .noImportPath: 64
    }
  }

  private static func of(_ error: RegistryError) -> Int32 {
    switch error {
    case .regionOutOfScope, .peopleHidden, .peopleMasked, .notAllowed: 77
    case .ownProgrammeNeeded, .otherAgency, .familyOfOthers: 77
    case .unknownAgency, .unknownRegion, .unknownProgramme, .unknownFamily, .unknownSource: 65
    case .needsGovernment, .withoutMap: 65
    case .empty, .withoutLists: 65
    }
  }

  private static func of(_ error: FileError) -> Int32 {
    switch error {
    case .notFound: 66
    case .notReadable(_, EACCES), .notReadable(_, EPERM): 77
    default: 65
    }
  }

  private static func of(_ error: WorkbookError) -> Int32 {
    switch error {
    case .file(let error): of(error)
    case .notAWorkbook, .locked, .damaged, .tooLarge, .overLimit: 65
    case .noRoom, .cannotWrite: 73
    }
  }

  private static func of(_ error: StoreError) -> Int32 {
    switch error {
    case .notADatabase, .newerVersion, .damaged, .otherTable: 65
    case .cannotOpen: 66
    case .notAllowed, .openToOthers: 77
    case .cannotWrite, .busy, .diskFull, .olderVersion, .logLeft: 73
    case .failed: 70
    }
  }
}
