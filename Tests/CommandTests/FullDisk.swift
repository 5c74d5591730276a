import Foundation
import TuntasTestSupport

/// A disk without room for what is on its way.
///
/// It is a library that stands between a program and the system, and answers every write to a draft as
/// a full disk does. The toolchain's own compiler makes it.
enum FullDisk {
  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <stdio.h>
    #include <string.h>
    #include <unistd.h>

    // The notes of what is on its way lie on another disk.
    static int is_draft(const char *name) {
      char path[4096];
      ssize_t length = readlink(name, path, sizeof path - 1);
      if (length < 0) return 0;
      path[length] = 0;
      if (strstr(path, ".before-upgrade.new") != NULL) return 1;
      return strstr(path, ".part") != NULL && strstr(path, "/drafts/") == NULL;
    }

    ssize_t write(int file, const void *bytes, size_t count) {
      char name[64];
      snprintf(name, sizeof name, "/proc/self/fd/%d", file);
      if (is_draft(name)) {
        errno = ENOSPC;
        return -1;
      }
      ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
      return real(file, bytes, count);
    }

    ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
      char name[64];
      snprintf(name, sizeof name, "/proc/self/fd/%d", file);
      if (is_draft(name)) {
        errno = ENOSPC;
        return -1;
      }
      ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pwrite64");
      return real(file, bytes, count, place);
    }

    ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
      return pwrite64(file, bytes, count, place);
    }

    FILE *fopen64(const char *name, const char *mode) {
      FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, "fopen64");
      return real(is_draft(name) ? "/dev/full" : name, mode);
    }
    """

  /// What a shell puts before the program to run it on such a disk.
  ///
  /// - Parameter folder: Where the library is made.
  /// - Returns: The beginning of the line.
  /// - Throws: ``NotMade``, or an error of the file system.
  static func prefix(in folder: ScratchFolder) throws -> String {
    try folder.write(source, to: "full.c")
    let library = folder.file("full.so").path()
    let made = try BuiltProgram(url: URL(filePath: "/usr/bin/env")).run([
      "clang", "-shared", "-fPIC", "-o", library, folder.file("full.c").path(),
    ])
    guard made.status == 0 else { throw NotMade(errors: made.errors) }
    return "LD_PRELOAD='\(library)'"
  }

  /// The compiler made no library.
  struct NotMade: Error {
    let errors: String
  }
}
