/// Gives each heading its words and its anchor, as GitHub makes them.
struct HeadingAnchors {
    private var taken: [String: Int] = [:]

    /// Own ids count first, so that no made anchor takes them.
    static func assign(in draft: inout DocumentDraft) {
        collectWords(in: &draft)
        var anchors = HeadingAnchors()
        for heading in draft.headings {
            if let own = heading.ownAnchor { anchors.taken[own] = 0 }
        }
        for index in draft.headings.indices {
            let heading = draft.headings[index]
            draft.headings[index].anchor = heading.ownAnchor ?? anchors.unique(slug(heading.text))
        }
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

    /// `Set up: first_steps` → `set-up-first_steps`: lower case; letters, digits, marks, `_` and `-` stay, spaces become
    /// hyphens, all else goes. Source: GitHub's own slugs.
    static func slug(_ text: String) -> String {
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
