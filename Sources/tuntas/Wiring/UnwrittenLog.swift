import TuntasModel

/// The log of a program that keeps none yet: the one place where a kept one is put in.
struct UnwrittenLog: AccessLog {
  func note(_ access: Access) async throws {}
}
