#define _GNU_SOURCE
#include "tty.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/// Signals that the loop hears of. ncurses has handlers for some, which draw within the signal
/// and on whichever thread it hits; here all drawing stays with one thread.
static const int reported[] = {SIGWINCH, SIGTSTP, SIGCONT};

enum { reported_count = sizeof reported / sizeof *reported, signal_count = 65 };

/// Tells whether a signal ends the process unless somebody handles it: by a fault of its own, by
/// somebody's wish, or because nothing in this program waits for it.
static bool is_ending(int number) {
  switch (number) {
  // Nobody can handle these.
  case SIGKILL: case SIGSTOP: return false;
  // These stop the process, let it go on, or are passed over.
  case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGCONT: case SIGCHLD: case SIGURG: case SIGWINCH:
    return false;
  // A reader that is gone, or a file that may not grow, is an error of writing.
  case SIGPIPE: case SIGXFSZ: return false;
  // The numbers between belong to the threads of the C library.
  default: return number <= SIGSYS || number >= SIGRTMIN;
  }
}

static struct sigaction found_ending[signal_count];
static struct sigaction found_reported[reported_count];
static struct sigaction found_pipe;
static int report_pipe[2] = {-1, -1};

/// A stack of its own, since the usual one may be what overflowed.
static char handler_stack[64 * 1024];

void tty_remember_signals(void) {
  for (int number = 1; number < signal_count; number++) {
    if (is_ending(number)) sigaction(number, NULL, &found_ending[number]);
  }
  for (int index = 0; index < reported_count; index++) {
    sigaction(reported[index], NULL, &found_reported[index]);
  }
  sigaction(SIGPIPE, NULL, &found_pipe);
}

// MARK: - Handlers

static void on_ending(int number) {
  tty_restore_at_once();
  // The handler is reset already: raised again, the signal does what it would have done.
  sigset_t mask;
  sigemptyset(&mask);
  sigaddset(&mask, number);
  pthread_sigmask(SIG_UNBLOCK, &mask, NULL);
  raise(number);
}

static void on_reported(int number) {
  int saved = errno;
  char byte = (char)number;
  // When the pipe is full the loop has enough to read.
  ssize_t written = write(report_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

// MARK: - Installing

static bool open_report_pipe(void) {
  if (report_pipe[0] >= 0) return true;
  if (pipe(report_pipe) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(report_pipe[end], F_SETFL, O_NONBLOCK);
    fcntl(report_pipe[end], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

static void install(int number, void (*handler)(int), int flags) {
  struct sigaction current;
  struct sigaction action;
  // Somebody who ignores a signal, such as nohup, means it.
  if (sigaction(number, NULL, &current) == 0 && current.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

bool tty_catch_signals(void) {
  if (!open_report_pipe()) return false;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack, .ss_flags = 0};
  sigaltstack(&stack, NULL);
  for (int number = 1; number < signal_count; number++) {
    if (is_ending(number)) install(number, on_ending, SA_ONSTACK | (int)SA_RESETHAND);
  }
  for (int index = 0; index < reported_count; index++) {
    install(reported[index], on_reported, SA_ONSTACK | SA_RESTART);
  }
  // A helper that ends early must not take the program with it.
  signal(SIGPIPE, SIG_IGN);
  return true;
}

void tty_release_signals(void) {
  for (int number = 1; number < signal_count; number++) {
    if (is_ending(number)) sigaction(number, &found_ending[number], NULL);
  }
  for (int index = 0; index < reported_count; index++) {
    sigaction(reported[index], &found_reported[index], NULL);
  }
  sigaction(SIGPIPE, &found_pipe, NULL);
}

// MARK: - Reporting

int tty_signal_descriptor(void) { return report_pipe[0]; }

int tty_take_signals(void) {
  char bytes[64];
  int happened = 0;
  ssize_t count;
  while ((count = read(report_pipe[0], bytes, sizeof bytes)) > 0) {
    for (ssize_t index = 0; index < count; index++) {
      switch (bytes[index]) {
      case SIGWINCH: happened |= tty_was_resized; break;
      case SIGTSTP: happened |= tty_should_stop; break;
      case SIGCONT: happened |= tty_was_continued; break;
      default: break;
      }
    }
  }
  return happened;
}
