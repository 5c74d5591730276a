#ifndef CDIGEST_H
#define CDIGEST_H

// The plain functions of one digest need no providers, which would be loaded from files at run time.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#endif
