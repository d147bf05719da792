internal import PorticoModel

/// The icon in the browser's tab: the client's initial on its accent colour.
enum Icon {
    static func svg(of client: Client, _ accent: Accent) -> String {
        let initial = client.name.first { $0.isLetter || $0.isNumber }.map { String($0).uppercased() } ?? "·"
        let letter: HTML = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" \
            fill="\(accent.onLight)"/><text x="16" y="23" text-anchor="middle" font-family="Georgia, serif" font-size="21" \
            font-weight="700" fill="#fff">\(initial)</text></svg>

            """
        return letter.source
    }
}
