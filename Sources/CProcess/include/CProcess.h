/// What a process that holds data about people does before its first line of Swift.

#ifndef CPROCESS_H
#define CPROCESS_H

/// Keeps what the memory holds out of files and away from other programs: no core file is written,
/// and nobody but the system's administrator may look into the process.
///
/// To be called at the first line of the program.
void process_keep_private(void);

#endif
