#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static SCREEN *screen = NULL;

bool tty_is_interactive(void) {
  return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1;
}

/// Sets the modes in which keys come one by one and nothing is echoed.
static void configure(bool shows_cursor) {
  raw();
  noecho();
  nonl();
  // Keys are read past ncurses, which would take sequences apart that a line tears; with the
  // application keypad off, NumLock stays a matter of the keyboard.
  keypad(stdscr, FALSE);
  // Magnifiers and screen readers follow the terminal's cursor, even a hidden one.
  leaveok(stdscr, FALSE);
  curs_set(shows_cursor ? 1 : 0);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
}

/// Has the screen given back by a call of `exit` anywhere in the program, too.
static void close_at_exit(void) {
  static bool is_registered = false;
  if (!is_registered) is_registered = atexit(tty_close) == 0;
}

/// Forgets an extent in the environment that no screen has; ncurses would believe it.
static void doubt_extent(const char *name) {
  enum { largest = 1000 };
  const char *value = getenv(name);
  if (value == NULL) return;
  long number = strtol(value, NULL, 10);
  if (number < 1 || number > largest) unsetenv(name);
}

tty_status tty_open(const char *name, int wake_descriptor, bool shows_cursor) {
  if (screen != NULL) return tty_failed;
  tty_remember_modes();
  tty_remember_signals();
  doubt_extent("LINES");
  doubt_extent("COLUMNS");
  tty_amend_description(name);
  screen = newterm(name, stdout, stdin);
  tty_forget_description();
  if (screen == NULL) return tty_failed;
  configure(shows_cursor);
  tty_prepare_restoring();
  tty_set_wake_descriptor(wake_descriptor);
  if (!tty_catch_signals()) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return tty_failed;
  }
  close_at_exit();
  tty_arm_restoring(true);
  tty_choose_characters();
  tty_quieten();
  tty_mark_pastes(true);
  tty_hold_messages();
  return tty_usable;
}

void tty_close(void) {
  if (screen == NULL) return;
  tty_use_mouse(false);
  tty_mark_pastes(false);
  endwin();
  tty_arm_restoring(false);
  tty_release_signals();
  tty_release_messages();
  delscreen(screen);
  screen = NULL;
}

tty_extent tty_measure(void) {
  struct winsize window;
  tty_extent extent = {.columns = COLS, .rows = LINES};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return extent;
  if (window.ws_col == 0 || window.ws_row == 0) return extent;
  if (window.ws_col == COLS && window.ws_row == LINES) return extent;
  resizeterm(window.ws_row, window.ws_col);
  tty_prepare_restoring();
  extent.columns = COLS;
  extent.rows = LINES;
  return extent;
}

int tty_color_count(void) {
  if (screen == NULL || !has_colors()) return 0;
  // Where colours are given directly, a number beyond the basic eight is no entry of a palette.
  return COLORS > 256 ? 8 : COLORS;
}

int tty_last_pair(void) {
  return screen != NULL && has_colors() ? COLOR_PAIRS - 1 : 0;
}

void tty_set_pair(int pair, int foreground, int background) {
  if (screen != NULL && has_colors()) init_extended_pair(pair, foreground, background);
}

void tty_repaint(void) {
  if (screen == NULL) return;
  tty_choose_characters();
  clearok(curscr, TRUE);
}

void tty_place_cursor(int row, int column) {
  if (screen != NULL) wmove(stdscr, row, column);
}

void tty_flush(void) {
  if (screen == NULL) return;
  wnoutrefresh(stdscr);
  doupdate();
}
