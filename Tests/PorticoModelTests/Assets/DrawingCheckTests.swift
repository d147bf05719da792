import Foundation
import PorticoModel
import Testing

@Suite struct DrawingCheckTests {
    @Test(arguments: [
        ("<script>x()</script>", "a script"),
        ("<SCRIPT href='data:text/javascript,x()'/>", "a script"),
        ("<svg:script xmlns:svg='http://www.w3.org/2000/svg'>x()</svg:script>", "a script"),
        ("<rect\n onload='x()'/>", "the event handler \"onload\""),
        ("<rect width='9' OnMouseOver = \"x()\"/>", "the event handler \"onmouseover\""),
        ("<a href='javascript:x()'/>", "the scheme \"javascript:\""),
        ("<a xlink:href='&#x20;java&#9;script&#58;x()'/>", "the scheme \"javascript:\""),
        ("<set attributeName='onclick' to='x()'/>", "a change of \"onclick\""),
        ("<animate attributeName='xlink:href' values='javascript:x()'/>", "a change of \"href\""),
        ("<foreignObject><iframe src='a'/></foreignObject>", "an element <iframe>"),
        ("<image href='https://a.example/b.png'/>", "something from another site, \"https://a.example/b.png\""),
        ("<use href='//a.example/b#c'/>", "an address without a scheme"),
        ("<use href='data:image/svg+xml,x#y'/>", "the scheme \"data:\""),
        ("<style>@import 'a.css';</style>", "an external style"),
        (
            "<style><![CDATA[p{fill:url(\"https://a.example/\")}]]></style>",
            "a style that loads \"https://a.example/\"\""
        ),
        ("<rect style='fill: URL( https://a.example/b )'/>", "a style that loads \"https://a.example/b \""),
        ("<!-- a --><rect fill='url(//a.example/b#c)'/>", "a style that loads \"//a.example/b#c\""),
        ("<!DOCTYPE svg [<!ENTITY a \"<script>x()</script>\">]>", "an entity declaration"),
        ("<?xml-stylesheet href='a.css'?>", "an external style sheet"),
    ])
    func tellsWhatADrawingHasNoNeedOf(_ part: String, _ what: String) {
        let fault = DrawingCheck.fault(in: Data("<svg>\n\(part)</svg>".utf8))
        #expect(fault?.what == what)
        #expect(fault?.line == 2)
    }

    @Test(arguments: [
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/a.dtd'><svg xmlns='http://a'/>",
        "<svg><title>on click = script</title><!-- <script>no</script> --><path d='M0 0'/></svg>",
        "<svg><a href='https://a.example/'><text>a &lt;script&gt; b</text></a><a href='mailto:a@b.example'/></svg>",
        "<svg><image href='data:image/png;base64,iVBO'/><use href='#a'/><rect fill='url(#a)' style='fill:url(\"#b\")'/></svg>",
        "<svg><switch><foreignObject><div xmlns='http://www.w3.org/1999/xhtml' style='color:red'>a</div></foreignObject></switch></svg>",
        "<svg><style>.a{fill:red}.b{mask:url(#c)}</style><animate attributeName='x' from='0' to='9' values='0;1;2'/></svg>",
        "<svg>1 < 2 <",
    ])
    func leavesDrawingsBe(_ text: String) {
        #expect(DrawingCheck.fault(in: Data(text.utf8)) == nil)
    }

    @Test func whatIsNoUTF8IsNotLookedThrough() {
        #expect(DrawingCheck.fault(in: Data([0xFF, 0xFE, 0x3C, 0x00])) != nil)
    }
}
