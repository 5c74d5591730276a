#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/// Stops the whole job, as the terminal would have on Ctrl-Z, and returns when it goes on.
static void stop_job(void) {
  struct sigaction found;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  // First the others, such as a script around the program, else the shell would not take over;
  // then this process by a signal to its own thread, which cannot be late.
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, &found);
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &found, NULL);
}

/// Takes the screen again; the next flush writes all of it.
static void take_screen(void) {
  tty_arm_restoring(true);
  // The going on itself was reported too, and is dealt with here.
  tty_take_signals();
  reset_prog_mode();
  tty_measure();
  tty_choose_characters();
  tty_quieten();
  tty_mark_pastes(true);
  tty_resume_mouse();
  clearok(curscr, TRUE);
}

void tty_suspend(void) {
  tty_pause_mouse();
  tty_mark_pastes(false);
  endwin();
  tty_arm_restoring(false);
  stop_job();
  take_screen();
}

void tty_resume(void) {
  endwin();
  take_screen();
}
