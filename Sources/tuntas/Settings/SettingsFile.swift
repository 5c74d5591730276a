import TuntasFiles
import TuntasModel

/// The settings file as it was found when the program began.
struct SettingsFile: Sendable {
  /// Where it lies or would lie; `nil` without a home folder.
  let path: String?
  /// Whether there is a file at ``path``.
  private(set) var exists = false
  /// What it says; of a file with a failure, what could be read.
  private(set) var settings = Settings()
  /// The first thing that is wrong with it.
  private(set) var failure: SettingsFailure?

  /// The user's own.
  static let own = SettingsFile(path: DataPaths.settings)

  /// The size in bytes above which a file is not looked at: 1 MB.
  private static let largestSize = 1_000_000

  /// Reads a file; a missing file is no failure.
  init(path: String?) {
    self.path = path
    guard let path else { return }
    do {
      guard let text = try Self.text(at: path) else { return }
      exists = true
      read(try SettingsDocument(text, path: path))
    } catch {
      exists = true
      failure = error
    }
  }

  private mutating func read(_ document: SettingsDocument) {
    for entry in document.entries {
      guard let key = SettingKey(rawValue: entry.key) else {
        failure = failure ?? document.unknownKey(entry)
        continue
      }
      guard settings.take(entry.value, for: key) else {
        failure = failure ?? document.wrongValue(entry, of: key)
        continue
      }
    }
  }

  private static func text(at path: String) throws(SettingsFailure) -> String? {
    let bytes: [UInt8]
    do {
      guard try MappedFile.size(at: path) <= largestSize else {
        throw SettingsFailure.tooLarge(path: path)
      }
      if let doubt = OwnPlace.doubt(ofNamed: path) { throw SettingsFailure.doubtfulPlace(doubt) }
      let file = try MappedFile.bytes(at: path)
      bytes = withExtendedLifetime(file) { Array(file.buffer) }
    } catch let error as SettingsFailure {
      throw error
    } catch let FileError.notReadable(path, code) {
      throw .notReadable(path: path, code: code)
    } catch {
      return nil
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText(path: path)
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }
}
