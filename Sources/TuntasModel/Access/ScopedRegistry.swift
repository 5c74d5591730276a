/// A registry as one viewer may use it: the only thing that commands, screens and reports are given.
///
/// Every question and every change is checked against the table of rights and the scope, and noted, before
/// it reaches the store; there is no other way to one. What a store still does by itself is what can only
/// be done where data is read: it masks, and leaves out what lies outside the scope.
public struct ScopedRegistry: Sendable {
  /// What is behind it.
  public typealias Store = Registry & RecordReader & RegistryWriter

  let store: any Store
  /// For whom it was opened: nobody asks it for more than that.
  let owner: Viewer
  private let log: any AccessLog

  /// Puts a store behind the rights of a viewer.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - viewer: For whom it is opened; questions are answered for the same viewer or a narrower one.
  ///   - log: Where every access is noted before it is answered.
  public init(_ store: any Store, for viewer: Viewer, log: any AccessLog) {
    (self.store, owner, self.log) = (store, viewer, log)
  }

  /// Checks and notes an access, then lets it through.
  ///
  /// - Parameters:
  ///   - access: What is about to be done.
  ///   - rule: What else must hold.
  ///   - rows: Tells how many rows went out or came in with an answer.
  ///   - body: Asks the store.
  /// - Returns: The answer of the store, once the log has that it was given.
  /// - Throws: ``RegistryError`` for what may not be done, what the log throws, what the store throws.
  func allow<Value: Sendable>(
    _ access: Access,
    where rule: () async throws -> Void = {},
    rows: (Value) -> Int? = { _ in nil },
    _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      try check(access)
      try await rule()
    } catch {
      var refused = access
      refused.isRefused = true
      _ = try await log.note(refused)
      throw error
    }
    guard let number = try await log.note(access) else { return try await body() }
    let value: Value
    do {
      value = try await body()
    } catch {
      try await log.finish(number, .failed)
      throw error
    }
    try await log.finish(number, .done(rows: rows(value)))
    return value
  }

  private func check(_ access: Access) throws(RegistryError) {
    let (verb, viewer) = (access.verb, access.viewer)
    guard owner.includes(viewer) else { throw .notAllowed(verb, owner.role) }
    for kind in access.kinds where [.takeFiguresOut, .takePeopleOut].contains(verb) {
      try viewer.checkExport(of: kind)
    }
    guard viewer.may(verb) else {
      throw verb.isAboutPeople && !viewer.may(.seeFamilies)
        ? .peopleHidden : .notAllowed(verb, viewer.role)
    }
    if let region = access.region {
      guard viewer.maySee(region) else { throw .regionOutOfScope(region) }
    }
  }

  /// What an agency may see of families, when the viewer is one; `nil` for everybody else.
  func agencyRule(at moment: MomentQuery, for viewer: Viewer) -> AgencyRule? {
    guard viewer.right(to: .seeFamilies) == .own else { return nil }
    return AgencyRule(store: store, moment: moment, viewer: viewer)
  }
}
