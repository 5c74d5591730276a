import CWorkbook
import Glibc
import Synchronization

/// The memory of all parsers of XML together, which ends at ``ReadingLimit/parserMemory``.
///
/// Names of elements and attributes are kept until a parser goes, so that a part with millions of
/// them would fill memory whatever its depth.
enum ParserMemory {
  private static let used = Atomic(0)

  /// How a parser takes and gives back its memory.
  static let suite = XML_Memory_Handling_Suite(
    malloc_fcn: { ParserMemory.take($0) },
    realloc_fcn: { ParserMemory.take($1, insteadOf: $0) },
    free_fcn: { ParserMemory.give($0) }
  )

  private static func take(_ size: Int) -> UnsafeMutableRawPointer? {
    guard isRoom(for: size), let block = malloc(size) else { return nil }
    used.add(malloc_usable_size(block), ordering: .relaxed)
    return block
  }

  private static func take(
    _ size: Int,
    insteadOf old: UnsafeMutableRawPointer?
  ) -> UnsafeMutableRawPointer? {
    let before = old.map { malloc_usable_size($0) } ?? 0
    guard isRoom(for: size - before), let block = realloc(old, size) else { return nil }
    used.add(malloc_usable_size(block) - before, ordering: .relaxed)
    return block
  }

  private static func give(_ block: UnsafeMutableRawPointer?) {
    guard let block else { return }
    used.subtract(malloc_usable_size(block), ordering: .relaxed)
    free(block)
  }

  private static func isRoom(for size: Int) -> Bool {
    used.load(ordering: .relaxed) + size <= ReadingLimit.parserMemory.most
  }
}
