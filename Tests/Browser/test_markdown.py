"""What Markdown becomes, as a reader meets it: code that can be read and copied, tabs, quizzes and details without scripting."""
import pytest
from conftest import build

LANGUAGES = {
    "sh": "for f in *.txt; do echo \"$f\" | grep -v 'x' # all\ndone", "powershell": "Get-Item -Path $x | Where-Object { $_.Length -gt 10 } # c",
    "json": '{"a": [1, true, "b"]}', "yaml": "a: 1 # c\nb: [x, \"y\"]", "toml": "[a]\nb = \"c\" # d", "ini": "[a]\nb = c ; d",
    "xml": "<a b=\"c\"><!-- d -->&amp;</a>", "html": "<p class=\"a\">b</p><!-- c -->", "css": "a { color: #fff; /* b */ }",
    "javascript": "const a = `b` + /c/.test(1); // d", "typescript": "let a: number = 1; // b", "sql": "SELECT a FROM b WHERE c = 'd' -- e",
    "python": "def a(b): return f\"{b}\" # c", "swift": "func a(_ b: Int) -> String { \"\\(b)\" } // c", "go": "func a(b int) string { return \"c\" } // d",
    "rust": "fn a(b: &str) -> u8 { 1 } // c", "c": "#include <a.h>\nint a(char *b) { return 'c'; } /* d */",
    "java": "public class A { @B String c = \"d\"; } // e", "csharp": "public string A => $\"b\"; // c", "php": "<?php echo $a . 'b'; // c",
    "ruby": "def a(b) = \"#{b}\" # c", "nginx": "server { listen 80; # a\n}", "dockerfile": "FROM debian:12 # a\nRUN apt-get update",
    "http": "GET /a HTTP/1.1\nHost: b", "diff": "@@ -1 +1 @@\n-a\n+b", "console": "$ ls -la \\\n  --all\ntotal 0\n# apt update",
}
PAGE = "\n\n".join(f"```{name} {{1}}\n{code}\n```" for name, code in LANGUAGES.items()) + """

```js diff title="change.js" {3}
 const a = 1;
-const b = "old";
+const b = "new";
 const c = 3;
```

::::tabs
:::tab Windows
First panel.
:::
:::tab macOS
Second panel.
:::
::::

:::details More
Folded away.
:::

:::quiz Which?
- [ ] wrong
- [x] right

Because.
:::
"""

# The contrast of each piece of text in code with what lies behind it, laid over one another down to the page.
CONTRAST = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const luminance = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const painted = colours => {
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const behind = element => {
    const colours = [];
    for (let e = element; e; e = e.parentElement) colours.unshift(getComputedStyle(e).backgroundColor);
    return colours;
  };
  return [...document.querySelectorAll('pre code, pre code *')].map(element => {
    const ground = behind(element), ink = getComputedStyle(element).color;
    const [a, b] = [luminance(painted(['#fff', ...ground])), luminance(painted(['#fff', ...ground, ink]))].sort((a, b) => b - a);
    return [element.className || element.localName, ink, (a + .05) / (b + .05)];
  });
}"""


@pytest.fixture(scope="module")
def portal(tmp_path_factory):
    folder = tmp_path_factory.mktemp("markdown")
    (folder / "Content/acme/docs").mkdir(parents=True)
    (folder / "Content/portico.yml").write_text("supplier: {name: Us}\n")
    (folder / "Content/acme/client.yml").write_text("name: Acme\n")
    (folder / "Content/acme/docs/code.md").write_text(f"# Code\n\n{PAGE}")
    build(folder / "Content", folder / "Public")
    return folder / "Public/acme"


@pytest.fixture
def page(portal, visit):
    """page(**options of a browser context): the page, opened."""
    def open_page(**options):
        visitor = visit(portal.as_uri(), **options)
        visitor.go(f"{portal.as_uri()}/docs/code.html")
        return visitor.page
    return open_page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_code_can_be_read_in_light_and_in_dark(page, scheme):
    """WCAG 2.2, 1.4.3: 4.5:1 for every kind of word, on marked, new and gone lines too."""
    found = page(color_scheme=scheme).evaluate(CONTRAST)
    poor = sorted({(kind, ink, round(ratio, 2)) for kind, ink, ratio in found if ratio < 4.5})
    print(f"{scheme}: lowest {min(ratio for _, _, ratio in found):.2f} of {len(found)} pieces")
    assert not poor, poor
    assert len({ink for kind, ink, _ in found if kind.startswith("hl-")}) >= 8, "kinds of words look alike"


def test_every_language_is_labelled_and_highlighted(page):
    blocks = page().locator("pre.code")
    for index, name in enumerate(LANGUAGES):
        block = blocks.nth(index)
        assert block.get_attribute("data-label"), name
        assert block.locator("[class^=hl-]").count() > 0, name
        label = block.evaluate("block => getComputedStyle(block, '::before').content")
        assert label == f'"{block.get_attribute("data-label")}"', name


def copied(page, block):
    block.locator("xpath=..").locator("button.copy").click()
    page.wait_for_function("() => [...document.querySelectorAll('button.copy')].some(b => b.textContent !== 'Copy')")
    return page.evaluate("() => navigator.clipboard.readText()")


def test_a_copy_of_a_session_has_its_commands_only(page):
    opened = page(permissions=["clipboard-read", "clipboard-write"])
    assert copied(opened, opened.locator("pre[data-copy=commands]")) == "ls -la \\\n  --all\napt update"


def test_a_copy_of_a_change_is_the_code_afterwards(page):
    opened = page(permissions=["clipboard-read", "clipboard-write"])
    assert copied(opened, opened.locator("pre[data-copy=without-removed]")) == 'const a = 1;\nconst b = "new";\nconst c = 3;\n'


def test_prompts_are_not_selected(page):
    assert page().locator(".hl-prompt").first.evaluate("prompt => getComputedStyle(prompt).userSelect") == "none"


def test_tabs_details_and_quizzes_work_without_scripting(page):
    opened = page(java_script_enabled=False)
    panels = opened.locator(".tabs > .tab")
    assert panels.nth(0).is_visible() and not panels.nth(1).is_visible()
    opened.locator(".tabs > label", has_text="macOS").click()
    assert panels.nth(1).is_visible() and not panels.nth(0).is_visible()
    opened.locator(".tabs > input").nth(1).focus()
    opened.keyboard.press("ArrowLeft")
    assert panels.nth(0).is_visible()
    answer = opened.locator(".quiz-answer")
    assert not answer.get_by_text("Because.").is_visible()
    opened.locator(".quiz label").nth(1).click()
    answer.locator("summary").click()
    assert answer.get_by_text("Because.").is_visible()
    assert not opened.get_by_text("Folded away.").is_visible()
    opened.locator("details.more > summary").click()
    assert opened.get_by_text("Folded away.").is_visible()
