internal import PorticoModel

/// The page headers in print: client and project, the status date, page numbers. They are part of the portal's own copy
/// of the stylesheet. An update's header has its own date and narrower margins, so that it fits on one sheet.
enum PaperRules {
    /// Returns a name used as a class and as a page name in CSS: `paper-mail`, `paper-mail-2026-03-13`.
    static func name(of project: Project, update: CalendarDate? = nil) -> String {
        let folder = project.folder.isEmpty ? "own" : PortalLayout.slug(project.folder)
        return "paper-\(folder)\(update.map { "-\($0)" } ?? "")"
    }

    static func css(for portal: Portal, words: Words) -> String {
        let foot =
            box("bottom-right", "counter(page) \" / \" counter(pages)")
            + (portal.client.confidentiality.map { box("bottom-left", quoted($0)) } ?? "")
        let projects = [portal.root] + portal.projects
        return "@page{\(foot)}\n" + projects.map { rules(for: $0, of: portal, words: words) }.joined()
    }

    private static func rules(for project: Project, of portal: Portal, words: Words) -> String {
        let names = [portal.client.name, project.name].reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let head = box("top-left", quoted(names.joined(separator: " · ")))
        func rule(_ name: String, _ date: CalendarDate?, _ margin: String = "") -> String {
            let asOf = date.map { box("top-right", quoted(words(.statusAsOf, ["date": words.dateText($0)]))) }
            return "@page \(name){\(margin)\(head)\(asOf ?? "")}.\(name){page:\(name)}\n"
        }
        return rule(name(of: project), project.statusDate)
            + project.updates.map { rule(name(of: project, update: $0.date), $0.date, "margin:15mm 16mm 14mm;") }
            .joined()
    }

    private static func box(_ place: String, _ content: String) -> String {
        "@\(place){content:\(content);font:8pt system-ui,sans-serif;color:#444}"
    }

    /// Returns text as a CSS string, escaped so that it cannot end the string or the rule.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\", "<", "\u{0}"..."\u{1F}": result += "\\\(String(scalar.value, radix: 16)) "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
