/// What can be wrong with the settings file; its words stand elsewhere.
enum SettingsFailure: Error, Hashable {
  /// It could be somebody else's, and would decide what is shown.
  case doubtfulPlace(PlaceDoubt)
  /// The system does not let the file be read.
  case notReadable(path: String, code: Int32)
  /// It is larger than any settings file.
  case tooLarge(path: String)
  /// Its bytes are no text in UTF-8.
  case notText(path: String)
  /// A line that does not set one key to one text, or sets a key again.
  case malformed(path: String, line: Int, found: String)
  /// A key that is no setting.
  case unknownKey(path: String, line: Int, key: String)
  /// A value that the setting may not have.
  case wrongValue(path: String, line: Int, key: SettingKey, found: String)
}
