import PorticoDiagnostics

extension FieldType where Value == String {
    /// A text. A number, true or false must be in quotes to count as text.
    package static var text: FieldType {
        FieldType(.text, placeholder: "", json: .text) { (scalar) throws(DecodingProblem) in
            guard !scalar.text.allSatisfy(\.isWhitespace) else {
                throw DecodingProblem(.emptyValue, "the value is empty", fix: "write a text, or remove the key")
            }
            guard scalar.isQuoted || !looksLikeAnotherType(scalar.text) else {
                throw DecodingProblem(
                    .expectedText,
                    "expected text, found \(scalar.text)",
                    explanation: "YAML reads a bare \(scalar.text) as something else: 1.10 becomes 1.1",
                    fix: "put it in quotes: \"\(scalar.text)\""
                )
            }
            return scalar.text
        }
    }

    /// An item's id: `M3`, `D-07`, `AC-1`.
    package static var itemID: FieldType {
        form(
            "^[A-Z]{1,8}-?[0-9]{1,6}$",
            example: "D-07",
            .malformedID,
            expected: "an id of one to eight capital letters and a number",
            likely: { ItemID.likely($0) }
        ) { ItemID.isValid($0) }
    }

    /// A person's id: `j.doe`.
    package static var personID: FieldType {
        form(
            "^[a-z][a-z0-9._-]{0,39}$",
            example: "j.doe",
            .malformedPersonID,
            expected: "a person's id of lower-case letters, digits, dots and hyphens"
        ) { text in
            text.utf8.count <= 40 && text.utf8.first.map(isLowerLetter) == true
                && text.utf8.allSatisfy { isLowerLetter($0) || isDigit($0) || ".-_".utf8.contains($0) }
        }
    }

    /// The id of an item of one of `kinds`. Whether it exists is checked once all files have been read.
    package static func reference(to kinds: ItemKind...) -> FieldType { reference(toAnyOf: kinds) }

    package static func reference(toAnyOf kinds: [ItemKind]) -> FieldType {
        FieldType(.reference(kinds), placeholder: "", json: .text) { (scalar) throws(DecodingProblem) in
            // Whether the item exists, or which one a name means, is known only once everything has been read.
            guard scalar.text.contains(where: { !$0.isWhitespace }) else {
                let names = kinds.count > 3 ? "an item" : kinds.map(\.withArticle).joined(separator: " or ")
                throw DecodingProblem(.unknownID, "expected the id of \(names), found \"\(scalar.text)\"")
            }
            return scalar.text
        }
    }

    /// A colour: `#0b6e6e`.
    package static var color: FieldType {
        form("^#[0-9a-fA-F]{6}$", example: "#0b6e6e", .malformedColor, expected: "a colour with six hexadecimal digits")
        {
            $0.utf8.count == 7 && $0.hasPrefix("#") && $0.dropFirst().allSatisfy(\.isHexDigit)
        }
    }

    package static var email: FieldType {
        form(
            "^[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+$",
            example: "jane@acme.example",
            .malformedEmail,
            expected: "an e-mail address"
        ) { text in
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
                && !parts[1].hasSuffix(".") && !text.contains { $0.isWhitespace || "<>\"".contains($0) }
        }
    }

    package static var url: FieldType {
        form(
            "^https?://[^\\s<>\"]+$",
            example: "https://consult.example",
            .malformedURL,
            expected: "an address that starts with https:// or http://"
        ) { text in
            (text.hasPrefix("https://") || text.hasPrefix("http://"))
                && !text.contains { $0.isWhitespace || "<>\"\\".contains($0) } && text.utf8.count > 8
        }
    }

    /// A checksum as `sha256sum` writes it: 64 hexadecimal digits.
    package static var sha256: FieldType {
        form(
            "^[0-9a-fA-F]{64}$",
            example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            .malformedChecksum,
            expected: "a SHA-256 of 64 hexadecimal digits"
        ) { $0.utf8.count == 64 && $0.allSatisfy(\.isHexDigit) }
    }

    /// A path inside one of the client's folders, with `/` as separator.
    package static var path: FieldType {
        form(
            "^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\:]+$",
            example: "files/logo.svg",
            .malformedPath,
            expected: "a path inside this folder with / as separator",
            likely: pathInside
        ) { text in
            !text.hasPrefix("/") && !text.contains { "\\:".contains($0) || $0.isNewline }
                && !text.split(separator: "/", omittingEmptySubsequences: false).contains { $0.isEmpty || $0 == ".." }
        }
    }

    /// Corrects a path: `/x.html` → `x.html`, `files\\a.pdf` → `files/a.pdf`.
    private static var pathInside: @Sendable (String) -> String? {
        { text in
            guard !text.contains(":"), !text.contains("..") else { return nil }
            let parts = text.split { "/\\".contains($0) }
            return parts.isEmpty ? nil : parts.joined(separator: "/")
        }
    }

    /// A path of a page, relative to the page that names it: `../guides/booking.md`.
    package static var pagePath: FieldType {
        form(
            "^[^/\\\\:][^\\\\:]*\\.md$",
            example: "../guides/booking.md",
            .malformedPath,
            expected: "the path of a Markdown file"
        ) {
            $0.hasSuffix(".md") && !$0.hasPrefix("/") && !$0.contains { "\\:".contains($0) }
        }
    }

    /// A language tag, the relevant part of BCP 47: `en`, `de-AT`, `zh-Hant`.
    package static var language: FieldType {
        form(
            "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
            example: "de-AT",
            .malformedLanguage,
            expected: "a language tag"
        ) { text in
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            return (2...3).contains(parts[0].utf8.count) && parts[0].utf8.allSatisfy(isLowerLetter)
                && parts.dropFirst().allSatisfy { part in
                    (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetter($0) || isDigit($0) }
                }
        }
    }

    /// The IANA name of a time zone: `Europe/Berlin`.
    package static var timezone: FieldType {
        known(
            "^(UTC|[A-Z][A-Za-z_-]+(/[A-Z][A-Za-z0-9_+-]+)+)$",
            example: "Europe/Berlin",
            .malformedTimezone,
            expected: "a time zone name",
            among: KnownNames.timeZones
        )
    }

    /// An ISO 4217 currency code: `EUR`.
    package static var currency: FieldType {
        known(
            "^[A-Z]{3}$",
            example: "EUR",
            .malformedCurrency,
            expected: "a currency code of three capital letters",
            among: KnownNames.currencies
        )
    }

    private static func known(
        _ pattern: String,
        example: String,
        _ check: Check,
        expected: String,
        among names: Set<String>
    ) -> FieldType {
        form(
            pattern,
            example: example,
            check,
            expected: expected,
            likely: { NearestSpelling.of($0, among: names) }
        ) { names.contains($0) }
    }

    private static func form(
        _ pattern: String,
        example: String,
        _ check: Check,
        expected: String,
        likely: @escaping @Sendable (String) -> String? = { _ in nil },
        _ isValid: @escaping @Sendable (String) -> Bool
    ) -> FieldType {
        FieldType(.pattern(pattern, example: example), placeholder: "", json: .text) {
            (scalar) throws(DecodingProblem) in
            guard !isValid(scalar.text) else { return scalar.text }
            throw DecodingProblem(
                check,
                "expected \(expected), found \"\(scalar.text.shortened(to: 60))\"",
                fix: likely(scalar.text).map { "write \($0)" }
                    ?? "write it like this: \(example.hasPrefix("#") ? "\"\(example)\"" : example)"
            )
        }
    }
}

/// Returns whether the YAML 1.2 core schema would not read the text as a string.
private func looksLikeAnotherType(_ text: String) -> Bool {
    if ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text) { return true }
    guard let first = text.utf8.first, isDigit(first) || "+-.".utf8.contains(first) else { return false }
    return Double(text) != nil || [".inf", "-.inf", ".nan"].contains(text.lowercased()) || text.hasPrefix("0x")
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
private func isLowerLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { isLowerLetter(byte | 0x20) }
