"""What cameras and programs write into pictures does not reach a portal: pictures made by Pillow, more written into them by
ExifTool, published by Portico, and read by both. What changes how a picture looks stays."""

import io
import json
import random
import subprocess

import pytest
from PIL import Image, ImageCms

SECRET = "Jane Doe"
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
TURNED = 6
# Everything a camera, an editor or an agency could say of a picture.
WRITTEN = [
    f"-Artist={SECRET}", f"-Copyright={SECRET}", "-Make=SecretCam", "-Model=SecretCam 3", "-SerialNumber=4711",
    "-DateTimeOriginal=2026:03:14 15:09:26", "-GPSLatitude=54.5", "-GPSLatitudeRef=N", "-GPSLongitude=9.5", "-GPSLongitudeRef=E",
    f"-XMP-dc:Creator={SECRET}", f"-XMP-photoshop:City={SECRET}town", f"-XMP-xmpMM:DocumentID={SECRET}",
]
MORE = {"jpg": [f"-IPTC:By-line={SECRET}", f"-IPTC:City={SECRET}town", f"-Comment={SECRET}", "-Photoshop:CopyrightFlag=True"],
        "png": [f"-PNG:Author={SECRET}", f"-PNG:Comment={SECRET}", "-PNG:ModifyDate=2026:03:14 15:09:26"], "webp": []}
# What remains may tell of the file and of how it is shown, and of nothing else.
GROUPS = ("ExifTool", "System", "File", "Composite", "JFIF", "PNG", "RIFF", "ICC")


def picture(size=(60, 40)):
    image = Image.new("RGB", size)
    image.putdata([(x * 4 % 256, y * 6 % 256, (x * y) % 256) for y in range(size[1]) for x in range(size[0])])
    return image


def write_pictures(folder):
    """A plain and a progressive JPEG, a PNG, a lossy, a lossless and a moving WebP, each with all there is to say of it."""
    exif = Image.Exif()
    exif[0x0112] = TURNED
    kinds = {
        "plain.jpg": {"quality": 80}, "progressive.jpg": {"progressive": True}, "still.png": {}, "lossy.webp": {"quality": 70},
        "lossless.webp": {"lossless": True}, "moving.webp": {"save_all": True, "append_images": [picture().rotate(90)], "duration": 100},
    }
    for name, options in kinds.items():
        path = folder / name
        picture().save(path, icc_profile=PROFILE, exif=exif, **options)
        if name != "moving.webp":
            subprocess.run(["exiftool", "-q", "-overwrite_original", *WRITTEN, *MORE[path.suffix[1:]], path], check=True)
    # Phones put a second picture behind the first, with a place of its own.
    with (folder / "plain.jpg").open("ab") as phone, (folder / "progressive.jpg").open("rb") as second:
        phone.write(second.read())
    return sorted(kinds)


def told(path):
    """What ExifTool finds, by group and tag: `IFD0:Artist`."""
    out = subprocess.run(["exiftool", "-json", "-a", "-s", "-G1", "-n", "-ee", "-U", path], capture_output=True, text=True, check=True)
    return json.loads(out.stdout)[0]


@pytest.fixture(scope="module")
def published(portico, tmp_path_factory):
    """(the folder of the pictures as they came, that of the published ones, their names)"""
    site = tmp_path_factory.mktemp("pictures")
    client = site / "Content/acme"
    (client / "files").mkdir(parents=True)
    (client / "docs").mkdir()
    (site / "Content/portico.yml").write_text("supplier: {name: Us}\n")
    (client / "client.yml").write_text("name: Acme\n")
    names = write_pictures(client / "files")
    (client / "docs/pictures.md").write_text("# Pictures\n\n" + "\n\n".join(f"![a](../files/{name})" for name in names))
    result = portico("build", cwd=site)
    assert result.returncode == 0, result.stderr
    return client / "files", site / "Public/acme/files", names


def each(published):
    before, after, names = published
    return [(before / name, after / name) for name in names]


def test_there_was_something_to_remove(published):
    for before, _ in each(published):
        if before.name != "moving.webp":
            tags = told(before)
            assert SECRET in json.dumps(tags) and "GPS:GPSLatitude" in tags, before.name


def test_places_names_and_cameras_are_gone(published):
    for _, after in each(published):
        tags = told(after)
        assert SECRET not in json.dumps(tags) and SECRET.encode() not in after.read_bytes(), after.name
        assert b"SecretCam" not in after.read_bytes(), after.name
        strange = {tag for tag in tags if ":" in tag and not tag.startswith(GROUPS) and tag != "IFD0:Orientation"}
        assert not strange, (after.name, strange)


def test_orientation_and_colour_profile_stay(published):
    for before, after in each(published):
        with Image.open(after) as image:
            assert image.info["icc_profile"] == PROFILE, after.name
            assert image.getexif().get(0x0112) == TURNED, after.name
            assert dict(image.getexif()) == {0x0112: TURNED}, after.name
            assert image.size == Image.open(before).size


def test_the_picture_itself_is_not_touched(published):
    for before, after in each(published):
        with Image.open(before) as one, Image.open(after) as other:
            assert getattr(one, "n_frames", 1) == getattr(other, "n_frames", 1)
            for frame in range(getattr(one, "n_frames", 1)):
                one.seek(frame)
                other.seek(frame)
                assert one.tobytes() == other.tobytes(), after.name


def test_published_pictures_are_well_formed(published):
    for _, after in each(published):
        warnings = {tag: text for tag, text in told(after).items() if tag.split(":")[-1] in ("Warning", "Error")}
        assert not warnings, (after.name, warnings)
        with Image.open(after) as image:
            image.verify()


def test_damaged_pictures_stop_nothing_and_lose_nothing(published, portico, tmp_path):
    """Five hundred damaged pictures: all are published, and what could be seen of one before can be seen after."""
    before, _, names = published
    chance = random.Random(20261120)
    client = tmp_path / "Content/acme"
    (client / "files").mkdir(parents=True)
    (client / "docs").mkdir()
    (tmp_path / "Content/portico.yml").write_text("supplier: {name: Us}\n")
    (client / "client.yml").write_text("name: Acme\n")
    for number in range(500):
        name = names[number % len(names)]
        (client / f"files/{number}-{name}").write_bytes(damaged((before / name).read_bytes(), chance))
    files = sorted(path.name for path in (client / "files").iterdir())
    (client / "docs/pictures.md").write_text("# Pictures\n\n" + "\n\n".join(f"![a](../files/{name})" for name in files))
    result = portico("build", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    seen = 0
    for name in files:
        original, public = (client / "files" / name).read_bytes(), (tmp_path / "Public/acme/files" / name).read_bytes()
        pixels = shown(original)
        if pixels is not None:
            seen += 1
            assert shown(public) == pixels, name
        elif shown(public) is None:
            assert len(public) <= len(original) + 64, name
    print(f"{seen} of {len(files)} damaged pictures can still be seen")
    assert 50 < seen < 450


def damaged(data, chance):
    data = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        where = chance.randrange(min(len(data), 4000) if chance.random() < 0.7 else len(data))
        match chance.randrange(4):
            case 0: data[where] ^= 1 << chance.randrange(8)
            case 1: data[where:where + 4] = chance.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80\0\0\0"])
            case 2: del data[where:]
            case 3: data[where:where] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 9)))
        if not data:
            return b"\0"
    return bytes(data)


def shown(data):
    """The pixels, or nil where nothing can be seen."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            return image.tobytes()
    except Exception:  # noqa: BLE001 - whatever a reader says of a damaged file
        return None
