#!/usr/bin/env python3
"""Reads the marks of the programs and libraries of a build, and of what it would install.

    checkbinaries.py [--hardened] --program PROGRAM BUILD_FOLDER

No run path may have an empty or relative entry: the loader would take libraries from the folder
that the program is started in. The program must be position independent, with its tables of
addresses read-only from the start. --hardened: it is also compiled with stack protector, fortified
functions and control-flow protection.
"""
import argparse
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def binaries(folder):
    """Programs and shared libraries below the folder; object files are not linked yet."""
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_symlink() or not path.is_file() or "CMakeFiles" in path.parts:
            continue
        if not os.access(path, os.X_OK) and ".so" not in path.name:
            continue
        with path.open("rb") as file:
            if file.read(4) == b"\x7fELF":
                yield path


def run_path_faults(dynamic):
    """The entries of a run path, in what `readelf -d` printed, that depend on the current folder."""
    faults = []
    for value in re.findall(r"\((?:RUNPATH|RPATH)\).*?\[(.*?)\]", dynamic):
        for entry in value.split(":"):
            if not entry.startswith(("/", "$ORIGIN")):
                faults.append(f"run path [{value}] has the entry “{entry}”")
    return faults


def program_faults(program, hardened):
    header = output("readelf", "-hW", program)
    segments = output("readelf", "-lW", program)
    dynamic = output("readelf", "-dW", program)
    faults = []
    if not re.search(r"Type:\s+DYN", header):
        faults.append("not position independent")
    if "GNU_RELRO" not in segments:
        faults.append("no read-only relocations (-z relro)")
    if not re.search(r"\(FLAGS\).*BIND_NOW|\(FLAGS_1\).*NOW", dynamic):
        faults.append("lazy binding (no -z now)")
    if re.search(r"GNU_STACK.*\bRWE\b", segments):
        faults.append("executable stack")
    if hardened:
        faults += compile_faults(program)
    return faults


def compile_faults(program):
    symbols = output("readelf", "--dyn-syms", "-W", program)
    faults = []
    if "__stack_chk_fail" not in symbols:
        faults.append("no stack protector")
    if not re.search(r"\b__(?!stack)\w+_chk\b", symbols):
        faults.append("no fortified functions")
    code = output("objdump", "-d", "--no-show-raw-insn", "--disassemble=main", program)
    if platform.machine() == "x86_64" and not begins_with_endbr64(code):
        faults.append("no control-flow protection")
    return faults


def begins_with_endbr64(disassembly):
    """Whether main() does, in what `objdump -d` printed. Debian's own start-up files are built without
    the mark that would stand in the notes, so that the instruction itself has to be looked for."""
    return re.search(r"<main>:\s+[0-9a-f]+:\s+endbr64", disassembly) is not None


def installed_program(build, scratch):
    output("cmake", "--install", str(build), "--prefix", scratch)
    return next(path for path in binaries(scratch) if path.name == "wasclean")


def self_check():
    """A reader that finds nothing in known bad lines would make every test pass."""
    assert run_path_faults(" 0x1d (RUNPATH) Library runpath: [::::]")
    assert run_path_faults(" 0x1d (RUNPATH) Library runpath: [/usr/lib:]")
    assert run_path_faults(" 0x0f (RPATH) Library rpath: [lib:/usr/lib]")
    assert not run_path_faults(" 0x1d (RUNPATH) Library runpath: [/usr/lib:$ORIGIN/../lib]")
    assert begins_with_endbr64("00af060 <main>:\n  af060:\tendbr64\n")
    assert not begins_with_endbr64("00af060 <main>:\n  af060:\tpush %rbp\n  af061:\tendbr64\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--hardened", action="store_true")
    parser.add_argument("--program", required=True)
    parser.add_argument("build", type=pathlib.Path)
    arguments = parser.parse_args()
    self_check()

    faults = []
    found = list(binaries(arguments.build))
    with tempfile.TemporaryDirectory() as scratch:
        installed = installed_program(arguments.build, scratch)
        for path in [*found, installed]:
            faults += [f"{path}: {fault}" for fault in run_path_faults(output("readelf", "-dW", path))]
        for path in (arguments.program, installed):
            faults += [f"{path}: {fault}" for fault in program_faults(path, arguments.hardened)]
    if pathlib.Path(arguments.program).resolve() not in (path.resolve() for path in found):
        faults.append(f"{arguments.program} is not among the binaries of {arguments.build}")
    print("\n".join(faults) or f"{len(found) + 1} binaries are as they should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
