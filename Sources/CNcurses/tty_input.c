#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

static int wake_descriptor = -1;

void tty_set_wake_descriptor(int descriptor) { wake_descriptor = descriptor; }

// MARK: - Waiting

/// Tells whether a terminal that claims to have input has in truth gone.
static bool is_at_end(short events) {
  int waiting = 0;
  if (events & (POLLHUP | POLLERR | POLLNVAL)) return true;
  if (!(events & POLLIN)) return false;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}

int tty_wait(int milliseconds) {
  struct pollfd watched[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = wake_descriptor, .events = POLLIN},
      {.fd = tty_signal_descriptor(), .events = POLLIN},
  };
  int count = poll(watched, sizeof watched / sizeof *watched, milliseconds);
  if (count < 0) return errno == EINTR || errno == EAGAIN ? 0 : tty_hung_up;
  if (count == 0) return tty_timed_out;
  if (is_at_end(watched[0].revents)) return tty_hung_up;
  int happened = 0;
  if (watched[0].revents & POLLIN) happened |= tty_has_input;
  if (watched[1].revents & POLLIN) happened |= tty_has_message;
  if (watched[2].revents & POLLIN) happened |= tty_take_signals();
  return happened;
}

// MARK: - Reading

int tty_read(uint8_t *bytes, int count) {
  ssize_t taken = read(STDIN_FILENO, bytes, (size_t)count);
  return taken < 0 ? 0 : (int)taken;
}

const char *tty_key_sequence(const char *name) {
  char *sequence = tigetstr(name);
  return sequence == (char *)-1 ? NULL : sequence;
}
