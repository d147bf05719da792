import PorticoWeeks

/// A portal built beside its place, ready to take it.
struct StagedPortal: Sendable {
    enum Change: Sendable, Hashable {
        /// It already stands there as it should.
        case none
        /// It takes a place where nothing stands.
        case appears
        /// It takes the place of what stands there.
        case replaces
        /// It goes, and what was not ours in it stays.
        case recedes
        /// It goes.
        case disappears
        /// Nothing of it is left but our memory of it.
        case isForgotten
    }

    let slug: String
    let change: Change
    let manifest: Manifest
    /// Files in its folder that are not ours and stay, sorted; paths below the portal.
    let carried: [String]
    /// What is not ours and stands where we have to write, sorted; paths below the portal, empty for the portal itself.
    let conflicts: [String]
    /// What stood in the folder when it was looked at.
    let before: [String: FileStatus]

    init(slug: String, change: Change, plan: PortalPlan) {
        self.slug = slug
        self.change = change
        manifest = plan.manifest
        carried = plan.carried
        conflicts = plan.conflicts
        before = change == .none ? [:] : plan.old.statuses
    }
}
