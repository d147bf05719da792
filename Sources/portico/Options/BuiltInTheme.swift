import ArgumentParser
import PorticoBuild
import PorticoRendering

extension Theme {
    private static let loaded = load(overrides: [])

    /// The built-in theme without a site's own files, loaded once. Commands take their English texts from it.
    static func builtIn() throws -> Theme {
        guard let theme = loaded.theme else { throw ExitCode(70) }
        return theme
    }
}
