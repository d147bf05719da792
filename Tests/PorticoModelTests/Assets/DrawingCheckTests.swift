import Foundation
import PorticoModel
import Testing

@Suite struct DrawingCheckTests {
    @Test(arguments: [
        ("<script>x()</script>", "a script"),
        ("<SCRIPT href='data:text/javascript,x()'/>", "a script"),
        ("<svg:script xmlns:svg='http://www.w3.org/2000/svg'>x()</svg:script>", "a script"),
        ("<desc><![CDATA[<a x=\"]]></desc><script>x()</script><desc><![CDATA[\">]]></desc>", "a script"),
        ("<?x <a x=\"?><script>x()</script><?x \">?>", "a script"),
        ("<![CDATA[<!--]]><script>x()</script><![CDATA[-->]]>", "a script"),
        ("<text>\u{301}<script>x()</script></text>", "a script"),
        ("<set id='\u{301}\" y=' onbegin=\"x()\"/>", "the event handler \"onbegin\""),
        ("<!-- a -->\u{301}<script>x()</script><!-- -->", "a script"),
        ("<style>a{background-image:image-set(\"https://a.example/b.png\" 1x)}</style>", "a style that loads pictures"),
        (
            "<style><![CDATA[</style]]>a{fill:url(https://a.example/b)}</style>",
            "the end of a style inside a comment or a CDATA section"
        ),
        ("<table background='https://a.example/b.png'/>", "something from another site, \"https://a.example/b.png\""),
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
        // A browser resolves what is written otherwise, and takes attributes from declarations.
        ("<style>p{fill:u\\72l(https://a.example/)}</style>", "a style that loads \"https://a.example/\""),
        ("<rect style='fill:\\000075 rl(//a.example/b)'/>", "a style that loads \"//a.example/b\""),
        ("<style>@\\import 'a.css';</style>", "an external style"),
        ("<style>&#64;import 'a.css';</style>", "an external style"),
        ("<style>p{fill:&#x75;rl(//a.example/b)}</style>", "a style that loads \"//a.example/b\""),
        ("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"x()\">]>", "a declaration of attributes"),
        ("<g xml:base='https://a.example/'/>", "something from another site, \"https://a.example/\""),
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
        "<svg><style><![CDATA[.a{fill:red}]]></style><desc><![CDATA[<script>]]></desc><?note <script>?><text>é\u{301}</text></svg>",
        "<svg inkscape:export-filename='C:\\url\\a.png'><style>.a\\:b{fill:red}</style></svg>",
    ])
    func leavesDrawingsBe(_ text: String) {
        #expect(DrawingCheck.fault(in: Data(text.utf8)) == nil)
    }

    @Test func whatIsNoUTF8IsNotLookedThrough() {
        #expect(DrawingCheck.fault(in: Data([0xFF, 0xFE, 0x3C, 0x00])) != nil)
    }
}
