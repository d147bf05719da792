import Testing

@testable import PorticoServe

@Suite("A request") struct RequestTests {
    @Test("is read up to its fields, whatever the case of their names")
    func head() throws {
        let head = try RequestHead("GET /acme/?x=1 HTTP/1.1\r\nHost: localhost:8000\r\nX-Two:\t b \r\nx-two: c".utf8)
        #expect(head.method == "GET")
        #expect(head.path == "/acme/")
        #expect(head.value(of: "host") == "localhost:8000")
        #expect(head.values(of: "x-two") == ["b", "c"])
        #expect(head.value(of: "x-two") == nil)
        #expect(head.keepsAlive)
        #expect(try !RequestHead("GET / HTTP/1.1\r\nConnection: Close".utf8).keepsAlive)
        #expect(try !RequestHead("GET / HTTP/1.0".utf8).keepsAlive)
    }

    @Test(
        "that is not HTTP is refused",
        arguments: [
            "", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET http://evil.example/ HTTP/1.1", "G=T / HTTP/1.1",
            "GET / HTTP/1.1\r\nHost : a", "GET / HTTP/1.1\r\n folded", "GET / HTTP/1.1\r\nX: a\u{1}b",
            "GET / HTTP/1.1\nHost: a",
        ]
    )
    func malformed(text: String) {
        #expect(throws: RequestHead.Problem.malformed) { try RequestHead(text.utf8) }
    }

    @Test("that is too large or carries data is refused")
    func bounds() {
        let fields = String(repeating: "\r\nA: b", count: RequestHead.fieldLimit + 1)
        #expect(throws: RequestHead.Problem.tooLarge) { try RequestHead("GET / HTTP/1.1\(fields)".utf8) }
        let long = String(repeating: "a", count: RequestHead.limit)
        #expect(throws: RequestHead.Problem.tooLarge) { try RequestHead("GET /\(long) HTTP/1.1".utf8) }
        for field in ["Content-Length: 1", "Transfer-Encoding: chunked", "Content-Length: 0, 5"] {
            #expect(throws: RequestHead.Problem.hasBody) { try RequestHead("GET / HTTP/1.1\r\n\(field)".utf8) }
        }
        #expect(throws: Never.self) { try RequestHead("GET / HTTP/1.1\r\nContent-Length: 0".utf8) }
    }

    @Test(
        "under a foreign name or from another site is refused",
        arguments: [
            ("Host: evil.example:8000", 421), ("Host: localhost", 421), ("Host: localhost:8001", 421),
            ("X: no host", 421), ("Host: localhost:8000\r\nHost: localhost:8000", 421),
            ("Host: localhost.evil.example:8000", 421), ("Host: 192.168.0.7:8000", 421),
            ("Host: localhost:8000\r\nOrigin: http://evil.example", 403),
            ("Host: localhost:8000\r\nOrigin: null", 403), ("Host: localhost:8000\r\nOrigin: http://localhost:9", 403),
            ("Host: localhost:8000\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors", 403),
            ("Host: localhost:8000\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Dest: script", 403),
            (
                "Host: localhost:8000\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
                403
            ),
        ]
    )
    func foreign(fields: String, status: Int) throws {
        let head = try RequestHead("GET / HTTP/1.1\r\n\(fields)".utf8)
        #expect(RequestGate(host: "127.0.0.1", port: 8000).refusal(of: head)?.status == status)
    }

    @Test(
        "of the author's own browser is allowed",
        arguments: [
            "Host: localhost:8000", "Host: 127.0.0.1:8000", "Host: LOCALHOST:8000", "Host: [::1]:8000",
            "Host: localhost:8000\r\nOrigin: http://localhost:8000\r\nSec-Fetch-Site: same-origin",
            "Host: 127.0.0.1:8000\r\nSec-Fetch-Site: none",
            "Host: 127.0.0.1:8000\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document",
        ]
    )
    func own(fields: String) throws {
        let head = try RequestHead("GET / HTTP/1.1\r\n\(fields)".utf8)
        #expect(RequestGate(host: "127.0.0.1", port: 8000).refusal(of: head) == nil)
    }

    @Test("to a preview for the whole network may name any address and no name")
    func network() throws {
        let gate = RequestGate(host: "0.0.0.0", port: 8000)
        let refusal = { (host: String) in
            gate.refusal(of: try RequestHead("GET / HTTP/1.1\r\nHost: \(host)".utf8))?.status
        }
        #expect(try refusal("192.168.0.7:8000") == nil)
        #expect(try refusal("192.168.0.999:8000") == 421)
        #expect(try refusal("desk.example:8000") == 421)
    }

    @Test("may only read")
    func method() throws {
        let head = try RequestHead("POST / HTTP/1.1\r\nHost: localhost:8000".utf8)
        #expect(RequestGate(host: "127.0.0.1", port: 8000).refusal(of: head)?.status == 405)
    }

    @Test("names a file of a portal")
    func paths() {
        #expect(RequestPath("/") == .start)
        #expect(RequestPath("/-/events") == .events)
        #expect(RequestPath("/acme") == .folder("/acme"))
        #expect(RequestPath("/-/published/acme") == .folder("/-/published/acme"))
        #expect(RequestPath("/acme/") == .file(slug: "acme", view: .author, path: "index.html"))
        #expect(RequestPath("/acme/guides/") == .file(slug: "acme", view: .author, path: "guides/index.html"))
        #expect(RequestPath("/acme/files/%C3%BC.pdf") == .file(slug: "acme", view: .author, path: "files/ü.pdf"))
        #expect(
            RequestPath("/-/published/acme/a.html") == .file(slug: "acme", view: .published, path: "a.html")
        )
    }

    @Test(
        "for anything else finds nothing",
        arguments: [
            "/..", "/acme/../other/", "/acme/%2e%2e/%2E./x", "/acme/./x", "/acme//x", "//acme", "/acme/a%00b",
            "/acme/..%5cx", "/acme/%", "/-/", "/-/published/", "/-/published/-/x", "acme",
        ]
    )
    func nothing(path: String) {
        #expect(RequestPath(path) == .nothing)
    }
}
