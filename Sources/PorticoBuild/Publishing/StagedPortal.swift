import PorticoWeeks

/// A portal built in staging and ready to be put in place.
struct StagedPortal: Sendable {
    enum Change: Sendable, Hashable {
        /// The portal is already up to date.
        case none
        /// There is no portal yet at its place.
        case appears
        /// It replaces the existing portal.
        case replaces
        /// The portal is removed, but other people's files in it stay.
        case recedes
        /// The portal is removed completely.
        case disappears
        /// The portal no longer exists, and only its record remains to be removed.
        case isForgotten
    }

    let slug: String
    let change: Change
    let manifest: Manifest
    /// Other people's files that stay, as sorted paths inside the portal.
    let carried: [String]
    /// Other people's files that are in the way, as sorted paths inside the portal; an empty path is the portal itself.
    let conflicts: [String]
    /// The files that were in the folder when it was examined.
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
