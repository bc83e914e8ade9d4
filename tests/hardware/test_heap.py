import subprocess
import sys

# Threads that all have memory at the same time; then glibc's own list of its heaps.
THREADS = """
import ctypes
from threading import Barrier, Thread
from genmon_gui.hardware.heap import share_one_heap
libc, together = ctypes.CDLL(None), Barrier(4)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
def take():
    libc.malloc(4000)
    together.wait()
{share}
threads = [Thread(target=take) for _ in range(4)]
for each in threads: each.start()
for each in threads: each.join()
libc.malloc_info(0, ctypes.c_void_p.in_dll(libc, "stdout"))
libc.fflush(None)
"""


def heaps(share: str) -> int:
    words = [sys.executable, "-c", THREADS.format(share=share)]
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    return told.count("<heap nr=")


def test_threads_share_one_heap_where_they_would_have_several() -> None:
    assert heaps("") > 1
    assert heaps("share_one_heap()") == 1
