import Glibc
import Synchronization

/// The mapped files of this process, so that one that is cut off while it is read is an error and not
/// the end of the program.
///
/// Reading a mapped page that the file does not have any more raises SIGBUS. The handler puts empty
/// pages in its place, so that reading goes on, and notes it; whoever reads asks at the end.
enum MappedRanges {
  /// One mapped file; written by ordinary code, read by the handler.
  private struct Slot {
    var start: UInt = 0
    var end: UInt = 0
    var isCutOff = false
  }

  /// Files mapped at one time; more than that are mapped all the same, and not looked after.
  private static let capacity = 64

  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Slot> = {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    return slots
  }()
  nonisolated(unsafe) private static let before: UnsafeMutablePointer<sigaction> = {
    let before = UnsafeMutablePointer<sigaction>.allocate(capacity: 1)
    before.initialize(to: sigaction())
    return before
  }()

  private struct State {
    var isListening = false
    var paths: [Int: String] = [:]
    var cutOff: Set<String> = []
  }

  private static let state = Mutex(State())

  /// Looks after a mapped file from now on.
  static func add(_ range: UnsafeRawBufferPointer, of path: String) {
    state.withLock { state in
      listen(&state)
      guard let free = (0..<capacity).first(where: { state.paths[$0] == nil }) else { return }
      let start = UInt(bitPattern: range.baseAddress)
      slots[free] = Slot(start: start, end: start + UInt(range.count))
      state.paths[free] = path
      state.cutOff.remove(path)
    }
  }

  /// Forgets a mapped file, but not that it was cut off.
  static func remove(_ range: UnsafeRawBufferPointer) {
    state.withLock { state in
      let start = UInt(bitPattern: range.baseAddress)
      guard let index = state.paths.keys.first(where: { slots[$0].start == start }) else { return }
      if slots[index].isCutOff, let path = state.paths[index] { state.cutOff.insert(path) }
      slots[index] = Slot()
      state.paths[index] = nil
    }
  }

  /// Tells whether bytes of a file were gone when they were read.
  static func isCutOff(_ path: String) -> Bool {
    state.withLock { state in
      state.cutOff.contains(path)
        || state.paths.contains { $0.value == path && slots[$0.key].isCutOff }
    }
  }

  private static func listen(_ state: inout State) {
    guard !state.isListening else { return }
    state.isListening = true
    _ = slots
    var action = sigaction()
    action.sa_flags = SA_SIGINFO
    action.__sigaction_handler.sa_sigaction = { _, info, _ in MappedRanges.fill(info) }
    sigaction(SIGBUS, &action, before)
  }

  /// Fills the rest of a file that was cut off; any other fault goes the way it went before.
  private static func fill(_ info: UnsafeMutablePointer<siginfo_t>?) {
    let fault = UInt(bitPattern: info?.pointee._sifields._sigfault.si_addr)
    for index in 0..<capacity where slots[index].start <= fault && fault < slots[index].end {
      let page = fault & ~4_095
      let filled = mmap(
        UnsafeMutableRawPointer(bitPattern: page),
        Int(slots[index].end - page),
        PROT_READ,
        MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
        -1,
        0
      )
      guard filled != MAP_FAILED else { break }
      slots[index].isCutOff = true
      return
    }
    sigaction(SIGBUS, before, nil)
  }
}
