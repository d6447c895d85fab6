# SPDX-License-Identifier: GPL-2.0-or-later
"""What a program costs in a process of its own: wall and processor seconds, peak memory."""
import os
import tempfile
import threading
import time
from typing import NamedTuple


class Spent(NamedTuple):
    wall: float
    cpu: float  # user and system, with those of processes it started
    megabytes: float  # most at any time, of it and the processes it started
    output: str


def _tree(process):
    """Ids of a process and of all that descend from it."""
    found = [process]
    for parent in found:
        try:
            for thread in os.listdir(f"/proc/{parent}/task"):
                with open(f"/proc/{parent}/task/{thread}/children", encoding="ascii") as children:
                    found += map(int, children.read().split())
        except OSError:  # ended meanwhile
            pass
    return found


def _share(process):
    """Megabytes of memory, where pages shared with other processes count by part."""
    try:
        with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as sizes:
            return next((int(line.split()[1]) * 1024 / 1e6 for line in sizes if line.startswith("Pss:")), 0.0)
    except OSError:
        return 0.0


class _Watch(threading.Thread):
    """Samples the memory of a process and its children together; the kernel keeps the peak of single ones alone."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self.process, self.most, self.ended = process, 0.0, threading.Event()

    def run(self):
        while not self.ended.wait(0.1):
            tree = _tree(self.process)
            if len(tree) > 1:
                self.most = max(self.most, sum(map(_share, tree)))


def run(command, settings=None, fails=(), watch=False):
    """Runs `command` with the environment's `settings` added. Ends the bench where it fails, but for exit codes in
    `fails`. `watch`: memory of its children counts too."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        files = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                 (os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, err.fileno(), 2)]
        before = time.perf_counter()
        process = os.posix_spawnp(command[0], command, {**os.environ, **(settings or {})}, file_actions=files)
        watcher = _Watch(process)
        if watch:
            watcher.start()
        _, status, used = os.wait4(process, 0)
        wall = time.perf_counter() - before
        watcher.ended.set()
        code = os.waitstatus_to_exitcode(status)
        if code != 0 and code not in fails:
            err.seek(0)
            said = err.read().decode(errors="replace").strip()
            raise SystemExit(f"bench: {' '.join(command)} failed ({code}): {said[-2000:]}")
        out.seek(0)
        return Spent(wall, used.ru_utime + used.ru_stime, max(used.ru_maxrss * 1024 / 1e6, watcher.most),
                     out.read().decode(errors="replace"))
