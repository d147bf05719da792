extension StatusUpdate {
    /// The headline for places where ids cannot be links: `[M3] is reached` → `M3 is reached`.
    package var plainHeadline: String { Mentions.unbracketed(headline) }
}

extension FrozenUpdate {
    /// Same as ``StatusUpdate/plainHeadline``.
    package var plainHeadline: String { Mentions.unbracketed(headline) }
}
