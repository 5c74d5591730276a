#define _GNU_SOURCE
#include "CProcess.h"

#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/// The signals of which the language's runtime takes hold while it is loaded, unless somebody has
/// them already. It would open an inspector that prints the memory of the process, and after
/// SIGQUIT the program would go on.
static const int inspected[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};

/// Lets a signal do what it does to any program.
static void on_inspected(int number) {
  // The handler is reset already: raised again, the signal ends the process.
  raise(number);
}

static void take_signals(void) {
  for (size_t index = 0; index < sizeof inspected / sizeof *inspected; index++) {
    struct sigaction action;
    // Somebody who ignores a signal, such as nohup, means it.
    if (sigaction(inspected[index], NULL, &action) == 0 && action.sa_handler == SIG_IGN) continue;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_inspected;
    action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    sigaction(inspected[index], &action, NULL);
  }
}

/// Runs before any library is made ready, so that there is no moment in which a signal meets the
/// inspector.
__attribute__((section(".preinit_array"), used)) static void (*const before_all)(void) = take_signals;

void process_keep_private(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
