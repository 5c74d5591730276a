/// Reads options that name a file or a folder.
enum PathOption {
  /// The path that an option names; `nil` when the option is left out.
  ///
  /// A script whose variable is empty shall not mean another file than it says.
  static func path(_ text: String?, of option: String) throws(CommandFailure) -> String? {
    if text?.isEmpty == true { throw .notAPath(option: option) }
    return text
  }
}
