#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static struct termios found_modes;
static bool has_found_modes = false;
static volatile sig_atomic_t is_screen_taken = 0;

/// What a signal handler writes: it may not ask terminfo, so the bytes are ready beforehand.
static char restoring[512];
static volatile sig_atomic_t restoring_length = 0;

/// Whether the terminal passes over a mode that it does not know, as those of ECMA-48 do.
///
/// Descriptions seldom tell of the marks around a paste, and that of screen, under which people run
/// tmux, never does; so they are asked for wherever asking does no harm.
static bool passes_over_modes = false;

static const char quietening[] =
    "\033[?1000l\033[?1002l\033[?1003l\033[?1004l\033[?1005l\033[?1006l\033[?1015l\033[?1l\033>";

void tty_remember_modes(void) {
  has_found_modes = tcgetattr(STDIN_FILENO, &found_modes) == 0;
}

// MARK: - Preparing

static const char *capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// Appends a sequence without the padding that descriptions of old terminals put into it.
static void append(const char *sequence) {
  if (sequence == NULL) return;
  size_t length = (size_t)restoring_length;
  while (*sequence != '\0' && length < sizeof restoring - 1) {
    const char *end = strncmp(sequence, "$<", 2) == 0 ? strchr(sequence, '>') : NULL;
    if (end != NULL) {
      sequence = end + 1;
    } else {
      restoring[length++] = *sequence++;
    }
  }
  restoring_length = (sig_atomic_t)length;
}

static void append_way_out(void) {
  const char *other_screen = capability("rmcup");
  if (other_screen != NULL) {
    append(other_screen);
    return;
  }
  // Without a second screen the shell's next line should at least not run into a drawing.
  append(tiparm(capability("cup"), LINES - 1, 0));
  append(capability("el"));
}

void tty_prepare_restoring(void) {
  const char *cursor = capability("cup");
  passes_over_modes = cursor != NULL && strncmp(cursor, "\033[", 2) == 0;
  restoring_length = 0;
  if (passes_over_modes) append("\033[?2004l\033[?1006l\033[?1000l");
  append(capability("sgr0"));
  append(capability("op"));
  append(capability("rmkx"));
  append_way_out();
  append(capability("cnorm"));
}

void tty_arm_restoring(bool is_armed) { is_screen_taken = is_armed; }

// MARK: - Writing

void tty_write(const char *bytes, size_t count) {
  int patience = 100;
  while (count > 0 && patience > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EINTR || errno == EAGAIN) {
      patience--;
    } else {
      return;
    }
  }
}

/// Writes as far as the line takes it within half a second: one that is blocked must not keep the
/// program from ending.
static void write_in_passing(const char *bytes, size_t count) {
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags < 0 || fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK) != 0) return;
  struct pollfd watched = {.fd = STDOUT_FILENO, .events = POLLOUT};
  for (int patience = 5; count > 0 && patience > 0;) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else {
      patience--;
      poll(&watched, 1, 100);
    }
  }
  fcntl(STDOUT_FILENO, F_SETFL, flags);
}

void tty_mark_pastes(bool is_on) {
  if (!passes_over_modes) return;
  const char *sequence = is_on ? "\033[?2004h" : "\033[?2004l";
  tty_write(sequence, strlen(sequence));
}

static bool uses_mouse = false;

static void report_mouse(bool is_on) {
  if (!passes_over_modes) return;
  const char *sequence = is_on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l";
  tty_write(sequence, strlen(sequence));
}

void tty_use_mouse(bool is_on) {
  if (is_on == uses_mouse) return;
  uses_mouse = is_on;
  report_mouse(is_on);
}

void tty_pause_mouse(void) {
  if (uses_mouse) report_mouse(false);
}

void tty_resume_mouse(void) {
  if (uses_mouse) report_mouse(true);
}

void tty_quieten(void) {
  if (passes_over_modes) tty_write(quietening, sizeof quietening - 1);
}

void tty_restore_at_once(void) {
  if (!is_screen_taken) return;
  is_screen_taken = 0;
  // A process in the background would be stopped for touching the terminal, and stay.
  signal(SIGTTOU, SIG_IGN);
  write_in_passing(restoring, (size_t)restoring_length);
  if (has_found_modes) tcsetattr(STDIN_FILENO, TCSANOW, &found_modes);
  tty_release_messages();
}
