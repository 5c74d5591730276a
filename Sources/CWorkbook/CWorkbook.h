/// What a workbook is made of: a zip archive of XML parts.
///
/// The libraries are linked from their archives (see `Package.swift`), so that the built program
/// needs none of them where it runs.

#ifndef CWORKBOOK_H
#define CWORKBOOK_H

#include <expat.h>
#include <malloc.h>
#include <minizip/unzip.h>
#include <minizip/zip.h>

#endif
