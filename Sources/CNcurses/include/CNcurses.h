/// The terminal as plain functions.
///
/// Swift cannot call ncurses alone: its attributes are macros, its screen is shared mutable
/// state, and its input and drawing functions are variadic or take structures of their own. There
/// is one terminal in a process, and all functions but those that say otherwise belong to the
/// thread that opened it.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The most scalars of one cell.
enum { tty_scalar_limit = 4 };

/// How the text of a cell is set apart, as bits.
enum { tty_bold = 1, tty_underlined = 2, tty_reversed = 4 };

/// One character on the screen.
typedef struct {
  uint32_t scalars[tty_scalar_limit];
  uint8_t scalar_count;
  /// 1 or 2; there is no cell for the right half of a wide character.
  uint8_t width;
  uint8_t attributes;
  uint8_t pair;
} tty_cell;

/// Whether a terminal can be used.
typedef enum {
  tty_usable,
  /// No description of a terminal has this name.
  tty_unknown,
  /// The terminal cannot put its cursor anywhere.
  tty_without_cursor,
  tty_failed
} tty_status;

/// What happened while waiting, as bits.
enum {
  tty_has_input = 1,
  tty_has_message = 2,
  tty_was_resized = 4,
  tty_should_stop = 8,
  tty_was_continued = 16,
  tty_hung_up = 32,
  tty_timed_out = 64
};

typedef struct {
  int columns;
  int rows;
} tty_extent;

// MARK: Before opening; from any thread

/// Whether both the standard input and the standard output are terminals.
bool tty_is_interactive(void);

/// Takes the character set of the environment and tells whether it is UTF-8.
bool tty_adopt_locale(void);

/// Tells whether a terminal of this name can be used, without writing anything to it.
tty_status tty_check(const char *name);

// MARK: Opening and closing

/// Takes the screen; a byte to read from `wake_descriptor` ends any waiting. The terminal's cursor is
/// seen where it is placed, or hidden.
tty_status tty_open(const char *name, int wake_descriptor, bool shows_cursor);

/// Gives the screen back as it was found.
void tty_close(void);

/// Gives the screen back, stops the process, and takes the screen again when it goes on.
void tty_suspend(void);

/// Takes the screen again after the process was stopped without having been asked.
void tty_resume(void);

// MARK: Drawing

/// The extent of the terminal now; drawing uses this extent from here on.
tty_extent tty_measure(void);

/// The number of colours in the palette, 0 for a terminal without.
int tty_color_count(void);

/// The greatest number that a pair may have, 0 for a terminal without colours.
int tty_last_pair(void);

/// Sets the colours of a pair; -1 stands for those of the terminal's owner.
void tty_set_pair(int pair, int foreground, int background);

/// Puts cells into a row from its beginning.
void tty_put_row(int row, const tty_cell *cells, int count);

/// Has the next flush leave the terminal's cursor at a place.
void tty_place_cursor(int row, int column);

/// Writes what differs from what the terminal shows.
void tty_flush(void);

/// Makes the next flush write everything.
void tty_repaint(void);

/// Writes bytes to the terminal past the drawing.
void tty_write(const char *bytes, size_t count);

/// Has the terminal report the mouse, or leave it to its owner; where its modes cannot be told nothing is
/// written.
void tty_use_mouse(bool is_on);

// MARK: Input

/// Waits for something to happen and tells what; below zero there is no limit to the waiting.
int tty_wait(int milliseconds);

/// Takes bytes that are waiting, at most so many, and returns how many; only after waiting for them.
int tty_read(uint8_t *bytes, int count);

/// The sequence that the terminal's description gives to a key, by the description's name of it, or
/// `NULL` when it gives none; it lasts until the terminal is closed.
const char *tty_key_sequence(const char *name);

#endif
