extension FragmentWriter {
    mutating func writeCodeBlock(_ block: CodeBlock) {
        html.freshLine()
        let language = block.info.utf8.prefix { !$0.isWhitespace }
        if language.isEmpty {
            html.markup("<pre><code>")
        } else {
            html.markup("<pre><code class=\"language-")
            html.text(String(language) ?? "")
            html.markup("\">")
        }
        html.text(document.buffer[block.text])
        html.markup("</code></pre>\n")
    }
}
