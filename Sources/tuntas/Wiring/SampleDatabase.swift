import Glibc
import TuntasFiles
import TuntasModel
import TuntasStore
import TuntasWords

/// The database of a sample folder, made once for each content of the folder and kept in the cache.
struct SampleDatabase {
  let folder: String
  let words: Words

  /// Rises when the same files would make another database of the same schema.
  private static let version: UInt64 = 4

  /// Opens the database, and makes it first when there is none.
  func open() async throws -> Store {
    let files = try Folder.sources(at: [folder])
    let cache = try CachePlace.usable(words)
    let path = "\(cache)/sample-\(try Self.key(of: files, in: folder)).sqlite"
    if !DataPaths.exists(path) { try await make(path, in: cache, from: files) }
    do {
      return try Store(readingFrom: path, upgrade: nil)
    } catch let error as StoreError where Self.canBeMadeAnew(error) {
      // Made anew it needs no copy of what it was.
      try await make(path, in: cache, from: files)
      return try Store(readingFrom: path, upgrade: nil)
    }
  }

  /// Whether a database that cannot be read is nobody's loss: it is of another version or damaged.
  private static func canBeMadeAnew(_ error: StoreError) -> Bool {
    switch error {
    case .olderVersion, .newerVersion, .notADatabase, .otherTable: true
    default: false
    }
  }

  /// Makes the database beside its place and moves it there when it is whole, so that two starts at
  /// once do not meet; those of other contents and of earlier versions are then of no use.
  private func make(_ path: String, in cache: String, from files: [CSVFile]) async throws {
    let draft = DraftName.beside(path)
    DraftRecords.note(draft)
    defer { for end in ["", "-wal", "-shm", "-journal"] { unlink(draft + end) } }
    let store = try Store(path: draft, builtIn: BuiltIn.sources)
    let meter = ProgressMeter(title: words[.preparingSample], words: words)
    _ = try await store.importRecords(
      from: files,
      ImportRequest(),
      progress: { meter.show($0) },
      refused: nil
    )
    meter.clear()
    try store.close()
    guard rename(draft, path) == 0 else { throw CommandFailure.unwritable(path, errno) }
    Self.removeOthers(than: path, in: cache)
  }

  /// Removes the other sample databases of the cache; who has one open keeps it until the end.
  private static func removeOthers(than path: String, in cache: String) {
    for name in PrivateFolder.names(in: cache) {
      let other = "\(cache)/\(name)"
      guard name.hasPrefix("sample-"), name.hasSuffix(".sqlite"), other != path else { continue }
      for end in ["", "-wal", "-shm"] { unlink(other + end) }
    }
  }

  /// A number that changes with any byte of the files and with the schema of the database.
  private static func key(of files: [CSVFile], in folder: String) throws -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ version &+ UInt64(Store.schemaVersion) << 32
    hash = hash &+ UInt64(Store.countingVersion) << 48
    for file in files {
      for byte in file.name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      let bytes = try MappedFile.bytes(at: "\(folder)/\(file.kind.fileName)")
      hash = mix(UnsafeRawBufferPointer(bytes.buffer), into: hash)
    }
    return String(hash, radix: 16)
  }

  /// Takes eight bytes at a time: a start must not wait for this.
  private static func mix(_ bytes: UnsafeRawBufferPointer, into hash: UInt64) -> UInt64 {
    var hash = hash ^ UInt64(bytes.count)
    let whole = bytes.count / 8 * 8
    for place in stride(from: 0, to: whole, by: 8) {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
    }
    for place in whole..<bytes.count {
      hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3
    }
    return hash
  }
}
