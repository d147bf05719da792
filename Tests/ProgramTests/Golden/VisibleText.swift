import Foundation

/// What a reader sees of a page.
enum VisibleText {
    /// `<p>A <b>slip</b> &amp; more</p>` → `A slip & more`. Runs of white space become one space.
    static func of(_ html: String) -> String {
        let body = html.replacing(/<(script|style|desc|title)[^>]*>.*?<\/\1>/.dotMatchesNewlines(), with: " ")
        let text = body.replacing(/<(\/?)(b|i|em|strong|span|a|code|kbd|time|small|sup|abbr)(\s[^>]*)?>/, with: "")
            .replacing(/<[^>]*>/, with: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
