internal import PorticoDiagnostics

/// Assigns each heading its text and its anchor, named as on GitHub, and assigns anchors to the steps of guides.
struct HeadingAnchors {
    private var taken: [String: Int] = [:]

    /// Assigns all anchors. The author's own ids take precedence, then those of footnotes and tabs; generated anchors
    /// avoid both.
    static func assign(in draft: inout DocumentDraft) {
        collectWords(in: &draft)
        var anchors = HeadingAnchors()
        for heading in draft.headings {
            guard let own = heading.ownAnchor else { continue }
            if anchors.taken[own] != nil { draft.add(duplicate(own, at: draft.place(of: heading.at))) }
            anchors.taken[own] = 0
        }
        let others = draft.fixedAnchors
        for anchor in others { anchors.taken[anchor] = 0 }
        for index in draft.headings.indices {
            let heading = draft.headings[index]
            draft.headings[index].anchor = heading.ownAnchor ?? anchors.unique(slug(heading.text))
        }
        for index in draft.steps.indices { draft.steps[index] = anchors.unique(draft.steps[index]) }
        draft.otherAnchors = Set(others + draft.steps)
    }

    private static func duplicate(_ anchor: String, at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .duplicateAnchor,
            place: place,
            summary: "another heading already has the id \"\(anchor)\"",
            fix: "choose a different id"
        )
    }

    private static func collectWords(in draft: inout DocumentDraft) {
        var current: Int?
        var words: [UInt8] = []
        for event in draft.events {
            switch event {
            case .open(.heading(let index), _):
                current = Int(index)
                words = []
            case .close(.heading):
                if let current { draft.headings[current].text = String(decoding: words, as: UTF8.self) }
                current = nil
            case .text(let span) where current != nil, .literal(let span, _) where current != nil,
                .code(let span, _) where current != nil:
                words += draft.bytes(of: span)
            case .softBreak where current != nil, .hardBreak where current != nil:
                words.append(UInt8(ascii: " "))
            default: break
            }
        }
    }

    /// Makes an anchor: `Set up: first_steps` → `set-up-first_steps`. Converts to lower case, keeps letters, digits,
    /// marks, `_` and `-`, turns spaces into hyphens and drops everything else. Source: GitHub's own slugs.
    static func slug(_ text: String) -> String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return slug(ofUnicode: text) }
        let slug = text.utf8.compactMap { byte in
            if byte.isAlphanumeric || byte == UInt8(ascii: "_") { return byte.lowercased }
            return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") ? UInt8(ascii: "-") : nil
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }

    private static func slug(ofUnicode text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, UInt8(ascii: scalar).isAlphanumeric {
                slug.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: scalar).lowercased))
                continue
            }
            if scalar == " " || scalar == "-" {
                slug.unicodeScalars.append("-")
            } else if scalar == "_" || scalar.properties.isWordPart {
                slug += scalar.properties.lowercaseMapping
            }
        }
        return slug.isEmpty ? "section" : slug
    }

    private mutating func unique(_ slug: String) -> String {
        guard var number = taken[slug] else {
            taken[slug] = 0
            return slug
        }
        var candidate: String
        repeat {
            number += 1
            candidate = "\(slug)-\(number)"
        } while taken[candidate] != nil
        taken[slug] = number
        taken[candidate] = 0
        return candidate
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isWordPart: Bool {
        switch generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}

extension DocumentDraft {
    /// The ids that footnotes, references to them and tabs get in the output.
    fileprivate var fixedAnchors: [String] {
        var anchors: [String] = []
        for number in 1..<(footnotes.count { $0.references > 0 } + 1) {
            anchors += ["fn-\(number)", "fnref-\(number)"]
        }
        for container in containers where container.kind == .tab {
            anchors.append("tab-\(container.group)-\(container.number)")
        }
        return anchors
    }
}

extension Check {
    static let duplicateAnchor = Check(
        .markdown,
        "duplicate-anchor",
        .error,
        "An id on a heading is unique in its page",
        fix: "change one of the two ids"
    )
}
