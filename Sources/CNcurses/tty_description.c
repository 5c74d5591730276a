#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// A compiled description (term(5)): a header of six numbers of 16 bits, then names, switches,
// numbers of 16 or 32 bits, places of strings, and the strings.
enum {
  header_length = 12,
  small_magic = 0432,
  large_magic = 01036,
  // The place of each in its list, which term.h fixes for good.
  number_of_no_color_video = 15,
  number_of_exit_attributes = 39,
  number_of_repeat_char = 121,
  number_of_set_attributes = 131,
  longest_description = 32 * 1024
};

static unsigned char description[longest_description];
static char *found_terminfo = NULL;
static bool is_amended = false;

static unsigned short_at(size_t place) {
  return description[place] | (unsigned)description[place + 1] << 8;
}

/// Reads a file of descriptions; returns its length, 0 when it is none.
static size_t read_description(const char *folder, const char *name) {
  char path[PATH_MAX];
  for (int form = 0; form < 2; form++) {
    const char *pattern = form == 0 ? "%s/%c/%s" : "%s/%x/%s";
    int length = snprintf(path, sizeof path, pattern, folder, name[0], name);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) continue;
    ssize_t count = read(file, description, sizeof description);
    close(file);
    if (count >= header_length) return (size_t)count;
  }
  return 0;
}

/// Looks where ncurses looks.
static size_t find_description(const char *name) {
  static const char *const usual[] = {
      "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/local/share/terminfo",
      "/usr/lib/terminfo"};
  char own[PATH_MAX];
  size_t length = 0;
  const char *given = getenv("TERMINFO");
  if (given != NULL && (length = read_description(given, name)) > 0) return length;
  const char *home = getenv("HOME");
  if (home != NULL && snprintf(own, sizeof own, "%s/.terminfo", home) < (int)sizeof own &&
      (length = read_description(own, name)) > 0) {
    return length;
  }
  const char *more = getenv("TERMINFO_DIRS");
  char *folders = more == NULL ? NULL : strdup(more);
  char *rest = folders;
  for (char *folder; length == 0 && rest != NULL && (folder = strsep(&rest, ":")) != NULL;) {
    if (*folder != '\0') length = read_description(folder, name);
  }
  free(folders);
  for (size_t index = 0; length == 0 && index < sizeof usual / sizeof *usual; index++) {
    length = read_description(usual[index], name);
  }
  return length;
}

/// Has a string of the description begin behind a prefix; tells whether it began so.
static bool skip_prefix(size_t strings, size_t texts, int number, const char *prefix, size_t end) {
  size_t place = strings + 2 * (size_t)number;
  if ((size_t)number >= short_at(8) || place + 2 > end || short_at(place) >= 0x8000) return false;
  size_t length = strlen(prefix);
  size_t start = short_at(place);
  if (texts + start + length > end) return false;
  if (memcmp(description + texts + start, prefix, length) != 0) return false;
  description[place] = (unsigned char)((start + length) & 0xFF);
  description[place + 1] = (unsigned char)((start + length) >> 8);
  return true;
}

/// Takes the choice of a set of characters out of every change of attributes.
///
/// The program draws lines with characters of their own and never with another set, and three bytes
/// before each change are a tenth of a line on a weak link. The set is chosen once instead
/// (`tty_choose_characters`).
static bool shorten_attributes(size_t strings, size_t length) {
  size_t texts = strings + 2 * (size_t)short_at(8);
  bool off = skip_prefix(strings, texts, number_of_exit_attributes, "\033(B", length);
  bool on = skip_prefix(
      strings, texts, number_of_set_attributes, "%?%p9%t\033(0%e\033(B%;", length);
  return off || on;
}

/// Takes out of the description what terminals with its name may not keep to; tells whether there
/// was anything.
static bool amend(size_t length) {
  unsigned magic = short_at(0);
  if (magic != small_magic && magic != large_magic) return false;
  size_t width = magic == large_magic ? 4 : 2;
  size_t numbers = header_length + short_at(2) + short_at(4);
  numbers += numbers % 2;
  size_t strings = numbers + width * short_at(6);
  bool has_changed = false;
  size_t place = numbers + width * number_of_no_color_video;
  if (short_at(6) > number_of_no_color_video && place + width <= length) {
    // Which attributes do not go together with colours; the terminals that say so show them well.
    has_changed |= short_at(place) < 0x8000;
    memset(description + place, 0xFF, width);
  }
  place = strings + 2 * number_of_repeat_char;
  if (short_at(8) > number_of_repeat_char && place + 2 <= length) {
    // Many terminals that call themselves xterm do not repeat, and would tear bars apart.
    has_changed |= short_at(place) < 0x8000;
    memset(description + place, 0xFF, 2);
  }
  has_changed |= shorten_attributes(strings, length);
  return has_changed;
}

void tty_amend_description(const char *name) {
  static const char digits[] = "0123456789ABCDEF";
  if (name[0] == '\0' || strchr(name, '/') != NULL) return;
  size_t length = find_description(name);
  if (length == 0 || !amend(length)) return;
  char *text = malloc(4 + 2 * length + 1);
  if (text == NULL) return;
  memcpy(text, "hex:", 4);
  for (size_t index = 0; index < length; index++) {
    text[4 + 2 * index] = digits[description[index] >> 4];
    text[5 + 2 * index] = digits[description[index] & 15];
  }
  text[4 + 2 * length] = '\0';
  const char *found = getenv("TERMINFO");
  found_terminfo = found == NULL ? NULL : strdup(found);
  is_amended = setenv("TERMINFO", text, 1) == 0;
  free(text);
}

void tty_choose_characters(void) {
  const char *choice = exit_alt_charset_mode;
  if (choice != NULL) tty_write(choice, strlen(choice));
}

void tty_forget_description(void) {
  if (!is_amended) return;
  is_amended = false;
  if (found_terminfo == NULL) {
    unsetenv("TERMINFO");
  } else {
    setenv("TERMINFO", found_terminfo, 1);
  }
  free(found_terminfo);
  found_terminfo = NULL;
}
