#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "tty.h"

#include <curses.h>
#include <wchar.h>

enum { chunk_length = 256 };

static attr_t attributes_of(const tty_cell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & tty_bold) attributes |= A_BOLD;
  if (cell->attributes & tty_underlined) attributes |= A_UNDERLINE;
  if (cell->attributes & tty_reversed) attributes |= A_REVERSE;
  return attributes;
}

/// Tells whether ncurses will count the same columns as the caller; it asks the C library.
static bool has_agreed_width(const tty_cell *cell) {
  if (cell->scalars[0] < 0x7F) return cell->width == 1;
  return wcwidth((wchar_t)cell->scalars[0]) == cell->width;
}

/// Makes one cell of ncurses, or two where a wide character had to be replaced.
static int convert(const tty_cell *cell, cchar_t *target) {
  attr_t attributes = attributes_of(cell);
  wchar_t text[tty_scalar_limit + 1] = {0};
  if (!has_agreed_width(cell)) {
    setcchar(&target[0], L"?", attributes, cell->pair, NULL);
    if (cell->width < 2) return 1;
    setcchar(&target[1], L" ", attributes, cell->pair, NULL);
    return 2;
  }
  for (int index = 0; index < cell->scalar_count && index < tty_scalar_limit; index++) {
    text[index] = (wchar_t)cell->scalars[index];
  }
  setcchar(target, text, attributes, cell->pair, NULL);
  return 1;
}

void tty_put_row(int row, const tty_cell *cells, int count) {
  static cchar_t chunk[chunk_length + 2];
  int column = 0;
  int next = 0;
  while (next < count) {
    int length = 0;
    int columns = 0;
    while (next < count && length < chunk_length) {
      columns += cells[next].width;
      length += convert(&cells[next], &chunk[length]);
      next++;
    }
    mvadd_wchnstr(row, column, chunk, length);
    column += columns;
  }
}
