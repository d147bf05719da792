r"""Attempts to bring a script, a foreign request or an element of one's own into a page, by the place where they try it.

In each text `RUN` is the script that must not run, and `HOST` an address that must not be asked. Nothing here is taken
from a list: each attempt is a way in which something Portico writes could have been written carelessly.
"""

# Addresses that a browser could take for a script, or for another site, in every disguise in which one survives reading.
ADDRESSES = [
    "javascript:RUN", "JaVaScRiPt:RUN", "javascript&#58;RUN", "javascript&colon;RUN", "&#106;avascript:RUN",
    "&#x6A;avascript:RUN", "&#0000106avascript:RUN", "java&Tab;script:RUN", "java&NewLine;script:RUN",
    "java&#9;script:RUN", "java&#10;script:RUN", "java&#13;script:RUN", "&#1;javascript:RUN", "&#32;javascript:RUN",
    "&#14;&#15;javascript:RUN", "\\javascript:RUN", "javascript\\:RUN", "java\\script:RUN", "%6Aavascript:RUN",
    "javascript%3ARUN", "java%0ascript:RUN", "javascript://x/%0aRUN", "javascript:void(0);RUN", "javascript:/*x*/RUN",
    "&#xFEFF;javascript:RUN", "&#160;javascript:RUN", "java&#x200B;script:RUN", "java&shy;script:RUN", "ｊavascript:RUN",
    "javascript：RUN", "java&#0;script:RUN", "vbscript:RUN", "livescript:RUN", "mocha:RUN", "jscript:RUN",
    "data:text/html,%3Cscript%3ERUN%3C/script%3E", "data:text/html;base64,PHNjcmlwdD54c3MoMSk8L3NjcmlwdD4=",
    "data:image/svg+xml,%3Csvg%20onload=RUN%3E", "DATA:application/xhtml+xml,x", "blob:https://x/y",
    "filesystem:https://x/temporary/y", "feed:javascript:RUN", "view-source:javascript:RUN", "jar:javascript:RUN!/x",
    "about:blank", "file:///etc/passwd", "search-ms:query=x&crumb=location:HOST", "ms-word:ofe%7Cu%7CHOST", "ws://x/",
    "intent://x#Intent;end", "//evil.example/", "/\\evil.example/", "\\\\\\\\evil.example/", "/&Tab;/evil.example/",
    "https:javascript:RUN", "mailto:x?body=%22onmouseover=RUN", "tel:%22%3E%3Cscript%3ERUN%3C/script%3E",
    "x:y:javascript:RUN", ":javascript:RUN", "?javascript:RUN", "./javascript:RUN", "#javascript:RUN",
]

LINKS = [text for address in ADDRESSES for text in (
    f"[press](<{address}>)", f"![seen](<{address}>)", f"[press][way]\n\n[way]: <{address}> \"there\"",
)] + [
    "<javascript:RUN>", "<JAVASCRIPT:RUN>", "<data:text/html,x>", "<vbscript:RUN>", "<blob:x>", "<feed:javascript:RUN>",
    "[press](javascript:RUN)", "[press]( javascript:RUN )", "[press](javascript:RUN 'words')",
    "[press](\tjavascript:RUN)", "[press](\njavascript:RUN)", "[press](x\"onmouseover=\"RUN)",
    "[press](<x\"onmouseover=RUN y=\">)", "[press](<x'onmouseover='RUN'>)", "[press](<`onmouseover=RUN`>)",
    "[press](https://a.example/\"onmouseover=\"RUN)", "[press](<https://a.example/?a=\"><script>RUN</script>>)",
    "[press](https://a.example/?x='onclick='RUN)", "[![seen](javascript:RUN)](javascript:RUN)",
    "[a <img src=x onerror=RUN> b](https://a.example/)", "[a](https://a.example/<script>RUN</script>)",
    "<https://a.example/?\"onmouseover=\"RUN>", "<https://a.example/?'><script>RUN</script>>",
    "<\"onmouseover=RUN\"@a.example>", "<a@b.example\"onmouseover=RUN>",
    "www.a.example/\"onmouseover=\"RUN", "www.a.example/'onmouseover='RUN", "https://a.example/<img/src=x/onerror=RUN>",
    "http://a.example/\"><svg/onload=RUN>", "javascript://www.a.example/%0aRUN", "x@a.example\"onmouseover=RUN",
    "mailto:x@a.example\"onmouseover=\"RUN", "www.a.example&quot;onmouseover=&quot;RUN", "https://&quot;onclick=RUN@b.c",
]

TITLES = [
    "[press](https://a.example/ '\"onmouseover=\"RUN')", "[press](https://a.example/ \"'onmouseover='RUN\")",
    "[press](https://a.example/ '\"><script>RUN</script>')", "[press](https://a.example/ (\"><img src=x onerror=RUN>))",
    "[press](https://a.example/ '&quot; onmouseover=RUN x=&quot;')", "[press](https://a.example/ '&#34;onfocus=RUN&#34;')",
    "[press](https://a.example/ '\\\" onclick=\\\"RUN')", "[press](https://a.example/ '`onmouseover=RUN`')",
    "[press](https://a.example/ '--><script>RUN</script>')", "[press](https://a.example/ '</a><script>RUN</script>')",
    "![seen](../files/dot.png '\"onload=\"RUN')", "![seen](../files/dot.png '\"><script>RUN</script>')",
    "![seen](../files/dot.png '<img src=x onerror=RUN>')", "![seen](../files/dot.png '&lt;script&gt;RUN&lt;/script&gt;')",
    "![seen](../files/dot.png '</figcaption><script>RUN</script>')", "text ![seen](../files/dot.png '\" onload=RUN \"')",
]

ALTERNATIVES = [
    "![\" onload=\"RUN](../files/dot.png)", "![' onload='RUN](../files/dot.png)", "![` onload=`RUN](../files/dot.png)",
    "![\"><script>RUN</script>](../files/dot.png)", "![<img src=x onerror=RUN>](../files/dot.png)",
    "![*\" onload=\"RUN*](../files/dot.png)", "![`\" onload=\"RUN`](../files/dot.png)",
    "![&quot; onload=RUN](../files/dot.png)", "![&#34;&gt;&lt;script&gt;RUN&lt;/script&gt;](../files/dot.png)",
    "![a\n\" onload=\"RUN](../files/dot.png)", "![[x](javascript:RUN)](../files/dot.png)",
    "![![x](javascript:RUN)](../files/dot.png)", "![www.a.example/\"onload=RUN](../files/dot.png)",
    "![\\\" onload=\\\"RUN](../files/dot.png)", "![<b title='\" onload=RUN'>](../files/dot.png)",
]

CODE = [
    f"```{info}\n{body}\n```" for info, body in [
        ("\"onmouseover=\"RUN", "x"), ("'onmouseover='RUN", "x"), ("\"><script>RUN</script>", "x"),
        ("<img/src=x/onerror=RUN>", "x"), ("&quot;onmouseover=&quot;RUN", "x"), ("&lt;script&gt;RUN&lt;/script&gt;", "x"),
        ("js title=\"\"><script>RUN</script>\"", "x"), ("js title='\" onmouseover=RUN'", "x"),
        ("js title=\"</figcaption><script>RUN</script>\"", "x"), ("js title=<img/src=x/onerror=RUN>", "x"),
        ("js {1\"onmouseover=\"RUN}", "x"), ("js {<script>RUN</script>}", "x"), ("js diff<script>RUN</script>", "+x"),
        ("html", "<script>RUN</script><img src=x onerror=RUN>"), ("xml", "<!--><script>RUN</script>-->"),
        ("xml", "<![CDATA[</code></pre><script>RUN</script>]]>"), ("js", "'</code></pre><script>RUN</script>'"),
        ("js", "// </code></pre><script>RUN</script>"), ("css", "a{background:url(HOST)}</pre><script>RUN</script>"),
        ("sh", "echo \"<script>RUN</script>\" # <img src=x onerror=RUN>"), ("json", "{\"</pre><script>RUN</script>\": 1}"),
        ("yaml", "a: </pre><script>RUN</script> # <img src=x onerror=RUN>"), ("console", "$ </span></pre><script>RUN</script>"),
        ("console", "jane@<script>RUN</script>:~$ ls\n</pre><img src=x onerror=RUN>"),
        ("diff", "+</ins></pre><script>RUN</script>\n-</del><img src=x onerror=RUN>"),
        ("js diff", "+</ins></pre><script>RUN</script>\n-<img src=x onerror=RUN>"),
        ("http", "GET /<script>RUN</script> HTTP/1.1\nX: <img src=x onerror=RUN>"),
        ("sql", "SELECT '</pre><script>RUN</script>' -- <img src=x onerror=RUN>"),
        ("nosuchlanguage", "</code></pre><script>RUN</script>"), ("mustache", "{{{RUN}}}{{>frame}}</pre><script>RUN</script>"),
    ]
] + [
    "    </code></pre><script>RUN</script>", "`</code><script>RUN</script>`", "``<img src=x onerror=RUN>``",
    "~~~\"onmouseover=\"RUN\n</pre><script>RUN</script>\n~~~",
]

CONTAINERS = [
    ":::details <script>RUN</script>\nx\n:::", ":::details \"onclick=\"RUN\nx\n:::",
    ":::details </summary></details><img src=x onerror=RUN>\nx\n:::", ":::details [x](javascript:RUN)\nx\n:::",
    ":::figure <script>RUN</script>\n![seen](../files/dot.png)\n:::", ":::figure </figcaption><img src=x onerror=RUN>\nx\n:::",
    ":::steps <script>RUN</script>\n1. x\n:::", ":::steps\n1. <img src=x onerror=RUN>\n2. \"onclick=\"RUN\n:::",
    "::::tabs\n:::tab <script>RUN</script>\nx\n:::\n::::", "::::tabs\n:::tab \"onclick=\"RUN\nx\n:::\n::::",
    "::::tabs\n:::tab '></label><img src=x onerror=RUN>\n<script>RUN</script>\n:::\n::::",
    "::::tabs \"><script>RUN</script>\n:::tab a\nx\n:::\n::::",
    ":::quiz <script>RUN</script>\n- [x] a\n- [ ] b\n:::", ":::quiz q\n- [x] <img src=x onerror=RUN>\n- [ ] \"onclick=\"RUN\n:::",
    ":::quiz q\n- [x] </label><script>RUN</script>\n- [ ] b\n\n</details><img src=x onerror=RUN>\n\n:::",
    "> [!NOTE]\n> <script>RUN</script>", "> [!NOTE\"onclick=RUN]\n> x", "> [!<script>RUN</script>]\n> x",
    "> [!WARNING]\n> [x](javascript:RUN) ![y](javascript:RUN)",
    "Word\n: <script>RUN</script>", "<script>RUN</script>\n: meaning", "Word \"onclick=\"RUN\n: [x](javascript:RUN)",
    "- [x] <img src=x onerror=RUN>\n- [ ] \"onclick=RUN", "- [x](javascript:RUN) task",
    "~~<script>RUN</script>~~", "**<img src=x onerror=RUN>**", "1. <svg onload=RUN>\n\n   <script>RUN</script>",
]

TABLES = [
    "| <script>RUN</script> | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| <img src=x onerror=RUN> | d |",
    "| a |\n|:-:|\n| \"onmouseover=\"RUN |", "| a |\n|:-:|\n| [x](javascript:RUN) |", "| a |\n|---|\n| ![x](javascript:RUN) |",
    "| a |\n|---|\n| `</code></td><script>RUN</script>` |", "| a |\n|---|\n| </td></tr></table><img src=x onerror=RUN> |",
    "| a |\n|:\"onclick=RUN:|\n| b |", "| a |\n|---|\n| <javascript:RUN> |", "| a |\n|---|\n| [x][r] |\n\n[r]: javascript:RUN",
    "| a |\n|---|\n| \\|<script>RUN</script>\\| |", "| a |\n|---|\n| www.a.example/\"onmouseover=RUN |",
    "| a | b |\n|---|---|\n| <!-- | --><script>RUN</script> |", "| a |\n|---|\n| &lt;script&gt;RUN&lt;/script&gt; |",
]

HEADINGS = [
    "## <script>RUN</script>", "## \"onclick=\"RUN", "## '><img src=x onerror=RUN>", "## [x](javascript:RUN)",
    "## `<script>RUN</script>`", "## &lt;img src=x onerror=RUN&gt;", "## &#60;script&#62;RUN&#60;/script&#62;",
    "## x {#\"onclick=\"RUN}", "## x {#'><script>RUN</script>}", "## x {#a onclick=RUN}", "## x {#constructor}\n\nRUN",
    "## x {#__proto__}\n\nRUN", "## x {#innerHTML}\n\nRUN", "## x {onclick=RUN}", "## </h2><script>RUN</script>",
    "<script>RUN</script>\n===", "<img src=x onerror=RUN>\n---", "## ![x](javascript:RUN)", "## javascript:RUN",
    "## </title><script>RUN</script>", "## <!--<script>RUN</script>-->", "## \u2028RUN\u2028", "## ${RUN} `${RUN}`",
    "## {{{RUN}}} {{#x}}{{/x}} {{>frame}}", "## '-RUN-'", "## \\\"-RUN-\\\"", "## </script><script>RUN</script>",
]

FOOTNOTES = [
    "a[^1]\n\n[^1]: <script>RUN</script>", "a[^1]\n\n[^1]: [x](javascript:RUN)", "a[^1]\n\n[^1]: ![x](javascript:RUN)",
    "a[^\"onclick=RUN]\n\n[^\"onclick=RUN]: b", "a[^<img/src=x/onerror=RUN>]\n\n[^<img/src=x/onerror=RUN>]: b",
    "a[^'><script>RUN</script>]\n\n[^'><script>RUN</script>]: b", "a[^&quot;onclick=RUN]\n\n[^&quot;onclick=RUN]: b",
    "a[^1]\n\n[^1]: </li></ol></section><img src=x onerror=RUN>", "a[^1]\n\n[^1]: b\n\n    <script>RUN</script>",
    "a[^1]\n\n[^1]: `</code><script>RUN</script>`", "a[^x](javascript:RUN)", "[^1]: javascript:RUN\n\n[x][^1]",
]

TEXTS = [
    "&lt;script&gt;RUN&lt;/script&gt;", "&#60;script&#62;RUN&#60;/script&#62;", "&amp;lt;script&amp;gt;RUN",
    "\\<script>RUN\\</script>", "\\<img src=x onerror=RUN\\>", "< script>RUN</ script>", "<\u0000script>RUN</script>",
    "{{{RUN}}}", "{{&RUN}}{{#a}}<script>RUN</script>{{/a}}", "{{=<% %>=}}<%& RUN %>", "${RUN}", "#{RUN}", "<%= RUN %>",
    "{% raw %}<script>RUN</script>{% endraw %}", "\u2028<script>RUN</script>\u2029", "＜script＞RUN＜/script＞",
    "+ADw-script+AD4-RUN+ADw-/script+AD4-", "\u00bcscript\u00beRUN\u00bc/script\u00be", "</p></div></main><script>RUN</script>",
    "*<img src=x*onerror=RUN>", "<img src=x _onerror=RUN_>", "<ima[x](https://y.example)ge src=x onerror=RUN>", "<scr<script>ipt>RUN</script>",
    "<<script>RUN//<</script>", "[D-07](javascript:RUN)", "[D-07]: javascript:RUN\n\n[D-07]", "[M1]: <javascript:RUN>\n\n[M1][]",
    "[a]: javascript:RUN\n[b]: data:text/html,x\n\n[a] [b] [a][] [x][a] ![b]",
]

# Raw HTML: left out by default; where it is allowed, an allow-list lets little through.
RAW_HTML = [
    "<script>RUN</script>", "<SCRIPT>RUN</SCRIPT>", "<script\n>RUN</script\n>", "<script/x>RUN</script>",
    "<script src=HOST></script>", "<script type=module>import 'HOST'</script>", "<script>RUN", "</div><script>RUN</script>",
    "<div>\n<script>RUN</script>\n</div>", "<div><div><script>RUN</script></div></div>", "a <script>RUN</script> b",
    "<img src=x onerror=RUN>", "<img src=x onerror='RUN'/>", "<img/src=x/onerror=RUN>", "<IMG SRC=javascript:RUN>",
    "<img src=HOST>", "<img srcset='HOST 1x'>", "<image href=HOST>", "<picture><source srcset=HOST><img></picture>",
    "<svg onload=RUN>", "<svg><script>RUN</script></svg>", "<svg><animate onbegin=RUN attributeName=x>", "<svg/onload=RUN>",
    "<svg><a xlink:href='javascript:RUN'><text y=9>x</text></a></svg>", "<svg><use href='data:image/svg+xml,x#y'/></svg>",
    "<svg><style>@import 'HOST'</style></svg>", "<svg><foreignObject><body onload=RUN></foreignObject></svg>",
    "<math><mtext><script>RUN</script></mtext></math>", "<math href='javascript:RUN'>x</math>",
    "<math><mglyph><style><img src=x onerror=RUN></style></mglyph></math>",
    "<iframe src='javascript:RUN'></iframe>", "<iframe srcdoc='<script>parent.RUN</script>'></iframe>",
    "<object data='javascript:RUN'></object>", "<embed src='javascript:RUN'>", "<frameset onload=RUN>",
    "<body onload=RUN>", "<body onpageshow=RUN>", "<html onclick=RUN>", "<base href=HOST>", "<base target=x href='javascript:/'>",
    "<meta http-equiv=refresh content='0;url=javascript:RUN'>", "<meta http-equiv=refresh content='0;url=HOST'>",
    "<link rel=stylesheet href=HOST>", "<link rel=prefetch href=HOST>", "<link rel=dns-prefetch href=HOST>",
    "<style>@import 'HOST';</style>", "<style>body{background:url(HOST)}</style>", "<p style='background:url(HOST)'>x</p>",
    "<form action='javascript:RUN'><button>x</button></form>", "<button onclick=RUN>x</button>",
    "<button formaction='javascript:RUN'>x</button>", "<input autofocus onfocus=RUN>", "<select onfocus=RUN autofocus></select>",
    "<textarea autofocus onfocus=RUN></textarea>", "<keygen autofocus onfocus=RUN>", "<isindex action='javascript:RUN'>",
    "<video src=x onerror=RUN></video>", "<video poster=HOST></video>", "<audio src=x onerror=RUN></audio>",
    "<video><source onerror=RUN></video>", "<marquee onstart=RUN>x</marquee>", "<details open ontoggle=RUN>x</details>",
    "<details ontoggle=RUN open><summary onclick=RUN>x</summary></details>", "<div onmouseover=RUN>x</div>",
    "<div\tonmouseover=RUN>x</div>", "<div\nonmouseover=RUN>x</div>", "<div/onmouseover=RUN>x</div>",
    "<div title=a onmouseover=RUN>x</div>", "<div title='a' onmouseover=RUN>x</div>", "<div title=\"a\"onmouseover=RUN>x</div>",
    "<div title='\" onmouseover=RUN x=\"'>x</div>", "<div title=`a onmouseover=RUN`>x</div>",
    "<div title=\"&quot; onmouseover=RUN\">x</div>", "<div title='a&#34;onmouseover=RUN&#34;'>x</div>",
    "<div lang='\"><script>RUN</script>'>x</div>", "<div dir=\"'onmouseover='RUN\">x</div>", "<div class=reveal id=content>RUN</div>",
    "<td colspan='\"onclick=RUN'>x</td>", "<ol start='1\"onclick=RUN'><li>x</li></ol>", "<time datetime='\"onclick=RUN'>x</time>",
    "<a href='javascript:RUN'>x</a>", "<a href=HOST ping=HOST>x</a>", "<a onmouseover=RUN>x</a>", "<b onmouseover=RUN>x</b>",
    "<kbd onmouseover=RUN>x</kbd>", "<span onclick=RUN>x</span>", "<kbd title='\" onmouseover=RUN \"'>x</kbd>",
    "<abbr title='</abbr><script>RUN</script>'>x</abbr>", "<abbr title=\"'>\"><img src=x onerror=RUN>'>x</abbr>",
    "<!--><script>RUN</script>-->", "<!--><img src=x onerror=RUN>", "<!---><script>RUN</script>-->", "<!-- --!><script>RUN</script>",
    "<!-- <!-- --><script>RUN</script> -->", "<![CDATA[<script>RUN</script>]]>", "<![CDATA[]]><script>RUN</script>",
    "<?php echo '<script>RUN</script>' ?>", "<? ><script>RUN</script> ?>", "<!DOCTYPE html><script>RUN</script>",
    "<!ENTITY x '<script>RUN</script>'>", "<!x><script>RUN</script>", "<noscript><p title='</noscript><img src=x onerror=RUN>'>",
    "<template><script>RUN</script></template>", "<title><img src=x onerror=RUN></title>",
    "<title></title><img src=x onerror=RUN>", "<textarea></textarea><img src=x onerror=RUN>", "<xmp></xmp><img src=x onerror=RUN>",
    "<plaintext><script>RUN</script>", "<noembed><img src=x onerror=RUN></noembed>", "<noframes></noframes><script>RUN</script>",
    "<style><!--</style><script>RUN</script>-->", "<style></style><img src=x onerror=RUN>", "<select><script>RUN</script></select>",
    "<table><script>RUN</script></table>", "<table><tr><td><img src=x onerror=RUN></td></tr></table>",
    "<div><p title='", "<div title=\"<script>RUN</script>\nx", "<p\n\nonmouseover=RUN>x</p>", "<div <script>RUN</script>>",
    "<<div onmouseover=RUN>>", "<div =\"x\" onmouseover=RUN>x</div>", "<div x=\"y\" \"onmouseover=RUN\">x</div>",
    "</details><script>RUN</script>", "</section onclick=RUN>", "<x-y onclick=RUN>x</x-y>", "<slot onslotchange=RUN></slot>",
    "<dialog open onclose=RUN>x</dialog>", "<portal src=HOST></portal>", "<applet code=HOST></applet>",
    "<ruby onclick=RUN><rt onclick=RUN>x</rt></ruby>", "<del cite='javascript:RUN'>x</del>", "<q cite='javascript:RUN'>x</q>",
    "<blockquote cite='javascript:RUN'>x</blockquote>", "<table background=HOST><tr><td>x</td></tr></table>",
    "<wbr onclick=RUN>", "<br clear=all onclick=RUN>", "<hr onmouseover=RUN>", "<p is=x-y onclick=RUN>x</p>",
    "<scrİpt>RUN</scrİpt>", "<ſcript>RUN</ſcript>", "<img\u000bsrc=x\u000bonerror=RUN>", "<img\u000csrc=x\u000conerror=RUN>",
    "<div data-x='javascript:RUN' aria-label='\"onclick=RUN'>x</div>", "<div contenteditable onbeforeinput=RUN>x</div>",
    "<b\u00a0onmouseover=RUN>x</b>", "<b/onmouseover=RUN/>x</b>", "<b onmouseover\n=\nRUN>x</b>", "<b ONMOUSEOVER=RUN>x</b>",
]

MARKDOWN = {
    "link": LINKS, "title": TITLES, "alternative text": ALTERNATIVES, "code": CODE, "container": CONTAINERS,
    "table": TABLES, "heading": HEADINGS, "footnote": FOOTNOTES, "text": TEXTS, "raw HTML": RAW_HTML,
}

# Put behind the words of every field of data, of front matter and of the interface.
VALUES = [
    "<script>RUN</script>", "\"><img src=x onerror=RUN>", "' onmouseover='RUN' x='", "</script><script>RUN</script>",
    "</title><svg onload=RUN>", "<!--<script>RUN</script>-->", "{{{RUN}}}{{#x}}", "${RUN}", "'+RUN+'", "\"+RUN+\"",
    "\\\"+RUN+\\\"", "</textarea><img src=x onerror=RUN>", "&lt;img src=x onerror=RUN&gt;", "javascript:RUN",
    "[x](javascript:RUN)", "<img src=HOST>", "]]><script>RUN</script>", "\u2028RUN\u2028", "`;RUN;`", "--><script>RUN</script>",
    "*/RUN/*", "\" autofocus onfocus=\"RUN", "<a href=javascript:RUN>x</a>", "<style>@import 'HOST'</style>",
    "<iframe src=javascript:RUN></iframe>", "=cmd|'RUN'!A1", "</text></svg><img src=x onerror=RUN>", "\\u003cscript>RUN</script>",
]

# Names of files and folders; a slash cannot stand in one.
FILE_NAMES = [
    "a\"onmouseover=\"RUN.txt", "a'onmouseover='RUN.txt", "a<img src=x onerror=RUN>.txt", "a&lt;script&gt;RUN.txt",
    "a`RUN`.txt", "javascript:RUN.txt", "a%22onclick=RUN.txt", "a>RUN.txt", "a${RUN}.txt", "{{{RUN}}}.txt", "a#RUN.txt",
    "a?RUN.txt", "a RUN .txt", "a;RUN;.txt",
]

# Drawings that bring something with them; as pictures they must do nothing, and opened by themselves neither.
DRAWINGS = [
    "<script>top.RUN;RUN</script>", "<script href='data:text/javascript,RUN'/>", "<rect width='9' height='9' onload='RUN'/>",
    "<rect width='9' height='9' onclick='RUN' onmouseover='RUN'/>", "<animate attributeName='x' dur='1s' onbegin='RUN'/>",
    "<set attributeName='onmouseover' to='RUN'/>", "<a href='javascript:RUN'><rect width='9' height='9'/></a>",
    "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='RUN'/></foreignObject>",
    "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='x' onerror='RUN'/></foreignObject>",
    "<image href='HOST' width='9' height='9'/>", "<style>@import 'HOST';</style>", "<use href='HOST#x'/>",
    "<x:script xmlns:x='http://www.w3.org/2000/svg'>RUN</x:script>", "<style>rect{fill:url(HOST)}</style><rect width='9' height='9'/>",
    "<a xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='java&#9;script:RUN'><rect width='9' height='9'/></a>",
    "<handler xmlns='http://www.w3.org/2000/svg' type='text/javascript'>RUN</handler>",
]
