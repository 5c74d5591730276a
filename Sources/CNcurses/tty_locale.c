#define _GNU_SOURCE
#include "tty.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/// The variable that decides the character set, or `NULL` when none is set.
static const char *character_set_variable(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    const char *value = getenv(names[index]);
    if (value != NULL && *value != '\0') return value;
  }
  return NULL;
}

static bool names_utf8(const char *locale) {
  return strcasestr(locale, "utf-8") != NULL || strcasestr(locale, "utf8") != NULL;
}

bool tty_adopt_locale(void) {
  bool is_installed = setlocale(LC_ALL, "") != NULL;
  const char *wanted = character_set_variable();
  // A login from elsewhere often brings the name of a locale that this machine does not have; its
  // character set is still what the terminal speaks.
  if (wanted == NULL || (!is_installed && names_utf8(wanted))) setlocale(LC_CTYPE, "C.UTF-8");
  setlocale(LC_NUMERIC, "C");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
