internal import PorticoDiagnostics
internal import PorticoModel

/// Makes the client's accent readable on light and dark pages. Because the pages' content policy forbids inline styles,
/// its rules are appended to the portal's own copy of the stylesheet.
struct Accent: Sendable {
    /// The backgrounds that the accent must be readable on: the darkest light surface and the lightest dark one.
    private static let lightSurface = "#e9f0f0"
    private static let darkSurface = "#20282c"
    /// The minimum contrast. Source: WCAG 2.2, 1.4.3 Contrast (Minimum).
    private static let enough = 4.5

    private(set) var rules = ""
    /// The accent used on light pages: the client's, or the theme's own.
    private(set) var onLight = "#0b6262"
    private(set) var diagnostics: [Diagnostic] = []

    init(of client: Client) {
        guard let written = client.brand.accent, let color = Color(hex: written),
            let light = Color(hex: Self.lightSurface), let dark = Color(hex: Self.darkSurface)
        else { return }
        let onLight = Self.readable(color, on: light, towards: .black)
        self.onLight = onLight.hex
        let onDark = Self.readable(color, on: dark, towards: .white)
        rules = """

            :root{--brand:\(color.hex);--accent:\(onLight.hex)}
            @media (prefers-color-scheme:dark){:root:not([data-theme=light]){--accent:\(onDark.hex)}}
            :root[data-theme=dark]{--accent:\(onDark.hex)}

            """
        guard color.contrast(with: .white) < Self.enough else { return }
        diagnostics.append(
            Diagnostic(
                .accentContrast,
                place: client.provenance.place(of: "brand.accent"),
                summary: "the accent \(written) is hard to read as text, so text uses \(onLight.hex) instead",
                explanation: "Text needs a contrast of at least 4.5 : 1 with its background.",
                fix: "choose a darker accent, or keep it: shapes still use your colour"
            )
        )
    }

    /// Returns `color` moved towards black or white in small steps until it is readable.
    private static func readable(_ color: Color, on surface: Color, towards end: Color) -> Color {
        for step in 0...50 {
            let candidate = color.mixed(with: end, Double(step) / 50)
            if candidate.contrast(with: surface) >= enough { return candidate }
        }
        return end
    }
}

extension Check {
    static let accentContrast = Check(
        .theme,
        "accent-contrast",
        .warning,
        "The accent colour is readable as text",
        fix: "choose a darker accent, or keep it: text uses a darker shade"
    )
}
