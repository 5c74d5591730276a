/// An action that work in a slot sends back to the loop.
public struct Answer<Action: Sendable>: Sendable {
  let slot: String
  let generation: Int
  let action: Action
}
