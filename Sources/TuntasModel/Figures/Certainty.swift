/// How sure a figure is.
public enum Certainty: String, Vocabulary {
  /// Published as it stands.
  case published
  /// Said by an official, without a document.
  case remark
  /// Worked out from published figures.
  case computed
  /// Published, but another source contradicts it.
  case conflicting
}
