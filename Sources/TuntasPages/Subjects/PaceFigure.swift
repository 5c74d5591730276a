package import TuntasModel

/// A figure on a government's way to zero.
///
/// All of them are counted in families of one register.
package enum PaceFigure: Hashable, Sendable {
  /// When the list would be empty, or why nobody can say.
  case projection
  /// The pace that a target needs.
  case needed(Target)
  /// Who came and went between two lists.
  case flow(ListFlow)
  /// One of the families that came, left or stayed.
  case family(FlowFamily, ListFlow)
}
