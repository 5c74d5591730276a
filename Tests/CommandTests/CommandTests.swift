import Testing
import TuntasTestSupport

/// Tests of the built program: one after the other, since each of them measures silence, bytes or
/// another process.
@Suite(.serialized, .blocking)
enum CommandTests {}
