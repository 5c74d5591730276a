import Glibc
import Synchronization

/// The mapped files of this process, so that one that is cut off while it is read is an error and not
/// the end of the program, and one that is written to is an error and not a mixture.
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

  /// What happened to a file while it was mapped.
  enum Fault {
    /// Bytes were gone when they were read.
    case cutOff
    /// Somebody wrote to it.
    case changed
  }

  /// A file that is mapped, kept open to see whether it changes.
  private struct Mapped {
    var path: String
    var descriptor: Int32
    var stamp: FileStamp?
  }

  private struct State {
    var isListening = false
    var files: [Int: Mapped] = [:]
    var faults: [String: Fault] = [:]
  }

  private static let state = Mutex(State())

  /// Looks after a mapped file, which is open, from now on.
  static func add(_ range: UnsafeRawBufferPointer, of path: String, descriptor: Int32) {
    state.withLock { state in
      listen(&state)
      guard let free = (0..<capacity).first(where: { state.files[$0] == nil }) else { return }
      let start = UInt(bitPattern: range.baseAddress)
      slots[free] = Slot(start: start, end: start + UInt(range.count))
      let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
      state.files[free] = Mapped(path: path, descriptor: own, stamp: FileStamp(own))
      state.faults[path] = nil
    }
  }

  /// Forgets a mapped file, but not what happened to it.
  static func remove(_ range: UnsafeRawBufferPointer) {
    state.withLock { state in
      let start = UInt(bitPattern: range.baseAddress)
      guard let index = state.files.keys.first(where: { slots[$0].start == start }),
        let file = state.files[index]
      else { return }
      if let fault = fault(of: file, in: index) { state.faults[file.path] = fault }
      if file.descriptor >= 0 { close(file.descriptor) }
      slots[index] = Slot()
      state.files[index] = nil
    }
  }

  /// What happened to a file while it was mapped; `nil` when nothing did.
  static func fault(of path: String) -> Fault? {
    state.withLock { state in
      let now = state.files.lazy.filter { $0.value.path == path }
      return state.faults[path] ?? now.compactMap { fault(of: $0.value, in: $0.key) }.first
    }
  }

  private static func fault(of file: Mapped, in index: Int) -> Fault? {
    if slots[index].isCutOff { return .cutOff }
    return FileStamp(file.descriptor) == file.stamp ? nil : .changed
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
