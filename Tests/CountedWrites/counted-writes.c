// Counts the changes that a program makes to files, and ends it at one of them as a power cut would.
//
// Loaded in front of the C library (LD_PRELOAD). KILL_AT_CHANGE=n ends the program in the middle of
// its n-th change, from 1: half of a write is on its way, a flush or a removal has not begun.
// COUNT_CHANGES_TO=FILE keeps how many there were when the program ended by itself.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long changes;
static long last;

__attribute__((constructor)) static void begin(void) {
  const char *text = getenv("KILL_AT_CHANGE");
  last = text ? atol(text) : 0;
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("COUNT_CHANGES_TO");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&changes));
  fclose(file);
}

// Tells whether this change is the one at which the program ends.
static int is_last(void) { return atomic_fetch_add(&changes, 1) + 1 == last; }

static void stop(void) {
  raise(SIGKILL);
  for (;;) pause();
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
  if (is_last()) {
    REAL(pwrite64)(file, bytes, count / 2, place);
    stop();
  }
  return REAL(pwrite64)(file, bytes, count, place);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
  if (is_last()) {
    REAL(pwrite)(file, bytes, count / 2, place);
    stop();
  }
  return REAL(pwrite)(file, bytes, count, place);
}

int ftruncate64(int file, off64_t size) {
  if (is_last()) stop();
  return REAL(ftruncate64)(file, size);
}

int fsync(int file) {
  if (is_last()) stop();
  return REAL(fsync)(file);
}

int fdatasync(int file) {
  if (is_last()) stop();
  return REAL(fdatasync)(file);
}

int unlink(const char *path) {
  if (is_last()) stop();
  return REAL(unlink)(path);
}

int rename(const char *from, const char *to) {
  if (is_last()) stop();
  return REAL(rename)(from, to);
}
