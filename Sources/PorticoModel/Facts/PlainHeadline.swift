extension StatusUpdate {
    /// The headline where nothing can be a link: `[M3] is reached` → `M3 is reached`.
    package var plainHeadline: String { Mentions.unbracketed(headline) }
}

extension FrozenUpdate {
    /// As ``StatusUpdate/plainHeadline``.
    package var plainHeadline: String { Mentions.unbracketed(headline) }
}
