import Foundation

/// Puts a staged portal in place, in a single step if the system supports that.
struct PortalExchange {
    let fileSystem: any FileSystem
    let state: StateFolder

    /// Returns the path of the old portal after the exchange, or nil if there was none.
    func perform(_ portal: StagedPortal) throws -> String? {
        let slug = portal.slug
        switch portal.change {
        case .none, .isForgotten:
            return nil
        case .appears:
            try fileSystem.rename(state.staging(slug), to: state.portal(slug))
            return nil
        case .replaces, .recedes:
            return try exchange(slug)
        case .disappears:
            try fileSystem.rename(state.portal(slug), to: state.gone(slug))
            return state.gone(slug)
        }
    }

    private func exchange(_ slug: String) throws -> String {
        do throws(FileSystemError) {
            try fileSystem.exchange(state.staging(slug), state.portal(slug))
            return state.staging(slug)
        } catch {
            guard [ENOSYS, EINVAL, ENOTSUP].contains(error.code) else { throw error }
            return try exchangeInTwoSteps(slug)
        }
    }

    /// Exchanges with two renames. In between, there is no portal; if the process dies there, ``Recovery`` restores the
    /// old one.
    private func exchangeInTwoSteps(_ slug: String) throws -> String {
        try fileSystem.rename(state.portal(slug), to: state.aside(slug))
        do {
            try fileSystem.rename(state.staging(slug), to: state.portal(slug))
        } catch {
            try fileSystem.rename(state.aside(slug), to: state.portal(slug))
            throw error
        }
        return state.aside(slug)
    }
}
