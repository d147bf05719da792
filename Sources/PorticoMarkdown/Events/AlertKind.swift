/// GitHub's alerts: quotes whose first line is `[!NOTE]`, alone.
package enum AlertKind: String, Sendable, Hashable, CaseIterable {
    case note, tip, important, warning, caution
}
