#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

/// Beyond every number that ncurses gives to the keys of a description.
enum { paste_begin_code = 0x6000, paste_end_code };

static int wake_descriptor = -1;

void tty_set_wake_descriptor(int descriptor) { wake_descriptor = descriptor; }

void tty_define_keys(void) {
  // Terminals send both forms of a cursor key, whatever their description says.
  static const struct {
    const char *sequence;
    int code;
  } keys[] = {
      {"\033[A", KEY_UP},          {"\033OA", KEY_UP},      {"\033[B", KEY_DOWN},
      {"\033OB", KEY_DOWN},        {"\033[C", KEY_RIGHT},   {"\033OC", KEY_RIGHT},
      {"\033[D", KEY_LEFT},        {"\033OD", KEY_LEFT},    {"\033[H", KEY_HOME},
      {"\033OH", KEY_HOME},        {"\033[1~", KEY_HOME},   {"\033[7~", KEY_HOME},
      {"\033[F", KEY_END},         {"\033OF", KEY_END},     {"\033[4~", KEY_END},
      {"\033[8~", KEY_END},        {"\033[2~", KEY_IC},     {"\033[3~", KEY_DC},
      {"\033[5~", KEY_PPAGE},      {"\033[6~", KEY_NPAGE},  {"\033[Z", KEY_BTAB},
      {"\033OM", KEY_ENTER},       {"\033OP", KEY_F(1)},    {"\033[11~", KEY_F(1)},
      {"\033[200~", paste_begin_code}, {"\033[201~", paste_end_code},
  };
  for (size_t index = 0; index < sizeof keys / sizeof *keys; index++) {
    define_key(keys[index].sequence, keys[index].code);
  }
}

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
  if (count == 0) return 0;
  if (is_at_end(watched[0].revents)) return tty_hung_up;
  int happened = 0;
  if (watched[0].revents & POLLIN) happened |= tty_has_input;
  if (watched[1].revents & POLLIN) happened |= tty_has_message;
  if (watched[2].revents & POLLIN) happened |= tty_take_signals();
  return happened;
}

// MARK: - Reading

static uint32_t key_of(wint_t code) {
  switch (code) {
  case KEY_UP: return tty_key_up;
  case KEY_DOWN: return tty_key_down;
  case KEY_LEFT: return tty_key_left;
  case KEY_RIGHT: return tty_key_right;
  case KEY_PPAGE: return tty_key_page_up;
  case KEY_NPAGE: return tty_key_page_down;
  case KEY_HOME: return tty_key_home;
  case KEY_END: return tty_key_end;
  case KEY_IC: return tty_key_insert;
  case KEY_DC: return tty_key_delete;
  case KEY_BACKSPACE: return tty_key_backspace;
  case KEY_ENTER: return tty_key_enter;
  case KEY_BTAB: return tty_key_back_tab;
  case paste_begin_code: return tty_key_paste_begin;
  case paste_end_code: return tty_key_paste_end;
  default:
    if (code > KEY_F0 && code <= KEY_F(63)) return tty_key_function + (code - KEY_F0);
    return tty_key_other;
  }
}

tty_input tty_next_input(void) {
  wint_t value = 0;
  tty_input input = {.kind = tty_no_input, .value = 0};
  switch (get_wch(&value)) {
  case KEY_CODE_YES:
    input.kind = tty_key_input;
    input.value = key_of(value);
    break;
  case OK:
    input.kind = tty_scalar_input;
    input.value = value;
    break;
  default: break;
  }
  return input;
}
