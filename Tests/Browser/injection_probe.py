"""What is asked of each page in the browser, and the watch that notices a script, a foreign request or a strange element."""
import collections

from injection_site import ELSEWHERE

# Before anything of the page's runs: a function that every attempt would call, and the dialogs as well.
WATCH = """
window.ran = [];
window.xss = number => { window.ran.push(number); console.log('ran ' + number); return number; };
for (const name of ['alert', 'confirm', 'prompt']) window[name] = text => window.xss(name + ' ' + text);
"""

# Everything a reader could do by accident: each element is entered, pressed, focused; what is folded away is opened. A link
# is followed unless it leads to a page or another site, or nowhere: those would take the test away, and run nothing of ours.
USE = """() => {
  const events = ['mouseover', 'mouseenter', 'mousemove', 'mouseout', 'pointerover', 'pointerdown', 'mousedown', 'mouseup', 'focus',
    'focusin', 'blur', 'keydown', 'input', 'change', 'toggle', 'error', 'load', 'begin', 'animationstart', 'transitionend', 'wheel',
    'copy', 'contextmenu', 'dblclick', 'auxclick', 'pageshow', 'scroll', 'start', 'close', 'slotchange', 'beforeinput'];
  const leads = /^((https?|file|mailto|tel):|:)$/;
  const stay = event => {
    const link = event.target.closest && event.target.closest('a, area');
    if (!link || leads.test(link.protocol)) event.preventDefault();
  };
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const element of document.querySelectorAll('*')) {
    for (const name of events) element.dispatchEvent(new Event(name, {bubbles: false, cancelable: true}));
  }
  window.addEventListener('click', stay, true);
  const clicked = 'main a, main area, main summary, main label, main input, main svg *, main p, main td, main b, main h2';
  for (const element of document.querySelectorAll(clicked)) {
    element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  }
  window.removeEventListener('click', stay, true);
}"""

# What stands in the page: each kind of element with its attributes, those in the author's text and those around it.
ELEMENTS = """() => {
  const seen = new Map();
  const add = (...entry) => seen.set(JSON.stringify(entry), entry);
  for (const element of document.querySelectorAll('*')) {
    // What our own script puts into a text is the page's.
    const isText = element.closest('.prose') && !element.matches('.prose') && !element.closest('[data-script]');
    const place = isText ? 'text' : 'page';
    const picture = element.closest('svg') ? 'svg ' : '';
    const name = picture + element.localName;
    add(place, name, '', '');
    for (const {name: attribute, value} of element.attributes) {
      const isAddress = /^(href|src|xlink:href|action|data|cite|poster|srcset|content)$/.test(attribute);
      add(place, name, attribute, isAddress ? value : '');
    }
    if (element.localName === 'script' && element.textContent.trim()) add(place, 'script', 'its own text', '');
  }
  return [...seen.values()];
}"""

TEXT_ELEMENTS = set(
    "a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure fieldset h1 h2 h3 h4 h5 h6 hr "
    "i img input ins kbd label legend li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td "
    "tfoot th thead time tr u ul var wbr".split())
PAGE_ELEMENTS = TEXT_ELEMENTS | set(
    "html head meta title link script body header nav main footer article aside button dialog form select option output progress "
    "optgroup address colgroup col data menu search template svg".split())
DRAWN = set("svg g path rect circle line polyline polygon text tspan title desc defs pattern clippath clipPath use marker a".split())
TEXT_ATTRIBUTES = set(
    "href src alt title class id width height loading rel type name checked disabled for role tabindex lang dir datetime colspan "
    "rowspan scope start open data-language data-label data-copy aria-label aria-labelledby aria-describedby".split())
FORBIDDEN_ATTRIBUTES = {"style", "srcdoc", "formaction", "ping", "background", "srcset", "poster", "http-equiv refresh", "action"}
ADDRESSES = ("https:", "http:", "mailto:", "tel:")


class Probe:
    """Opens pages and keeps what it notices."""

    def __init__(self, context, home):
        self.home, self.noticed = home, []
        context.add_init_script(WATCH)
        context.route(f"{ELSEWHERE}**", lambda route: route.abort())
        self.page = context.new_page()
        self.page.on("console", self.listen)
        self.page.on("dialog", lambda dialog: (self.notice(f"dialog {dialog.message}"), dialog.dismiss()))
        self.page.on("request", self.judge)
        self.page.on("frameattached", lambda frame: self.notice("a frame"))
        self.page.on("popup", lambda popup: self.notice(f"a window {popup.url}"))

    def listen(self, message):
        if message.text.startswith("ran "):
            self.notice(message.text)

    def notice(self, what):
        self.noticed.append(f"{self.page.url}: {what}")

    def judge(self, request):
        if not request.url.startswith((self.home, "data:")):
            self.notice(f"request {request.url}")

    def visit(self, url):
        self.page.goto(url, wait_until="load")
        self.judge_elements()
        self.page.evaluate(USE)
        if not self.page.url.startswith(url):
            self.notice(f"left for {self.page.url}")
            return
        for number in self.page.evaluate("() => window.ran"):
            self.notice(f"ran {number}")

    def judge_elements(self):
        for place, name, attribute, address in self.page.evaluate(ELEMENTS):
            fault = self.fault(place, name, attribute, address.removeprefix(self.home))
            if fault:
                self.notice(f"{place}: <{name} {attribute}={address!r}> {fault}")

    @staticmethod
    def fault(place, name, attribute, address):
        if name.startswith("svg "):
            if place == "text" or name[4:] not in DRAWN:
                return "is no element of ours"
        elif name not in (TEXT_ELEMENTS if place == "text" else PAGE_ELEMENTS):
            return "is no element of ours"
        if attribute.startswith("on") or attribute in FORBIDDEN_ATTRIBUTES or attribute == "its own text":
            return "is no attribute of ours"
        if place == "text" and attribute and attribute not in TEXT_ATTRIBUTES:
            return "is no attribute of a text's"
        if attribute in ("href", "src", "xlink:href", "cite", "data"):
            return Probe.fault_of(address, isLink=name == "a" and attribute == "href")
        return None

    @staticmethod
    def fault_of(address, isLink):
        """An address is of the portal's own, or, of a link, of one of the allowed kinds."""
        if address.startswith(ADDRESSES):
            return None if isLink else "asks another site"
        if address.startswith(("//", "\\", "/\\")) or ":" in address.split("/")[0].split("?")[0].split("#")[0]:
            return "is no address of ours"
        return None


def summary(noticed):
    counts = collections.Counter(noticed)
    return "\n".join(f"{count} × {what}" for what, count in counts.most_common(40))
