"""Runs of whole processes, what they took, and the machine that they ran on."""
import contextlib
import os
import pathlib
import platform
import re
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from typing import NamedTuple


class Run(NamedTuple):
    seconds: float    # from the start to the end
    processor: float  # seconds of all cores
    memory: float     # the most that was resident at once, in MB (10^6 bytes)


@dataclass(frozen=True)
class Runs:
    """The same command several times; a figure is the median."""
    all: tuple
    output: pathlib.Path  # what the last printed

    @property
    def seconds(self):
        return self.median('seconds')

    @property
    def processor(self):
        return self.median('processor')

    @property
    def memory(self):
        return self.median('memory')

    def median(self, what):
        return statistics.median(getattr(run, what) for run in self.all)

    def range(self):
        times = [run.seconds for run in self.all]
        return f'{min(times):.2f}–{max(times):.2f}, {len(times)}'


def run(command, output):
    """Runs a command, its standard output to a file; a command that fails ends the benchmark."""
    with open(output, 'wb') as out, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)  # of this process alone, where getrusage adds up all
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            raise SystemExit(f'{command[0]} ended with {process.returncode}: {errors.read()[-2000:].decode(errors="replace")}')
    unit = 1 if platform.system() == 'Darwin' else 1024
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def in_turn(commands, rounds, folder):
    """{name: Runs} of {name: command}: each once, then each again, so that what else the machine does meets all alike."""
    runs, outputs = {name: [] for name in commands}, {name: folder / f'{k}.out' for k, name in enumerate(commands)}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command, outputs[name]))
    return {name: Runs(tuple(these), outputs[name]) for name, these in runs.items()}


@contextlib.contextmanager
def one_core():
    """What is started within this has one core, where the system can tell a process so."""
    if not hasattr(os, 'sched_setaffinity'):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def machine():
    """The cores that may be used, the processor, the Java and the Python, in a line."""
    java = subprocess.run(['java', '-version'], capture_output=True, text=True, check=True).stderr.splitlines()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()
    return f'{cores} cores, {processor()}; {java[1].strip()}; Python {platform.python_version()}'


def processor():
    cpus = pathlib.Path('/proc/cpuinfo')
    names = re.findall(r'^model name\s*:\s*(.+)$', cpus.read_text(), re.MULTILINE) if cpus.exists() else []
    return names[0] if names else platform.processor() or platform.machine()
