import Glibc

/// Why what lies at a place is not to be trusted.
struct PlaceDoubt: Error, Hashable {
  /// The file or folder.
  var path: String
  /// What is wrong with it.
  var fault: Fault

  /// What can be wrong.
  enum Fault: Hashable {
    /// It belongs to another user.
    case ofOthers
    /// Other users may write in it.
    case openToOthers
  }
}

/// Tells whether a file lies where nobody but its user could have put it: what others can write is no
/// figure to show.
enum OwnPlace {
  /// Tells what is wrong with the place of a file that was named.
  ///
  /// Such a file may be the administrator's too, and may lie in a folder for everybody, such as `/tmp`,
  /// where each can change only the own files.
  ///
  /// - Parameter path: The file, whether it is there or not.
  /// - Returns: The doubt; `nil` when there is no reason for one.
  static func doubt(ofNamed path: String) -> PlaceDoubt? {
    doubt(of: path, owners: [geteuid(), 0])
  }

  /// Tells what is wrong with the place of a file in a folder that the program keeps for the user; it
  /// has to be the user's own.
  static func doubt(ofOwn path: String) -> PlaceDoubt? {
    doubt(of: path, owners: [geteuid()])
  }

  /// What a database may keep beside its file; the file itself is the first.
  private static let ends = ["", "-wal", "-shm", "-journal"]

  private static func doubt(of path: String, owners: Set<uid_t>) -> PlaceDoubt? {
    let place = DataPaths.resolved(path)
    let folder = DataPaths.resolved(DataPaths.parent(of: place))
    if let status = status(of: folder), status.st_mode & S_IFMT == S_IFDIR {
      let isShared = status.st_mode & S_ISVTX != 0 && [geteuid(), 0].contains(status.st_uid)
      if !isShared, !owners.contains(status.st_uid) { return .init(path: folder, fault: .ofOthers) }
      if !isShared, isOpen(status) { return .init(path: folder, fault: .openToOthers) }
    }
    for end in ends {
      guard let status = status(of: place + end) else { continue }
      if !owners.contains(status.st_uid) { return .init(path: place + end, fault: .ofOthers) }
    }
    return nil
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Whether others may write; a group that has nobody else in it is no other.
  private static func isOpen(_ status: stat) -> Bool {
    if status.st_mode & S_IWOTH != 0 { return true }
    return status.st_mode & S_IWGRP != 0 && !isOwnGroup(status.st_gid)
  }

  /// Whether a group is the one of the user's own name, which many systems make for each user.
  private static func isOwnGroup(_ number: gid_t) -> Bool {
    guard let user = getpwuid(geteuid()), user.pointee.pw_gid == number,
      let group = getgrgid(number), strcmp(user.pointee.pw_name, group.pointee.gr_name) == 0
    else { return false }
    return group.pointee.gr_mem?.pointee == nil
  }
}
