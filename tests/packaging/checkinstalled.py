#!/usr/bin/env python3
"""Installs a build into a scratch folder and reads what is there, by the rules of freedesktop.org and
with the tools of those who will read it.

    checkinstalled.py BUILD_FOLDER SOURCE_FOLDER VERSION [arguments of unittest]
"""
import fnmatch
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ID = "org.wasclean.wasclean"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def run(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)


def png_size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", path
    return struct.unpack(">II", data[16:24])


class Installed(unittest.TestCase):
    build = source = version = None

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.prefix = pathlib.Path(cls.scratch.name) / "usr"
        run("cmake", "--install", cls.build, "--prefix", cls.prefix, check=True)
        cls.share = cls.prefix / "share"
        cls.program = cls.prefix / "bin/wasclean"

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def says_nothing(self, *command, **more):
        done = run(*command, **more)
        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""), command)

    def desktop(self):
        lines = (self.share / f"applications/{ID}.desktop").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines if "=" in line)

    def metainfo(self):
        return ElementTree.parse(self.share / f"metainfo/{ID}.metainfo.xml").getroot()

    def options(self):
        printed = run(self.program, "--help", check=True).stdout
        return set(re.findall(r"^  (--[a-z-]+)", printed, re.MULTILINE))

    def test_files(self):
        folder = self.source / "resources"
        pages = [f"doc/wasclean/{path.relative_to(folder)}"
                 for path in folder.glob("help/**/*") if path.is_file()]
        self.assertTrue(pages)
        icons = [f"icons/hicolor/{size}x{size}/apps/{ID}.png" for size in SIZES]
        expected = {"share/" + path for path in [
            *pages, *icons, f"icons/hicolor/scalable/apps/{ID}.svg",
            f"applications/{ID}.desktop", f"metainfo/{ID}.metainfo.xml",
            f"mime/packages/{ID}.xml", "man/man1/wasclean.1",
            "bash-completion/completions/wasclean", "zsh/site-functions/_wasclean",
            "fish/vendor_completions.d/wasclean.fish",
            "doc/wasclean/LICENSE", "doc/wasclean/CHANGELOG.md"]} | {"bin/wasclean"}
        expected.add("lib/wasclean/plugins/libwasclean-openssl.so")
        plugin = "libwasclean-protobuf.so"
        if (self.build / plugin).is_file():
            expected.add("lib/wasclean/plugins/" + plugin)
        found = {str(path.relative_to(self.prefix))
                 for path in self.prefix.rglob("*") if not path.is_dir()}
        self.assertEqual(found, expected)

    def test_desktop_file(self):
        self.says_nothing("desktop-file-validate", self.share / f"applications/{ID}.desktop")
        entry = self.desktop()
        self.assertEqual(entry["Icon"], ID)
        self.assertEqual(entry["Exec"], "wasclean %u")

    def is_valid_metainfo(self, command, path):
        done = run("appstreamcli", command, "--pedantic", "--no-net", "--no-color", path)
        self.assertEqual((done.returncode, done.stdout.count("\n")), (0, 1), done.stdout)

    def test_metainfo(self):
        self.is_valid_metainfo("validate", self.share / f"metainfo/{ID}.metainfo.xml")
        self.is_valid_metainfo("validate-tree", self.prefix.parent)
        root = self.metainfo()
        self.assertEqual(root.findtext("id"), ID)
        self.assertEqual(root.findtext("launchable"), f"{ID}.desktop")
        types = [element.text for element in root.findall("provides/mediatype")]
        self.assertEqual(types, self.desktop()["MimeType"].strip(";").split(";"))
        self.assertEqual(root.find("releases/release").get("version"), self.version)

    def test_metainfo_names_a_page_when_there_is_one(self):
        cache = (self.build / "CMakeCache.txt").read_text()
        page = re.search("^WASCLEAN_HOMEPAGE:STRING=(.*)$", cache, re.MULTILINE)[1]
        found = [element.text for element in self.metainfo().iter("url")]
        self.assertEqual(found, [page] if page else [])

        path = self.prefix.parent / f"{ID}.metainfo.xml"
        run("cmake", "-DWASCLEAN_HOMEPAGE=https://wasclean.example", f"-DMETAINFO={path}",
            f"-DPROJECT_VERSION={self.version}", "-P", self.source / "resources/desktop/metainfo.cmake",
            check=True)
        self.is_valid_metainfo("validate", path)
        root = ElementTree.parse(path).getroot()
        self.assertEqual(root.findtext("url[@type='homepage']"), "https://wasclean.example")
        pictures = list(root.iter("image"))
        self.assertEqual(len(pictures), 2)
        for element in pictures:
            page, name = element.text.split("/screenshots/")
            self.assertEqual(page, "https://wasclean.example")
            size = png_size(self.source / "resources/screenshots" / name)
            self.assertEqual(size, (int(element.get("width")), int(element.get("height"))))

    def test_changelog_is_that_of_the_metainfo(self):
        made = self.prefix.parent / "changelog"
        run(self.source / "resources/packaging/changelog", made, check=True)
        self.assertEqual((self.share / "doc/wasclean/CHANGELOG.md").read_text(), made.read_text(),
                         "run resources/packaging/changelog")

    def test_versions(self):
        printed = run(self.program, "--version", check=True).stdout.splitlines()
        self.assertEqual(printed[0], f"wasclean {self.version}")
        names = [line.split()[0] for line in printed[1:]]
        self.assertEqual(names, ["Commit:", "Qt", "OpenSSL", "SQLite", "zlib"])
        # Its plug-in was found where it is installed.
        self.assertRegex(printed[3], r"^OpenSSL 3\.")
        commit = re.fullmatch("Commit: (?:([0-9a-f]{12})(?: with changes)?|unknown)", printed[1])
        self.assertTrue(commit, printed[1])
        # Not HEAD: there may be a commit since the build.
        if commit[1]:
            self.says_nothing("git", "-C", self.source, "cat-file", "-e", commit[1])

    def test_media_types(self):
        folder = self.prefix.parent / "data"
        shutil.copytree(self.share / "mime", folder / "mime")
        environment = {**os.environ, "XDG_DATA_HOME": str(folder)}
        self.says_nothing("update-mime-database", folder / "mime", env=environment)
        capture = b"SQLite format 3\0" + bytes(52) + b"WSCL" + bytes(100)
        for name, content, expected in (
                ("named.wasclean", b"x", "application/vnd.wasclean.capture"),
                ("unnamed", capture, "application/vnd.wasclean.capture"),
                ("other", capture.replace(b"WSCL", b"ABCD"), "application/vnd.sqlite3"),
                ("log.har", b"{}", "application/har+json")):
            path = self.prefix.parent / name
            path.write_bytes(content)
            printed = run("gio", "info", "-a", "standard::content-type", path, env=environment).stdout
            self.assertIn(f"standard::content-type: {expected}\n", printed, name)

    def test_icons(self):
        for size in SIZES:
            path = self.share / f"icons/hicolor/{size}x{size}/apps/{ID}.png"
            self.assertEqual(png_size(path), (size, size))
        icon = self.share / f"icons/hicolor/scalable/apps/{ID}.svg"
        self.assertTrue(ElementTree.parse(icon).getroot().tag.endswith("}svg"))

    def test_man_page(self):
        page = self.share / "man/man1/wasclean.1"
        # As lintian and man's own maintainers ask.
        done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page,
                   env={**os.environ, "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80"})
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        text = page.read_text()
        self.assertIn(f'"wasclean {self.version}"', text)
        options = {name.replace("\\-", "-") for name in re.findall(r"\\-\\-[a-z][a-z\\-]*", text)}
        self.assertEqual(options, self.options())

    def test_completions_know_every_option(self):
        bash = (self.share / "bash-completion/completions/wasclean").read_text()
        words = re.search(r"options='(.*?)'", bash, re.DOTALL)[1].split()
        self.assertEqual(set(words), self.options())
        zsh = (self.share / "zsh/site-functions/_wasclean").read_text()
        self.assertEqual(set(re.findall(r"--[a-z]+(?:-[a-z]+)*", zsh)), self.options())
        fish = (self.share / "fish/vendor_completions.d/wasclean.fish").read_text()
        self.assertEqual({"--" + name for name in re.findall(r" -l ([a-z-]+)", fish)}, self.options())

    def test_completions_work(self):
        bash = self.share / "bash-completion/completions/wasclean"
        script = f"""source '{bash}'; COMP_WORDS=(wasclean --theme l); COMP_CWORD=2; _wasclean
            printf '%s\\n' "${{COMPREPLY[@]}}"
            COMP_WORDS=(wasclean --inc); COMP_CWORD=1; _wasclean; printf '%s\\n' "${{COMPREPLY[@]}}" """
        done = run("bash", "--norc", "-uc", script)
        self.assertEqual((done.stdout, done.stderr), ("light\n--include-secrets\n", ""))
        self.says_nothing("zsh", "-n", self.share / "zsh/site-functions/_wasclean")
        fish = self.share / "fish/vendor_completions.d/wasclean.fish"
        done = run("fish", "--no-config", "-c", f"source '{fish}'; complete -C 'wasclean --theme li'")
        self.assertEqual((done.stdout.split("\t")[0], done.stderr), ("light", ""))

    def test_packages_of_others_name_what_is_installed(self):
        spec = (self.source / "resources/packaging/wasclean.spec").read_text()
        self.assertIn(f"\nVersion:        {self.version}\n", spec)
        patterns = re.search(r"%files\n%license LICENSE\n(.*?)\n\n", spec, re.DOTALL)[1]
        for macro, folder in (("%{_bindir}", "bin"), ("%{_datadir}", "share"), ("%{_mandir}", "share/man"),
                              ("%{_docdir}/%{name}/", "share/doc/wasclean/*"),
                              ("%{_prefix}/lib/%{name}/", "lib/wasclean/*"),
                              ("%{_metainfodir}", "share/metainfo")):
            patterns = patterns.replace(macro, folder)
        for path in self.prefix.rglob("*"):
            name = str(path.relative_to(self.prefix))
            found = any(fnmatch.fnmatch(name, pattern) for pattern in patterns.split())
            self.assertTrue(found or path.is_dir(), f"{name} is not in wasclean.spec")
        manifest = (self.source / f"resources/packaging/{ID}.yml").read_text()
        self.assertIn(f"\nid: {ID}\n", manifest)
        self.assertIn("\ncommand: wasclean\n", manifest)

    def test_links_of_the_help(self):
        folder = self.share / "doc/wasclean/help"
        for page in folder.glob("*.md"):
            for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text()):
                if "://" not in link:
                    self.assertTrue((folder / link).is_file(), f"{page.name} links to {link}")


if __name__ == "__main__":
    Installed.build, Installed.source = map(pathlib.Path, sys.argv[1:3])
    Installed.version = sys.argv[3]
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
