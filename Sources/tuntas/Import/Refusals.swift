import Synchronization
import TerminalKit
import TuntasFiles
import TuntasModel
import TuntasWords

/// The refused rows of an import while they come.
///
/// A few of them are told and all stand in a file; a trial counts how often each reason stands. None is
/// held longer than it takes.
final class Refusals: Sendable {
  /// Where their file will lie; `nil` for a trial, which writes no file.
  let place: String?
  private let words: Words
  private let files: [OpenedFile]
  private let state: Mutex<State>

  /// Rows that are told of one by one; all of them stand in the file.
  private static let shownRows = 10

  private struct State {
    var count = 0
    var shown: [Rejection] = []
    var trial: TrialRefusals
    var file: RejectsFile?
    var failure: (any Error)?
  }

  /// Begins without a row.
  ///
  /// - Parameters:
  ///   - words: The language of what is said and written.
  ///   - files: The files that are imported.
  ///   - place: Where the file of the rows will lie; `nil` for a trial.
  init(words: Words, files: [OpenedFile], place: String?) {
    self.words = words
    self.files = files
    self.place = place
    state = Mutex(State(trial: TrialRefusals(words: words)))
  }

  /// Takes the next row.
  ///
  /// What goes wrong with the file is told when it is to be kept: the rows that can stand are taken all
  /// the same.
  func take(_ rejection: Rejection) {
    state.withLock { state in
      state.count += 1
      guard let place else { return state.trial.add(rejection) }
      if state.shown.count < Self.shownRows { state.shown.append(rejection) }
      guard state.failure == nil else { return }
      do {
        if state.file == nil { state.file = try RejectsFile(place, of: files, words: words) }
        try state.file?.write(rejection)
      } catch {
        state.failure = error
      }
    }
  }

  /// What is said of the refused rows, one sentence each; empty when no row was refused.
  var sentences: [SafeText] {
    state.withLock { state in
      guard state.count > 0 else { return [] }
      guard place != nil else { return state.trial.sentences }
      let rest = state.count - state.shown.count
      let more = words.text(.importMore, ["count": words.numbers.whole(rest)])
      return state.shown.map { words.sentence(for: $0) } + (rest > 0 ? [more] : [])
    }
  }

  /// Moves the file to its place.
  ///
  /// - Throws: What went wrong with it at any time.
  func keep() throws {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      try state.file?.finish()
    }
  }

  /// Gives up the file unless it was kept.
  func discard() { state.withLock { $0.file?.discard() } }
}
