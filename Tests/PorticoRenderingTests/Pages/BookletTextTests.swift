import Testing

@testable import PorticoRendering

@Test(arguments: [
    ("<h2 id=\"steps\">", "<h3 id=\"p-steps\">"),
    ("<h2 id=\"a\">A</h2><hr><h6>F</h6>", "<h3 id=\"p-a\">A</h3><hr><h6>F</h6>"),
    ("<a href=\"#fn-1\" id=\"fnref-1\">1</a>", "<a href=\"#p-fn-1\" id=\"p-fnref-1\">1</a>"),
    (
        "<input type=\"radio\" name=\"tabs-1\" id=\"tab-1-1\"><label for=\"tab-1-1\">",
        "<input type=\"radio\" name=\"p-tabs-1\" id=\"p-tab-1-1\"><label for=\"p-tab-1-1\">"
    ),
    ("<a href=\"b.html#x\">id=&quot;x&quot;</a>", "<a href=\"#part-2-x\">id=&quot;x&quot;</a>"),
    ("<a class=\"ref\" href=\"b.html\">B</a>", "<a class=\"ref\" href=\"#part-2\">B</a>"),
    ("<a href=\"c.html#x\">C</a> <a href=\"c.html\">C</a>", "<a href=\"c.html#x\">C</a> <a href=\"c.html\">C</a>"),
    ("<img alt=\"a > b id=c\" id=\"d\"> id=e <b id=\"f\">", "<img alt=\"a > b id=c\" id=\"p-d\"> id=e <b id=\"p-f\">"),
    ("&lt;h2 id=&quot;x&quot; <", "&lt;h2 id=&quot;x&quot; <"),
])
func severalTextsStandInOneBooklet(html: String, expected: String) {
    #expect(BookletText(parts: ["b.html": "part-2"]).applied(to: html, in: "p") == expected)
}
