"""Which pages there are, and one of each kind."""
import re

MANY_OF_A_KIND = re.compile(r"(?:^|/)(status|deliverables|docs|guides|training)/(?!index)")


def portals(public):
    """The portals' folders below `Public`, in order."""
    return sorted(folder for folder in public.iterdir() if (folder / "index.html").is_file())


def pages(portal):
    """Every page of a portal, relative to it, in order."""
    return sorted(str(path.relative_to(portal)) for path in portal.rglob("*.html"))


def kinds_of_pages(portal):
    """One page of each kind of a portal: of updates, deliverables and articles the first and the longest, of others each."""
    kinds = {}
    for page in pages(portal):
        many = MANY_OF_A_KIND.search(page)
        kinds.setdefault(many.group(1) if many else page, []).append(page)
    chosen = set()
    for alike in kinds.values():
        chosen |= {alike[0], max(alike, key=lambda page: (portal / page).stat().st_size)}
    return sorted(chosen)
