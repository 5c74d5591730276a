#include <stddef.h>
#include <stdint.h>

// The toolchain links its fuzzer and brings no header for it.
int LLVMFuzzerRunDriver(int *argc, char ***argv,
                        int (*callback)(const uint8_t *data, size_t size));
