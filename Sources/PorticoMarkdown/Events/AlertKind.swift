/// The kinds of GitHub's alerts: quotes whose first line consists of `[!NOTE]` or similar.
package enum AlertKind: String, Sendable, Hashable, CaseIterable {
    case note, tip, important, warning, caution
}
