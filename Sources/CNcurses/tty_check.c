#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <term.h>
#include <unistd.h>

tty_status tty_check(const char *name) {
  int answer = 0;
  if (setupterm(name, STDOUT_FILENO, &answer) != OK) return tty_unknown;
  // ncurses would accept such a terminal and draw nonsense on it.
  char *sequence = tigetstr("cup");
  bool has_cursor = sequence != NULL && sequence != (char *)-1;
  del_curterm(cur_term);
  return has_cursor ? tty_usable : tty_without_cursor;
}
