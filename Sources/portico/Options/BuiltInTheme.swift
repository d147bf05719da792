import ArgumentParser
import PorticoBuild
import PorticoRendering

extension Theme {
    private static let loaded = load(overrides: [])

    /// The theme without a site's own files, loaded once: its words are what the commands say in English.
    static func builtIn() throws -> Theme {
        guard let theme = loaded.theme else { throw ExitCode(70) }
        return theme
    }
}
