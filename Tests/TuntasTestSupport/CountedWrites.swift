private import Foundation

/// A program whose changes to files are counted, so that it can be ended at one of them.
///
/// An end at a moment in time falls where the machine happens to be; the n-th change is the same on
/// every machine. What lies on the disk then is what a power cut may leave: half of a write, a file
/// that was not flushed, one that was not removed.
public struct CountedWrites: Sendable {
  private let program: BuiltProgram
  private let library: URL

  /// Takes a program that was built together with the tests.
  public init(_ program: BuiltProgram) {
    self.program = program
    library = program.url.deletingLastPathComponent().appending(path: "libCountedWrites.so")
  }

  /// Runs the program to its end and counts its changes.
  ///
  /// - Throws: ``SystemFailure``, or an error of the file system when nothing was counted.
  public func count(_ arguments: [String]) throws -> Int {
    let scratch = try ScratchFolder()
    let counted = scratch.file("changes")
    let result = try run(arguments, ["COUNT_CHANGES_TO": counted.path()])
    let text = try String(contentsOf: counted, encoding: .utf8)
    guard result.status == 0, let count = Int(text.dropLast()) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return count
  }

  /// Runs the program and ends it in the middle of a change, from 1; it ends by itself when it makes
  /// fewer.
  ///
  /// - Throws: ``SystemFailure``, or an error of the file system.
  public func run(_ arguments: [String], endingAt change: Int) throws -> BuiltProgram.Result {
    try run(arguments, ["KILL_AT_CHANGE": String(change)])
  }

  /// Changes spread evenly over all that a program makes, the first and the last among them; more of
  /// them where `TUNTAS_KILLS` asks for it, as `.ci/deep` does.
  public static func spread(_ few: Int, over all: Int) -> [Int] {
    let count = ProcessInfo.processInfo.environment["TUNTAS_KILLS"].flatMap(Int.init) ?? few
    guard all > count, count > 1 else { return Array(1...max(all, 1)) }
    return (0..<count).map { 1 + $0 * (all - 1) / (count - 1) }
  }

  private func run(_ arguments: [String], _ asked: [String: String]) throws -> BuiltProgram.Result {
    guard FileManager.default.isReadableFile(atPath: library.path()) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: library.path()])
    }
    return try program.run(
      arguments,
      environment: asked.merging(["LD_PRELOAD": library.path()]) { $1 }
    )
  }
}
