import Testing

@testable import PorticoRendering

@Test(arguments: [
    ("<h2 id=\"steps\">", "<h2 id=\"p-steps\">"),
    ("<a href=\"#fn-1\" id=\"fnref-1\">1</a>", "<a href=\"#p-fn-1\" id=\"p-fnref-1\">1</a>"),
    (
        "<input type=\"radio\" name=\"tabs-1\" id=\"tab-1-1\"><label for=\"tab-1-1\">",
        "<input type=\"radio\" name=\"p-tabs-1\" id=\"p-tab-1-1\"><label for=\"p-tab-1-1\">"
    ),
    ("<a href=\"b.html#x\">id=&quot;x&quot;</a>", "<a href=\"b.html#x\">id=&quot;x&quot;</a>"),
])
func anchorsOfSeveralTextsAreToldApart(html: String, expected: String) {
    #expect(AnchorPrefix.applied(to: html, prefix: "p-") == expected)
}
