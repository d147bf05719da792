import Testing

@testable import PorticoMarkdown

/// What a URL or a path means to a browser or a file system, written down beside how it is written.
@Suite("The gates of the Markdown engine")
struct GateTests {
    @Test(
        "refuse an address that a browser would read as one of another kind",
        arguments: [
            "javascript:x", "JAVASCRIPT:x", " \t\u{1}javascript:x", "java\tscript:x", "data:text/html,x", "vbscript:x",
            "file:///etc/passwd", "ftp://host", "//host/x", "/\t/host", "/\n/host", "/\r/host", "\\\\host", "/\\host",
            "\\/host",
        ]
    )
    func refused(url: String) { #expect(URLGate.judge(url) == .refused, "\(url.debugDescription)") }

    @Test(
        "tell what stays in the portal from what leads out of it",
        arguments: [
            ("guides/a.md", URLGate.Verdict.relative), ("/a", .relative), ("?x=javascript:y", .relative),
            ("./a:b", .relative), ("a/b:c", .relative), ("#top", .fragment), ("", .relative),
            ("https://host", .external(scheme: "https")), ("MAILTO:a@b", .external(scheme: "mailto")),
            ("tel:+49", .external(scheme: "tel")), ("ht\ntps://host", .external(scheme: "https")),
        ]
    )
    func told(url: String, verdict: URLGate.Verdict) { #expect(URLGate.judge(url) == verdict) }

    @Test(
        "resolve a path from where it is written, and none that climbs above all folders or starts at the root",
        arguments: [
            ("a.md", "acme/docs/a.md"), ("../shared/a.md", "acme/shared/a.md"), ("./x/../a.md", "acme/docs/a.md"),
            ("../../beta/a.md", "beta/a.md"), ("../../../acme/a.md", nil), ("/acme/a.md", nil), ("..\\a.md", nil),
        ] as [(String, String?)]
    )
    func paths(path: String, resolved: String?) {
        #expect(RelativePath.resolve(path, from: "acme/docs/b.md") == resolved)
    }

    @Test(
        "escape a URL so that it cannot end its attribute, and encode nothing twice",
        arguments: [
            ("it's", "it&#x27;s"), ("?a=1&b=2", "?a=1&amp;b=2"), ("a\"b", "a%22b"), ("<b>", "%3Cb%3E"),
            ("a b", "a%20b"),
            ("%41", "%41"), ("ä", "%C3%A4"), ("a\\b", "a%5Cb"), ("a`b", "a%60b"), ("[x]", "%5Bx%5D"),
            ("~a_b/c.d-e(f)*!", "~a_b/c.d-e(f)*!"),
        ]
    )
    func attribute(url: String, written: String) {
        var html = HTMLBuffer()
        html.url(url)
        #expect(html.string == written)
    }
}
