import PorticoModel
import Testing

/// How a browser reads each URL.
@Suite("A safe URL")
struct SafeURLTests {
    private func isRefused(_ url: String) -> Bool {
        if case .refused = SafeURL.judge(url) { true } else { false }
    }

    @Test(
        "has no scheme that runs or reads anything",
        arguments: [
            "javascript:x", "JavaScript:x", " javascript:x", "\u{1}javascript:x", "\u{85}javascript:x",
            "java\tscript:x",
            "java\nscript:x", "java\rscript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://host",
            "blob:https://host/x",
        ]
    )
    func scheme(url: String) { #expect(isRefused(url), "\(url.debugDescription)") }

    @Test(
        "does not name a host without a scheme",
        arguments: ["//host/x", "\\\\host\\x", "/\\host", "\\/host", "/\t/host", "/\n/host", "/\r/host", " //host"]
    )
    func host(url: String) { #expect(isRefused(url), "\(url.debugDescription)") }

    @Test(
        "stays in the portal without a scheme, though a colon comes later",
        arguments: ["a.md", "/a.md", "./a:b", "a/b:c", "?next=javascript:x", "#javascript:x", ""]
    )
    func relative(url: String) { #expect(SafeURL.judge(url) == .relative) }

    @Test(
        "is published as a browser reads it",
        arguments: [
            ("https://host/x", "https://host/x"), ("HTTPS://host", "HTTPS://host"), ("http://host", "http://host"),
            ("mailto:a@b.example", "mailto:a@b.example"), ("tel:+49301", "tel:+49301"),
            (" https://host", "https://host"), ("ht\ntps://ho\tst/ä", "https://host/ä"),
        ]
    )
    func allowed(url: String, published: String) { #expect(SafeURL.judge(url) == .allowed(published)) }
}
