import Foundation

/// Refuses requests that another site makes through the author's browser, and requests under a foreign name.
///
/// A foreign name in `Host` means that its owner lets it resolve to this computer (DNS rebinding). `Origin` and the fetch
/// metadata say which site asks. A script element sends no `Origin`, so that without the metadata another site could
/// include the search index. Sources: RFC 9110, section 7.2; https://www.w3.org/TR/fetch-metadata/
package struct RequestGate: Sendable {
    private let port: UInt16
    /// The address that the preview listens on, as the user gave it.
    private let host: String

    package init(host: String, port: UInt16) {
        self.host = host.lowercased()
        self.port = port
    }

    /// Returns the answer to a request that must not be served, or nil if it may be.
    package func refusal(of head: RequestHead) -> Answer? {
        guard let name = head.value(of: "host")?.lowercased(), allows(name) else {
            return .words(421, "This preview does not answer under that name.")
        }
        guard head.method == "GET" || head.method == "HEAD" else {
            return Answer(405, [("Allow", "GET, HEAD")], body: .data(Data()))
        }
        let origins = head.values(of: "origin")
        guard origins.allSatisfy({ $0.lowercased() == "http://\(name)" }) else { return Self.foreign }
        let site = head.values(of: "sec-fetch-site")
        guard site.allSatisfy({ $0 == "same-origin" || $0 == "none" }) || isVisit(head) else { return Self.foreign }
        return nil
    }

    /// Whether the user follows a link from another site, which that site cannot read.
    private func isVisit(_ head: RequestHead) -> Bool {
        head.value(of: "sec-fetch-mode") == "navigate" && head.value(of: "sec-fetch-dest") == "document"
    }

    private static let foreign = Answer.words(
        403,
        "Another site asked for this. The preview answers only its own pages."
    )

    private func allows(_ name: String) -> Bool {
        let suffix = ":\(port)"
        var bare = name[...]
        if name.hasSuffix(suffix) { bare = name.dropLast(suffix.count) } else if port != 80 { return false }
        if ["localhost", "127.0.0.1", "[::1]"].contains(bare) || bare == host { return true }
        // An address cannot be made to point elsewhere, a name can.
        return host == "0.0.0.0" && Self.isAddress(bare)
    }

    /// `192.168.0.7` → true
    private static func isAddress(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
