/// What the files of this target share.

#ifndef TTY_H
#define TTY_H

#include "include/CNcurses.h"

// MARK: tty_description.c

/// Has ncurses take a description without what terminals of that name may not keep to: repeating a
/// character, and attributes that do not go together with colours.
void tty_amend_description(const char *name);

/// Chooses the ordinary set of characters, which no change of attributes does any more.
void tty_choose_characters(void);

/// Leaves the environment as it was found.
void tty_forget_description(void);

// MARK: tty_input.c

/// Sets the descriptor that ends waiting.
void tty_set_wake_descriptor(int descriptor);

// MARK: tty_restore.c

/// Remembers the modes of the terminal as they were found.
void tty_remember_modes(void);

/// Prepares the bytes that give the screen back.
void tty_prepare_restoring(void);

/// Says whether the screen is taken, so that there is something to give back.
void tty_arm_restoring(bool is_armed);

/// Gives the screen back; safe in a signal handler.
void tty_restore_at_once(void);

/// Turns marks around pasted text on or off.
void tty_mark_pastes(bool is_on);

/// Asks again for reports of the mouse after the screen was taken anew, where they were asked for.
void tty_resume_mouse(void);

/// Turns reports of the mouse off for as long as the screen is given back.
void tty_pause_mouse(void);

/// Turns off what another program may have left on: reports of the mouse and of the focus, the
/// application keypad.
void tty_quieten(void);

// MARK: tty_signals.c

/// Remembers how signals are handled now.
void tty_remember_signals(void);

/// Handles the signals that end, stop, continue or resize, and opens the pipe they report to.
bool tty_catch_signals(void);

/// Handles signals as they were remembered.
void tty_release_signals(void);

/// The descriptor at which a signal that came can be read.
int tty_signal_descriptor(void);

/// Takes the signals that came, as the bits that waiting returns.
int tty_take_signals(void);

// MARK: tty_messages.c

/// Keeps what is written to the standard error, so that it does not tear the screen.
void tty_hold_messages(void);

/// Lets the standard error through again, with what was kept; safe in a signal handler.
void tty_release_messages(void);

#endif
