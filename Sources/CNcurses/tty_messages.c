#define _GNU_SOURCE
#include "tty.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

/// Where messages are kept; on other systems than Linux they go to the screen as ever.
static volatile sig_atomic_t kept = -1;
static volatile sig_atomic_t standard_error = -1;

void tty_hold_messages(void) {
#ifdef __linux__
  // What a crash says would be wiped out with the screen on which it was said.
  if (isatty(STDERR_FILENO) != 1) return;
  int memory = memfd_create("messages", MFD_CLOEXEC);
  if (memory < 0) return;
  standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
  if (standard_error < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    return;
  }
  kept = memory;
#endif
}

void tty_release_messages(void) {
  if (kept < 0) return;
  int memory = kept;
  int target = standard_error;
  kept = -1;
  dup2(target, STDERR_FILENO);
  close(target);
  if (lseek(memory, 0, SEEK_SET) == 0) {
    char bytes[1024];
    ssize_t count;
    while ((count = read(memory, bytes, sizeof bytes)) > 0) {
      if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
    }
  }
  close(memory);
}
